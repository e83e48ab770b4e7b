package org.undersigned.reading.structure.body;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.DatePhrases;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.line.EnumerationDetector;

/**
 * Detects headings without markup: whole lines in bold or italics, numbered lines, short lines in capitals or without
 * an end before a paragraph.
 */
public final class HeadingDetector {

    /** All emphasised headings have the same level. */
    static final int EMPHASISED_LEVEL = 7;

    static final int NUMBERED_LEVEL = 8;
    private static final int PLAIN_LEVEL = 9;

    /** The most characters of a heading; a longer emphasised block is a paragraph. */
    private static final int MAX_LENGTH = 200;

    private static final int MAX_PLAIN_LENGTH = 90;
    private static final int MAX_PLAIN_WORDS = 11;
    private static final int MIN_EMPHASISED = 3;

    private static final Pattern LABEL = Pattern.compile("\\(?([A-Za-zА-Яа-я]|\\d{1,2}|[IVX]{1,4})[.)][\\s\u00a0]");

    /** "6 novembre 2020", "12 de mayo de 2021", "May 12, 2021". */
    private static final Pattern DATE = Pattern.compile(DatePhrases.DAY_FIRST + "|" + DatePhrases.MONTH_FIRST);

    private final List<Block> blocks;
    private final Set<Block> aboveRules;
    private int[] labelled;

    /** If most paragraphs are emphasised, emphasis does not mark headings. */
    private final boolean mostlyEmphasised;

    /** @param aboveRules the blocks directly above a rule, which head nothing */
    HeadingDetector(List<Block> blocks, Set<Block> aboveRules) {
        this.blocks = blocks;
        this.aboveRules = aboveRules;
        List<Block> prose = blocks.stream().filter(SentenceHeuristics::isProse).toList();
        long marked = prose.stream().filter(Block::isEmphasized).count();
        this.mostlyEmphasised = marked >= MIN_EMPHASISED && marked * 2 > prose.size();
    }

    /** The level of a paragraph that is a heading; 0 if it is none. */
    int levelAt(int i) {
        Block block = blocks.get(i);
        String text = block.text();
        if (block.lines().size() != 1 || text.isEmpty()) {
            return 0;
        }
        if (block.isEmphasized()
                && !mostlyEmphasised
                && !isLoneLink(i)
                && (isHeadingText(text) || isLabelled(i) && isInSeries(i))) {
            return EMPHASISED_LEVEL;
        }
        return isPlainHeading(i, text) ? PLAIN_LEVEL : 0;
    }

    /** "A) An open pier brings the fishers home.", in bold, above a paragraph that is not. */
    private boolean isLabelled(int i) {
        Block block = blocks.get(i);
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && block.isEmphasized()
                && block.text().length() <= MAX_LENGTH
                && LABEL.matcher(block.text()).lookingAt()
                && i + 1 < blocks.size()
                && blocks.get(i + 1).kind() != Block.Kind.HEADING
                && !blocks.get(i + 1).isEmphasized();
    }

    /** Whether a labelled block follows or precedes another with the next or previous label. */
    private boolean isInSeries(int i) {
        if (labelled == null) {
            labelled =
                    IntStream.range(0, blocks.size()).filter(this::isLabelled).toArray();
        }
        int at = Arrays.binarySearch(labelled, i);
        return at > 0 && isNext(labelled[at - 1], i) || at + 1 < labelled.length && isNext(i, labelled[at + 1]);
    }

    private boolean isNext(int one, int other) {
        return EnumerationDetector.follows(label(one), label(other));
    }

    private String label(int i) {
        Matcher label = LABEL.matcher(blocks.get(i).text());
        return label.lookingAt() ? label.group(1) : "";
    }

    /** Whether an emphasised text is a heading: short, no sentence, no introduction of a list. */
    public static boolean isHeadingText(String text) {
        boolean leadsIn =
                text.endsWith(":") && WhitespaceTokenizer.tokenize(text).size() > 7;
        return text.length() <= MAX_LENGTH
                && !DATE.matcher(text).matches()
                && (!SentenceHeuristics.isSentence(text) || text.endsWith("?"))
                && !leadsIn
                && !(text.endsWith(".") && SentenceHeuristics.isProse(text + " ."))
                && !isQuotedSentence(text)
                && !text.endsWith(",")
                && !Character.isLowerCase(text.codePointAt(0))
                && (Character.isLetterOrDigit(text.codePointAt(0)) || "«“\"¿¡„§".indexOf(text.codePointAt(0)) >= 0);
    }

    /** "We want our ferry back." in quotation marks. */
    private static boolean isQuotedSentence(String text) {
        int last = text.length() - 1;
        return last > 1
                && "«“\"„".indexOf(text.charAt(0)) >= 0
                && ("»”\"“".indexOf(text.charAt(last)) >= 0 ? ".!" : "").indexOf(text.charAt(last - 1)) >= 0;
    }

    /** A short line without a full stop, between blocks that have one. */
    private boolean isPlainHeading(int i, String text) {
        boolean between = !startsWithTitle(text)
                && !aboveRules.contains(blocks.get(i))
                && i + 1 < blocks.size()
                && i > 0
                && canFollowHeading(blocks.get(i + 1));
        boolean shape = text.length() <= MAX_PLAIN_LENGTH
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_PLAIN_WORDS
                && SentenceHeuristics.startsAsName(text)
                && Character.isLetterOrDigit(text.codePointAt(0))
                && (!SentenceHeuristics.endsAsSentence(text)
                        || text.endsWith("?")
                                && WhitespaceTokenizer.tokenize(text).size() <= 8)
                && !text.endsWith(",")
                && !text.contains("@");
        boolean leadsIn = between
                && blocks.get(i + 1).kind() == Block.Kind.ITEM
                && countLowercaseWords(text) * 2
                        >= WhitespaceTokenizer.tokenize(text).size();
        return between && shape && !leadsIn && !isLink(i) && !SentenceHeuristics.isProse(text);
    }

    /** "Dr. Ana Ruiz, for the signatories" is a person and no heading. */
    private static boolean startsWithTitle(String text) {
        String first = WhitespaceTokenizer.firstToken(text);
        return first.length() <= 5
                && first.endsWith(".")
                && Character.isUpperCase(first.codePointAt(0))
                && first.chars().noneMatch(Character::isDigit);
    }

    private boolean canFollowHeading(Block next) {
        boolean words = next.kind() == Block.Kind.PARAGRAPH
                || next.kind() == Block.Kind.ITEM
                || next.kind() == Block.Kind.QUOTATION;
        return words
                && WhitespaceTokenizer.tokenize(next.text()).size() > 8
                && !Character.isLowerCase(next.text().codePointAt(0));
    }

    private static long countLowercaseWords(String text) {
        return WhitespaceTokenizer.tokenize(text).stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
    }

    /** "First published in the Harbour News": a link in bold, where headings are no links. */
    private boolean isLoneLink(int i) {
        return isLink(i)
                && IntStream.range(0, blocks.size())
                                .filter(at -> blocks.get(at).isEmphasized()
                                        && blocks.get(at).lines().size() == 1
                                        && isLink(at))
                                .limit(2)
                                .count()
                        == 1;
    }

    private boolean isLink(int i) {
        return blocks.get(i).lines().get(0).runs().stream().allMatch(run -> run.link() != null);
    }

    /**
     * Whether a numbered item is a heading: short, alone in its list, before a paragraph, and not the only such item.
     */
    boolean isNumberedHeading(int i) {
        return repeats(this::isLoneNumberedItem, i, 2);
    }

    /** "● **Open the pier!**": a bulleted line in bold above a paragraph, where no list but a series of such lines is. */
    boolean isBulletedHeading(int i) {
        return repeats(this::isLoneBoldItem, i, MIN_EMPHASISED);
    }

    private boolean repeats(IntPredicate kind, int i, int least) {
        return kind.test(i)
                && IntStream.range(0, blocks.size()).filter(kind).limit(least).count() == least;
    }

    private boolean isLoneBoldItem(int i) {
        Block block = blocks.get(i);
        return block.kind() == Block.Kind.ITEM
                && block.isEmphasized()
                && block.text().length() <= MAX_LENGTH
                && (i == 0 || blocks.get(i - 1).kind() != Block.Kind.ITEM)
                && i + 1 < blocks.size()
                && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH
                && !blocks.get(i + 1).isEmphasized()
                && WhitespaceTokenizer.tokenize(blocks.get(i + 1).text()).size() > 8;
    }

    private boolean isLoneNumberedItem(int i) {
        Block block = blocks.get(i);
        if (block.kind() != Block.Kind.ITEM
                || i + 1 >= blocks.size()
                || block.lines().size() != 1) {
            return false;
        }
        boolean before = i == 0 || blocks.get(i - 1).kind() != Block.Kind.ITEM;
        boolean digits =
                block.marker() != null && Character.isDigit(block.marker().codePointAt(0));
        String text = block.text();
        return before
                && digits
                && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH
                && text.length() <= MAX_PLAIN_LENGTH
                && (!SentenceHeuristics.endsAsSentence(text) || text.endsWith("?"))
                && WhitespaceTokenizer.tokenize(blocks.get(i + 1).text()).size() > 8;
    }
}
