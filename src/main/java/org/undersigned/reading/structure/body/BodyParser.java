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
    private final List<TextBlock> read = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private Block last;

    public BodyParser(List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        this.blocks = EnumerationDetector.items(
                blocks.stream().filter(block -> block.kind() != Block.Kind.RULE).toList());
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.headingDetector = new HeadingDetector(this.blocks);
        this.findings = findings;
    }

    public List<TextBlock> read() {
        Map<Integer, Boolean> loose = looseLists();
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            noted = noted && block.kind() != Block.Kind.HEADING || nameLineClassifier.endsThem(block);
            if (noted
                    || block.kind() == Block.Kind.NOTE
                    || block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.marked(block.text())) {
                notes.addAll(notes(List.of(block), lexicon));
            } else if (nameLineClassifier.callsOnly(block)) {
                leaveOut(block);
            } else {
                add(block, i, loose);
            }
        }
        return levelled();
    }

    private void add(Block block, int i, Map<Integer, Boolean> loose) {
        for (TextBlock textBlock : prose(block, i)) {
            if (continues(textBlock)) {
                read.set(read.size() - 1, read.get(read.size() - 1).joined(textBlock));
                joined(
                        block,
                        "the paragraph goes on here behind a break: \"%s\""
                                .formatted(SentenceHeuristics.shortened(block.text())));
            } else {
                if (cutsAList(block, loose)) {
                    joined(
                            block,
                            "the list goes on here behind a break: \"%s\""
                                    .formatted(SentenceHeuristics.shortened(block.text())));
                }
                read.add(textBlock);
            }
        }
        last = block;
    }

    private void joined(Block block, String message) {
        findings.add(FindingCode.PAGE_BREAK_JOINED, block.position(), message, null);
    }

    private void leaveOut(Block block) {
        findings.add(
                FindingCode.WORDS_LEFT_OUT,
                block.position(),
                "a line that is none of the letter's is left out: \"%s\""
                        .formatted(SentenceHeuristics.shortened(block.text())),
                null);
    }

    private List<TextBlock> prose(Block block, int i) {
        return switch (block.kind()) {
            case HEADING ->
                List.of(TextBlock.of(
                        TextBlock.Role.HEADING, block.marked() ? HeadingDetector.EMPHASISED : block.level(), block));
            case ITEM ->
                headingDetector.numbered(i)
                        ? List.of(TextBlock.heading(HeadingDetector.NUMBERED, block))
                        : List.of(TextBlock.of(TextBlock.Role.ITEM, 0, block));
            case QUOTATION -> List.of(TextBlock.of(TextBlock.Role.QUOTATION, 0, block));
            case ROW, NOTE, LITERAL, RULE -> List.of(TextBlock.of(TextBlock.Role.PARAGRAPH, 0, block));
            case PARAGRAPH -> paragraph(block, i);
        };
    }

    private List<TextBlock> paragraph(Block block, int i) {
        int level = headingDetector.level(i);
        if (level > 0) {
            return List.of(TextBlock.of(TextBlock.Role.HEADING, level, block));
        }
        Line first = block.lines().get(0);
        boolean titled = block.lines().size() > 1
                && first.marked()
                && HeadingDetector.heads(first.text())
                && block.lines().stream().skip(1).noneMatch(Line::marked);
        if (titled) {
            Block rest = block.with(block.lines().subList(1, block.lines().size()));
            return List.of(
                    TextBlock.of(TextBlock.Role.HEADING, HeadingDetector.EMPHASISED, block.with(List.of(first))),
                    TextBlock.of(TextBlock.Role.PARAGRAPH, 0, rest));
        }
        return List.of(TextBlock.of(quoted(block) ? TextBlock.Role.QUOTATION : TextBlock.Role.PARAGRAPH, 0, block));
    }

    /** Somebody else's words: between quotation marks as a whole, or in italics behind a dash. */
    private static boolean quoted(Block block) {
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
    private boolean continues(TextBlock textBlock) {
        if (read.isEmpty()
                || textBlock.role() != TextBlock.Role.PARAGRAPH
                || textBlock.text().isEmpty()) {
            return false;
        }
        TextBlock before = read.get(read.size() - 1);
        return (before.role() == TextBlock.Role.PARAGRAPH || before.role() == TextBlock.Role.ITEM)
                && !SentenceHeuristics.ended(before.text())
                && Character.isLowerCase(textBlock.text().codePointAt(0));
    }

    /** A blank line inside a list whose other items follow each other without one. */
    private boolean cutsAList(Block block, Map<Integer, Boolean> loose) {
        return last != null
                && block.kind() == Block.Kind.ITEM
                && last.kind() == Block.Kind.ITEM
                && last.list() == block.list()
                && block.list() > 0
                && !loose.get(block.list())
                && block.position().line() - last.lastLine() > 1;
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
    private List<TextBlock> levelled() {
        TreeSet<Integer> marks = new TreeSet<>();
        read.stream().filter(p -> p.role() == TextBlock.Role.HEADING).forEach(p -> marks.add(p.level()));
        return read.stream()
                .map(p -> p.role() == TextBlock.Role.HEADING
                        ? new TextBlock(p.role(), marks.headSet(p.level(), true).size(), p.runs(), p.position())
                        : p)
                .toList();
    }

    /** Footnotes and endnotes that stand among the paragraphs. */
    public List<TextBlock> notes() {
        return List.copyOf(notes);
    }

    /** Blocks as notes, without the headings over them. */
    public static List<TextBlock> notes(List<Block> blocks, StructureLexicon lexicon) {
        NameLineClassifier nameLineClassifier = new NameLineClassifier(lexicon);
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.RULE
                        && block.kind() != Block.Kind.HEADING
                        && !nameLineClassifier.endsThem(block)
                        && !PrivateData.occursIn(block.text()))
                .flatMap(block -> FootnoteMarkers.parted(block).stream())
                .map(block -> TextBlock.of(TextBlock.Role.NOTE, 0, block))
                .toList();
    }
}
