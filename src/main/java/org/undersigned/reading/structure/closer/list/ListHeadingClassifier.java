package org.undersigned.reading.structure.closer.list;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.DatePhrases;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Classifies blocks that head a list of signatories: a label such as "Signatories:", or a sentence that introduces the list. */
public record ListHeadingClassifier(StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {

    /** The fewest characters of a paragraph that is no line of a list. */
    private static final int MIN_PROSE = 400;

    /** The most characters of a label. */
    private static final int MAX_LABEL = 140;

    /** "as of 4/8/2031", which may be April or August; or a month in words. */
    private static final Pattern DATE =
            Pattern.compile("(?: \\p{Ll}{1,9}){0,3} (?:[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}|"
                    + DatePhrases.DAY_FIRST + "|" + DatePhrases.MONTH_FIRST + ")");

    /** "Signatories (in alphabetical order):" */
    public boolean isListLabel(String text) {
        return lexicon.matches("lists", text)
                || lexicon.matches("lists", text.replaceFirst("\\s*\\([^)]*\\)\\s*:?$", ""))
                || isDatedLabel(text);
    }

    /** "Signatories as of 4/8/2031:" */
    private boolean isDatedLabel(String text) {
        if (text.length() > MAX_LABEL || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String bare = text.replaceFirst("\\s*:$", "");
        for (int at = bare.indexOf(' ');
                at > 0 && !Character.isDigit(bare.charAt(at - 1));
                at = bare.indexOf(' ', at + 1)) {
            if (lexicon.matches("lists", bare.substring(0, at))) {
                return DATE.matcher(bare.substring(at)).matches();
            }
        }
        return false;
    }

    public static boolean holdsText(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, HEADING, LITERAL, QUOTATION -> true;
            default -> false;
        };
    }

    /** Whether a block is the label of a list of names, or a sentence that introduces one. */
    public boolean isListHeading(Block block, Block next) {
        if (!holdsText(block)) {
            return false;
        }
        String text = block.text();
        String top = block.lines().isEmpty() ? "" : block.lines().get(0).text();
        if (block.lines().size() > 1
                && block.kind() == Block.Kind.PARAGRAPH
                && top.endsWith(":")
                && top.length() <= 60
                && block.lines().stream()
                        .skip(1)
                        .allMatch(line -> nameLineClassifier.isNameLine(line.text())
                                || line.text().startsWith("("))) {
            return true;
        }
        boolean label = text.length() <= MAX_LABEL && !SentenceHeuristics.isProse(text);
        if (label && (isListLabel(text) || isWrittenAsLabel(block) && lexicon.contains("introductions", text))) {
            return true;
        }
        boolean tabled = next != null && next.kind() == Block.Kind.ROW;
        boolean listed = next != null && next.kind() == Block.Kind.ITEM && block.kind() == Block.Kind.HEADING;
        if (label && listed && lexicon.startsWith("lists", text)) {
            return true;
        }
        return label && isWrittenAsLabel(block) && (tabled || lexicon.containsOnly("groups", text))
                || introducesList(block);
    }

    public static boolean isWrittenAsLabel(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.HEADING
                || block.isEmphasized()
                || text.endsWith(":")
                || text.startsWith("(") && text.endsWith(")")
                || text.startsWith("[") && text.endsWith("]");
    }

    /** "This letter is signed by the following organizations:" */
    public boolean introducesList(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && !block.isEmphasized() && introducesList(block.text());
    }

    public boolean introducesList(String text) {
        String tail = text.substring(Math.max(0, text.length() - MAX_LABEL));
        return text.endsWith(":")
                && WhitespaceTokenizer.tokenize(text).size() > 4
                && (lexicon.contains("introductions", tail) || lexicon.contains("lists", tail));
    }

    /** "The letter, with more signatories:" above a long paragraph presents the letter and no list. */
    public static boolean isAboveProse(List<Block> blocks, int label) {
        Block next = label + 1 < blocks.size() ? blocks.get(label + 1) : null;
        return next != null
                && next.kind() == Block.Kind.PARAGRAPH
                && next.lines().size() == 1
                && next.text().length() >= MIN_PROSE
                && blocks.get(label).text().endsWith(":")
                && SentenceHeuristics.isProse(next)
                && SentenceHeuristics.endsAsSentence(next.text());
    }
}
