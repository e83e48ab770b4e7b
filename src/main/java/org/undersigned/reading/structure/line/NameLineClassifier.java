package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Distinguishes lines with names from prose. */
public final class NameLineClassifier {

    /** The fewest names for each paragraph of prose among them. */
    private static final int NAMES_PER_PARAGRAPH = 4;

    private static final int MAX_LINE_WORDS = 30;

    /** The most words in small letters beside an address in a line that is a name. */
    private static final int MAX_SMALL_WORDS = 3;

    /** With more paragraphs of prose, and fewer names than paragraphs, the count stops. */
    private static final int MIN_PROSE_TO_DECIDE = 100;

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final NameEnumeration enumeration;
    private final LineEvidence evidence;

    private static final int MAX_ROW = 2000;

    public NameLineClassifier(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.enumeration = new NameEnumeration(lexicon);
        this.evidence = new LineEvidence(lexicon);
    }

    /** Whether a line could be a name: it begins like one and is no prose. */
    public boolean isNameLine(String text) {
        return isSingleName(text) || !splitNames(text).isEmpty() || isMarkedRow(text);
    }

    private boolean isSingleName(String text) {
        return !text.isBlank()
                && SentenceHeuristics.startsAsName(ItemMarkers.strip(text))
                && !SentenceHeuristics.isProse(text)
                && !isMostlyUrl(text)
                && !refersToAddress(text)
                && !(SentenceHeuristics.endsAsSentence(text)
                        && WhitespaceTokenizer.tokenize(text).size() > 8)
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_LINE_WORDS;
    }

    /** "Ana Ruiz, poet of the lake; Tom Lind, baker;": persons with words about them, and a semicolon behind each. */
    public boolean isMarkedRow(String text) {
        if (text.indexOf(';') < 0 || text.length() > MAX_ROW) {
            return false;
        }
        List<String> parts =
                Stream.of(text.split(";")).filter(part -> !part.isBlank()).toList();
        long persons = parts.stream()
                .filter(part -> MultiLineSignature.isPersonName(MultiLineSignature.namePart(part.strip()), lexicon))
                .count();
        return persons > 0 && persons * 10 >= parts.size() * 6;
    }

    /** The names of a line of many names, "A, B, C, D, E and F"; empty if the line is something else. */
    public List<String> splitNames(String text) {
        return enumeration.splitMany(text);
    }

    /** Whether most characters of a line are a URL. */
    private static boolean isMostlyUrl(String text) {
        int at = text.indexOf("://");
        int end = at < 0 ? 0 : text.indexOf(' ', at);
        return at >= 0 && ((end < 0 ? text.length() : end) - at) * 2 > text.length();
    }

    /** "You will find more here: https://…", "The letter as a file is found here: Download" */
    public static boolean refersToAddress(String text) {
        int url = text.indexOf("://");
        int colon = text.lastIndexOf(": ");
        boolean link = colon > 0 && text.indexOf(' ', colon + 2) < 0;
        int at = url < 0 && link ? text.length() - 1 : url;
        return at > 0
                && WhitespaceTokenizer.tokenize(text.substring(0, text.lastIndexOf(' ', at) + 1)).stream()
                                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                                .count()
                        > MAX_SMALL_WORDS;
    }

    /** Whether names outnumber the prose among them; true if there is neither. */
    public boolean namesOutnumberProse(List<Line> lines, List<Block> blocks) {
        long names = lines.stream().filter(line -> isNameLine(line.text())).count();
        long prose = lines.stream().anyMatch(line -> SentenceHeuristics.isProse(line.text())) ? 1 : 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.NOTE
                    || isNotesHeading(block)
                    || block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.startsWithMarker(block.text())) {
                break;
            }
            if (prose > MIN_PROSE_TO_DECIDE && names < prose) {
                return false;
            }
            if (block.kind() == Block.Kind.PARAGRAPH && evidence.isList(block)) {
                names += block.lines().stream().filter(evidence::isName).count();
                continue;
            }
            if (afterwords.isAfterword(block)) {
                continue;
            }
            boolean runs = block.kind() != Block.Kind.ROW
                    && !(block.kind() == Block.Kind.ITEM && startsWithPerson(block.text()))
                    && splitNames(block.text()).isEmpty()
                    && !isMarkedRow(block.text())
                    && SentenceHeuristics.isProse(block.text())
                    && block.lines().stream().anyMatch(line -> SentenceHeuristics.isProse(line.text()));

            prose += runs ? 1 : 0;
            names += runs
                    ? 0
                    : block.kind() == Block.Kind.ROW
                            ? 1
                            : block.lines().stream()
                                    .filter(line -> isNameLine(line.text()))
                                    .count();
        }
        return prose == 0 || names >= prose * NAMES_PER_PARAGRAPH || prose == 1 && names == 0 && isBrief(lines, blocks);
    }

    /** "Ana Ruiz, owner of the oldest boat on the coast." */
    private boolean startsWithPerson(String text) {
        String head = MultiLineSignature.namePart(text);
        return head.length() < text.length() && MultiLineSignature.isPersonName(head, lexicon);
    }

    /** A short sentence of the writers: "the readers, whose names follow in a list". */
    private boolean isBrief(List<Line> lines, List<Block> blocks) {
        int words = lines.stream()
                        .mapToInt(line ->
                                WhitespaceTokenizer.tokenize(line.text()).size())
                        .sum()
                + blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                                && !FootnoteMarkers.startsWithMarker(block.text())
                                && !afterwords.isAfterword(block))
                        .mapToInt(block ->
                                WhitespaceTokenizer.tokenize(block.text()).size())
                        .sum();
        return words <= 25;
    }

    public boolean anyName(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block.kind() == Block.Kind.ROW
                        || block.lines().stream().anyMatch(line -> isNameLine(line.text())));
    }

    /** Whether a block is the heading of notes, which ends a list of names. */
    public boolean isNotesHeading(Block block) {
        return (block.kind() == Block.Kind.HEADING || block.lines().size() == 1)
                && lexicon.matches("notes", SentenceHeuristics.stripFinalMarks(block.text()));
    }
}
