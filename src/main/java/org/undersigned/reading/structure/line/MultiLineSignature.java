package org.undersigned.reading.structure.line;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Tells several lines that are one signatory's (name, function, organization) from a list of names. */
public final class MultiLineSignature {

    private static final int MOST_LINES = 5;

    /** The small words in names of organizations have so many letters at most. */
    private static final int SMALL = 4;

    private MultiLineSignature() {}

    /** Whether a block is one signatory: a person's name first, and below it what this person is. */
    public static boolean card(Block block, StructureLexicon lexicon, NameLineClassifier nameLineClassifier) {
        List<Line> lines = block.lines();
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return false;
        }
        String second = lines.get(1).text();
        boolean named = person(lines.get(0).text(), lexicon)
                && lines.stream()
                        .allMatch(line -> nameLineClassifier.name(line.text())
                                || WhitespaceTokenizer.of(line.text()).size() < 12);
        boolean strong = lines.get(0).marked() && lines.stream().skip(1).noneMatch(Line::marked);
        return named
                && (strong || role(second, lexicon))
                && lines.stream().skip(2).noneMatch(line -> strong && line.marked());
    }

    /** Whether a strong name stands over what this person is, in a block of a few lines. */
    public static boolean strong(Block block, StructureLexicon lexicon) {
        List<Line> lines = block.lines();
        return block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && lines.size() <= MOST_LINES
                && lines.get(0).marked()
                && lines.stream().skip(1).noneMatch(Line::marked)
                && person(lines.get(0).text(), lexicon)
                && !lexicon.has("groups", lines.get(0).text())
                && role(lines.get(1).text(), lexicon);
    }

    /** Two to five words that are all capitalised, initials and particles aside, and none an organization's. */
    public static boolean person(String text, StructureLexicon lexicon) {
        List<String> words =
                WhitespaceTokenizer.of(SentenceHeuristics.bare(text).replaceFirst(",.*$", ""));
        long written = words.stream()
                .filter(word -> !lexicon.particle(word) && !lexicon.honorific(word))
                .count();
        return written >= 2
                && words.size() <= 7
                && words.stream()
                        .allMatch(word -> lexicon.particle(word)
                                || lexicon.honorific(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                        && !lexicon.is("organizations", word)
                                        && word.chars().noneMatch(Character::isDigit));
    }

    /** What stands before the first comma, bracket or dash. */
    public static String named(String text) {
        return text.replaceFirst("[,(–—].*$", "");
    }

    /** Whether a line's name is written as names are, of persons or of others: with capitals. */
    public static boolean written(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.of(named(text));
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> lexicon.particle(word)
                                || word.length() <= SMALL
                                || !Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether a line begins with what a person is: "Executive Director", "Professor of Law". */
    public static boolean role(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.of(text);
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            if (lexicon.is("roles", words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
