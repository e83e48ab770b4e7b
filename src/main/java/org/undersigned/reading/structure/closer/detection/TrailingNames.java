package org.undersigned.reading.structure.closer.detection;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Finds the names at the end of a letter that has neither a closing nor a label. */
final class TrailingNames {

    /** The fewest names of a list without a label. */
    private static final int MIN_LISTED = 5;

    private static final int MAX_CARD = 4;
    private static final int MAX_DESCRIPTION = 8;

    /** The most paragraphs after such a list. */
    private static final int MAX_BLOCKS_AFTER = 2;

    private final List<Block> blocks;
    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;

    TrailingNames(List<Block> blocks, StructureLexicon lexicon) {
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
    }

    /** The first block of consecutive names that only an afterword follows; the number of blocks if there is none. */
    int findStart(int start) {
        int end = blocks.size();
        while (end > start && isAfterword(blocks.get(end - 1))) {
            end--;
        }
        int from = end;
        while (from > start && (hasOnlyNames(blocks.get(from - 1)) || from < end && isGroupHead(from - 1))) {
            from--;
        }
        if (from == end) {
            from = findListStart(start);
            end = blocks.size();
        }
        boolean behindProse = from > start && from < end && !isLoneRemark(blocks.subList(from, end));
        return behindProse ? from : blocks.size();
    }

    /** One line that is no name of a person or an organization: "Layout: Ana Ruiz", "Checked by Ana Ruiz", "Boats Now!" */
    private boolean isLoneRemark(List<Block> names) {
        if (names.size() != 1
                || names.get(0).kind() == Block.Kind.ROW
                || names.get(0).lines().size() != 1) {
            return false;
        }
        String text = names.get(0).text();
        String head = MultiLineSignature.namePart(text);
        return text.indexOf(": ") > 0
                || text.endsWith("!")
                || !MultiLineSignature.isPersonName(head, lexicon)
                        && WhitespaceTokenizer.tokenize(head).stream()
                                .noneMatch(word -> lexicon.matches("organizations", word));
    }

    /** A short heading between names, and no prose below it. */
    private boolean isGroupHead(int at) {
        Block block = blocks.get(at);
        return block.kind() == Block.Kind.HEADING
                && at > 0
                && hasOnlyNames(blocks.get(at - 1))
                && blocks.get(at - 1).kind() != Block.Kind.ROW
                && lexicon.containsOnly("groups", block.text()) | block.text().endsWith(":");
    }

    /**
     * The first item of a list of names at the end of the letter, possibly after "we, the undersigned"; the number of
     * blocks if there is none.
     */
    private int findListStart(int start) {
        int end = blocks.size();
        int behind = 0;
        while (end > start && blocks.get(end - 1).kind() != Block.Kind.ITEM && behind <= MAX_BLOCKS_AFTER) {
            end--;
            behind += mayFollowNames(blocks.get(end)) ? 0 : 1;
        }
        int from = end;
        while (from > start && blocks.get(from - 1).kind() == Block.Kind.ITEM) {
            from--;
        }
        List<Line> items = blocks.subList(from, end).stream()
                .map(block -> block.lines().get(0))
                .toList();
        long named = items.stream()
                .filter(line ->
                        nameLineClassifier.isNameLine(line.text()) && !SentenceHeuristics.endsAsSentence(line.text()))
                .count();
        long led = items.stream().filter(Line::startsStrong).count();
        long written = items.stream()
                .filter(line -> MultiLineSignature.isWrittenAsName(line.text(), lexicon))
                .count();
        long persons = items.stream()
                .filter(line -> MultiLineSignature.isPersonName(MultiLineSignature.namePart(line.text()), lexicon))
                .count();
        String before = from > start ? blocks.get(from - 1).text() : "";
        boolean introduced = mentionsUndersigned(before)
                || led * 10 >= items.size() * 7
                || persons * 10 >= items.size() * 9 && !before.endsWith(":");
        boolean list = items.size() >= MIN_LISTED
                && behind <= MAX_BLOCKS_AFTER
                && named * 10 >= items.size() * 9
                && introduced
                && written * 10 >= items.size() * 7;
        return list ? from : blocks.size();
    }

    /** Whether a block is an afterword or a note. */
    private boolean isAfterword(Block block) {
        return afterwords.isAfterword(block) || FootnoteMarkers.startsWithMarker(block.text());
    }

    /** Whether a block may follow the names without belonging to the letter. */
    private boolean mayFollowNames(Block block) {
        return isAfterword(block) || block.kind() == Block.Kind.QUOTATION || nameLineClassifier.isNotesHeading(block);
    }

    private boolean mentionsUndersigned(String text) {
        return Stream.of(text.split("[,;:.()]")).anyMatch(part -> lexicon.contains("introductions", part));
    }

    /** Whether words end as a sentence, not as an abbreviation. */
    private static boolean endsLikeSentence(String text) {
        boolean word = text.length() > 1 && text.endsWith(".") && !Abbreviations.endsInAbbreviation(text);
        boolean titled =
                WhitespaceTokenizer.tokenize(text).stream().allMatch(one -> Character.isUpperCase(one.codePointAt(0)));
        return word && Character.isLowerCase(text.codePointBefore(text.length() - 1))
                || !titled && (text.endsWith("!") || text.endsWith("?"));
    }

    /** "< Home page": an arrow leads elsewhere. */
    private static boolean isNavigation(Block row) {
        return row.text().isEmpty() || "<>←→«»‹›↩".indexOf(row.text().charAt(0)) >= 0;
    }

    boolean hasOnlyNames(Block block) {
        boolean row = block.kind() == Block.Kind.ROW;
        return row && !isNavigation(block)
                || isCard(block)
                || block.kind() == Block.Kind.PARAGRAPH
                        && !FootnoteMarkers.startsWithMarker(block.text())
                        && block.lines().stream()
                                .allMatch(line -> nameLineClassifier.isNameLine(line.text())
                                        && !line.text().startsWith("[")
                                        && !endsLikeSentence(line.text()));
    }

    /** A person above a few lines of description, which may be small: "Ana Ruiz" / "teacher" / "Karsk". */
    private boolean isCard(Block block) {
        List<Line> lines = block.lines();
        return block.kind() == Block.Kind.PARAGRAPH
                && lines.size() > 1
                && lines.size() <= MAX_CARD
                && MultiLineSignature.isPersonName(lines.get(0).text(), lexicon)
                && lines.stream()
                        .skip(1)
                        .map(Line::text)
                        .allMatch(text -> WhitespaceTokenizer.tokenize(text).size() <= MAX_DESCRIPTION
                                && text.codePoints().noneMatch(Character::isDigit)
                                && text.indexOf("://") < 0
                                && !text.endsWith(":")
                                && !endsLikeSentence(text)
                                && !SentenceHeuristics.isProse(text));
    }
}
