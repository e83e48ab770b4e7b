package org.undersigned.reading.structure.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.structure.line.EnumerationDetector;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;
import org.undersigned.reading.structure.line.TextBlock;

/** Headings, paragraphs and items between salutation and closing, with what a page break cut in two made one again. */
public final class BodyParser {

    private final List<Block> blocks;
    private final HeadingDetector headingDetector;
    private final NameLineClassifier nameLineClassifier;
    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final List<TextBlock> textBlocks = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private Block previous;

    public BodyParser(List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        this.blocks = EnumerationDetector.detectItems(
                blocks.stream().filter(block -> block.kind() != Block.Kind.RULE).toList());
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.headingDetector = new HeadingDetector(this.blocks);
        this.findings = findings;
    }

    public List<TextBlock> parse() {
        Map<Integer, Boolean> loose = looseLists();
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            noted = noted && block.kind() != Block.Kind.HEADING || nameLineClassifier.isNotesHeading(block);
            if (noted
                    || block.kind() == Block.Kind.NOTE
                    || block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.startsWithMarker(block.text())) {
                notes.addAll(toNotes(List.of(block), lexicon));
            } else if (nameLineClassifier.isCallLink(block)) {
                reportOmitted(block);
            } else {
                addBlock(block, i, loose);
            }
        }
        return normalizeHeadingLevels();
    }

    private void addBlock(Block block, int i, Map<Integer, Boolean> loose) {
        for (TextBlock textBlock : toTextBlocks(block, i)) {
            if (continuesPrevious(textBlock)) {
                textBlocks.set(
                        textBlocks.size() - 1,
                        textBlocks.get(textBlocks.size() - 1).join(textBlock));
                reportJoined(
                        block,
                        "the paragraph goes on here behind a break: \"%s\""
                                .formatted(SentenceHeuristics.excerpt(block.text())));
            } else {
                if (splitsList(block, loose)) {
                    reportJoined(
                            block,
                            "the list goes on here behind a break: \"%s\""
                                    .formatted(SentenceHeuristics.excerpt(block.text())));
                }
                textBlocks.add(textBlock);
            }
        }
        previous = block;
    }

    private void reportJoined(Block block, String message) {
        findings.add(FindingCode.PAGE_BREAK_JOINED, block.position(), message, null);
    }

    private void reportOmitted(Block block) {
        findings.add(
                FindingCode.WORDS_LEFT_OUT,
                block.position(),
                "a line that is none of the letter's is left out: \"%s\""
                        .formatted(SentenceHeuristics.excerpt(block.text())),
                null);
    }

    private List<TextBlock> toTextBlocks(Block block, int i) {
        return switch (block.kind()) {
            case HEADING ->
                List.of(TextBlock.of(
                        TextBlock.TextRole.HEADING,
                        block.marked() ? HeadingDetector.EMPHASISED_LEVEL : block.level(),
                        block));
            case ITEM ->
                headingDetector.isNumberedHeading(i)
                        ? List.of(TextBlock.numberedHeading(HeadingDetector.NUMBERED_LEVEL, block))
                        : List.of(TextBlock.of(TextBlock.TextRole.ITEM, 0, block));
            case QUOTATION -> List.of(TextBlock.of(TextBlock.TextRole.QUOTATION, 0, block));
            case ROW, NOTE, LITERAL, RULE -> List.of(TextBlock.of(TextBlock.TextRole.PARAGRAPH, 0, block));
            case PARAGRAPH -> paragraphToTextBlocks(block, i);
        };
    }

    private List<TextBlock> paragraphToTextBlocks(Block block, int i) {
        int level = headingDetector.levelAt(i);
        if (level > 0) {
            return List.of(TextBlock.of(TextBlock.TextRole.HEADING, level, block));
        }
        Line first = block.lines().get(0);
        boolean titled = block.lines().size() > 1
                && first.marked()
                && HeadingDetector.isHeadingText(first.text())
                && block.lines().stream().skip(1).noneMatch(Line::marked);
        if (titled) {
            Block rest = block.with(block.lines().subList(1, block.lines().size()));
            return List.of(
                    TextBlock.of(
                            TextBlock.TextRole.HEADING, HeadingDetector.EMPHASISED_LEVEL, block.with(List.of(first))),
                    TextBlock.of(TextBlock.TextRole.PARAGRAPH, 0, rest));
        }
        return List.of(TextBlock.of(
                isQuotation(block) ? TextBlock.TextRole.QUOTATION : TextBlock.TextRole.PARAGRAPH, 0, block));
    }

    /** Somebody else's words: between quotation marks as a whole, or in italics behind a dash. */
    private static boolean isQuotation(Block block) {
        String text = block.text();
        if (text.length() > 40 && "«“\"„".indexOf(text.charAt(0)) >= 0) {
            int close = Math.max(
                    text.lastIndexOf('”'),
                    Math.max(text.lastIndexOf('"'), Math.max(text.lastIndexOf('»'), text.lastIndexOf('“'))));
            String behind = text.substring(Math.max(close, 0) + 1).strip();
            boolean whole = close > text.length() / 2
                    && text.chars().skip(1).limit(close - 1L).noneMatch(c -> c == text.charAt(0) && c != '"');
            boolean inner = text.charAt(0) == '"' && text.indexOf('"', 1) < close;
            boolean attributed = behind.isEmpty() || behind.equals(".") || "-–—(".indexOf(behind.charAt(0)) >= 0;
            if (whole && !inner && attributed) {
                return true;
            }
        }
        return block.marked() && !text.isEmpty() && "—–-«“\"„‘".indexOf(text.charAt(0)) >= 0;
    }

    /** A paragraph that ended without an end, before one that begins without a beginning. */
    private boolean continuesPrevious(TextBlock textBlock) {
        if (textBlocks.isEmpty()
                || textBlock.role() != TextBlock.TextRole.PARAGRAPH
                || textBlock.text().isEmpty()) {
            return false;
        }
        TextBlock before = textBlocks.get(textBlocks.size() - 1);
        return (before.role() == TextBlock.TextRole.PARAGRAPH || before.role() == TextBlock.TextRole.ITEM)
                && !SentenceHeuristics.endsAsSentence(before.text())
                && Character.isLowerCase(textBlock.text().codePointAt(0));
    }

    /** A blank line inside a list whose other items follow each other without one. */
    private boolean splitsList(Block block, Map<Integer, Boolean> loose) {
        return previous != null
                && block.kind() == Block.Kind.ITEM
                && previous.kind() == Block.Kind.ITEM
                && previous.list() == block.list()
                && block.list() > 0
                && !loose.get(block.list())
                && block.position().line() - previous.lastLine() > 1;
    }

    /** For each list, whether blank lines between its items are the rule. */
    private Map<Integer, Boolean> looseLists() {
        Map<Integer, Integer> balance = new HashMap<>();
        Block before = null;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM) {
                boolean follows = before != null && before.list() == block.list();
                int gap = follows ? block.position().line() - before.lastLine() : 0;
                balance.merge(block.list(), !follows ? 0 : gap > 1 ? 1 : -1, Integer::sum);
            }
            before = block;
        }
        Map<Integer, Boolean> loose = new HashMap<>();
        balance.forEach((list, surplus) -> loose.put(list, surplus >= 0));
        return loose;
    }

    /** Levels count from 1 without gaps, in the order of their marks. */
    private List<TextBlock> normalizeHeadingLevels() {
        TreeSet<Integer> marks = new TreeSet<>();
        textBlocks.stream().filter(p -> p.role() == TextBlock.TextRole.HEADING).forEach(p -> marks.add(p.level()));
        return textBlocks.stream()
                .map(p -> p.role() == TextBlock.TextRole.HEADING
                        ? new TextBlock(p.role(), marks.headSet(p.level(), true).size(), p.runs(), p.position())
                        : p)
                .toList();
    }

    /** Footnotes and endnotes that stand among the paragraphs. */
    public List<TextBlock> notes() {
        return List.copyOf(notes);
    }

    /** Blocks as notes, without the headings over them. */
    public static List<TextBlock> toNotes(List<Block> blocks, StructureLexicon lexicon) {
        NameLineClassifier nameLineClassifier = new NameLineClassifier(lexicon);
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.RULE
                        && block.kind() != Block.Kind.HEADING
                        && !nameLineClassifier.isNotesHeading(block)
                        && !PrivateData.occursIn(block.text()))
                .flatMap(block -> FootnoteMarkers.split(block).stream())
                .map(block -> TextBlock.of(TextBlock.TextRole.NOTE, 0, block))
                .toList();
    }
}
