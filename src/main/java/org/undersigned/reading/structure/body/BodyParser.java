package org.undersigned.reading.structure.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.EnumerationDetector;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.outline.TextBlock;

/** Parses headings, paragraphs and items between salutation and closing, and joins what a page break separates. */
public final class BodyParser {

    /** The most blocks of notes below the last words. */
    private static final int MAX_LAST_BLOCKS = 200;

    private final List<Block> blocks;
    private static final Pattern CAPTION = Pattern.compile("(\\p{L}{3,12}\\.?)\\s?\\d{1,2}[a-z]?\\s?[:.–—-]");

    private final HeadingDetector headingDetector;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;
    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final List<TextBlock> textBlocks = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private Block previous;

    public BodyParser(List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        this.blocks = EnumerationDetector.detectItems(BulletedLines.toItems(
                blocks.stream().filter(block -> block.kind() != Block.Kind.RULE).toList()));
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
        this.headingDetector = new HeadingDetector(this.blocks, aboveRules(blocks));
        this.findings = findings;
    }

    /** The blocks directly above a rule. */
    private static Set<Block> aboveRules(List<Block> blocks) {
        Set<Block> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.RULE) {
                above.add(blocks.get(i - 1));
            }
        }
        return above;
    }

    public List<TextBlock> parse() {
        ListSpacing listSpacing = new ListSpacing(blocks);
        NotesHeadings notesHeadings = new NotesHeadings(blocks, lexicon, nameLineClassifier);
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            noted = noted && block.kind() != Block.Kind.HEADING || notesHeadings.isAt(i);
            if (noted
                    || block.kind() == Block.Kind.NOTE
                    || block.kind() == Block.Kind.PARAGRAPH && FootnoteMarkers.startsWithMarker(block.text())) {
                notes.addAll(NoteParser.toNotes(List.of(block), lexicon));
            } else if (afterwords.isCallLink(block)) {
                reportOmitted(block);
            } else {
                addBlock(block, i, listSpacing);
            }
        }
        return QuotedLetter.toOwnWords(normalizeHeadingLevels());
    }

    private void addBlock(Block block, int i, ListSpacing listSpacing) {
        for (TextBlock textBlock : toTextBlocks(block, i)) {
            if (continuesPrevious(textBlock) || continuesItem(textBlock, i)) {
                textBlocks.set(
                        textBlocks.size() - 1,
                        textBlocks.get(textBlocks.size() - 1).join(textBlock));
                reportJoined(
                        block,
                        "the paragraph goes on here behind a break: \"%s\""
                                .formatted(SentenceHeuristics.excerpt(block.text())));
            } else {
                if (listSpacing.splitsList(previous, block)) {
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
        OmissionFindings.report(
                block,
                List.of(block),
                "a line that is none of the letter's is left out: \"%s\""
                        .formatted(SentenceHeuristics.excerpt(block.text())),
                findings);
    }

    private List<TextBlock> toTextBlocks(Block block, int i) {
        return switch (block.kind()) {
            case HEADING ->
                List.of(TextBlock.heading(
                        block.isEmphasized() ? HeadingDetector.EMPHASISED_LEVEL : block.level(), block));
            case ITEM ->
                headingDetector.isBulletedHeading(i)
                        ? List.of(TextBlock.heading(HeadingDetector.EMPHASISED_LEVEL, block))
                        : headingDetector.isNumberedHeading(i)
                                ? List.of(TextBlock.numberedHeading(HeadingDetector.NUMBERED_LEVEL, block))
                                : List.of(TextBlock.of(TextBlock.TextRole.ITEM, 0, block));
            case QUOTATION -> List.of(TextBlock.of(TextBlock.TextRole.QUOTATION, 0, block));
            case ROW, NOTE, LITERAL, RULE, IMAGE, OUTSIDE ->
                List.of(TextBlock.of(TextBlock.TextRole.PARAGRAPH, 0, block));
            case PARAGRAPH -> paragraphToTextBlocks(block, i);
        };
    }

    private List<TextBlock> paragraphToTextBlocks(Block block, int i) {
        int level = headingDetector.levelAt(i);
        if (level > 0
                && !isLastWord(block, i)
                && !isAppealAboveItems(block, i)
                && !isCaption(block.text())
                && !lexicon.matches("closings", block.text())) {
            return List.of(TextBlock.heading(level, block));
        }
        Line first = block.lines().get(0);
        boolean titled = block.lines().size() > 1
                && first.isEmphasized()
                && HeadingDetector.isHeadingText(first.text())
                && block.lines().stream().skip(1).noneMatch(Line::isEmphasized);
        if (titled) {
            Block rest = block.withLines(block.lines().subList(1, block.lines().size()));
            return List.of(
                    TextBlock.heading(HeadingDetector.EMPHASISED_LEVEL, block.withLines(List.of(first))),
                    TextBlock.of(TextBlock.TextRole.PARAGRAPH, 0, rest));
        }
        return List.of(TextBlock.of(
                QuotationDetector.isQuotation(block) ? TextBlock.TextRole.QUOTATION : TextBlock.TextRole.PARAGRAPH,
                0,
                block));
    }

    /** "Table 1: deaths by year": the caption of what stands beside it, and no heading of what follows. */
    private boolean isCaption(String text) {
        Matcher caption = CAPTION.matcher(text);
        return caption.lookingAt() && lexicon.matches("captions", caption.group(1));
    }

    /** "We therefore demand:" in bold leads into the list below as any sentence does. */
    private boolean isAppealAboveItems(Block block, int i) {
        return block.text().endsWith(":")
                && i + 1 < blocks.size()
                && blocks.get(i + 1).kind() == Block.Kind.ITEM
                && lexicon.isAppeal(SentenceHeuristics.stripFinalMarks(block.text()));
    }

    /** A slogan or a date in bold that nothing but notes and further such lines follows. */
    private boolean isLastWord(Block block, int i) {
        boolean last = block.text().replace('\u00a0', ' ').strip().endsWith("!")
                || DateLineParser.parse(block.text(), lexicon).isPresent();
        return last
                && blocks.size() - i <= MAX_LAST_BLOCKS
                && blocks.subList(i + 1, blocks.size()).stream()
                        .allMatch(next -> next.kind() == Block.Kind.NOTE
                                || nameLineClassifier.isNotesHeading(next)
                                || FootnoteMarkers.startsWithMarker(next.text())
                                || next.lines().size() == 1
                                        && (next.isEmphasized() || next.text().contains("://")));
    }

    /** A paragraph without an end, before one that begins in lower case. */
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

    /** A paragraph behind an item without an end, before the next item. */
    private boolean continuesItem(TextBlock textBlock, int i) {
        if (textBlocks.isEmpty()
                || textBlock.role() != TextBlock.TextRole.PARAGRAPH
                || textBlock.text().isEmpty()
                || i + 1 >= blocks.size()
                || blocks.get(i + 1).kind() != Block.Kind.ITEM) {
            return false;
        }
        TextBlock before = textBlocks.get(textBlocks.size() - 1);
        return before.role() == TextBlock.TextRole.ITEM
                && before.label() != null
                && EnumerationDetector.follows(before.label(), blocks.get(i + 1).marker())
                && !before.text().endsWith(",")
                && !SentenceHeuristics.endsAsSentence(before.text())
                && SentenceHeuristics.endsAsSentence(textBlock.text())
                && !textBlock.text().endsWith(":");
    }

    /** Numbers the levels of headings from 1 without gaps, in the order of their ranks. */
    private List<TextBlock> normalizeHeadingLevels() {
        TreeSet<Integer> marks = new TreeSet<>();
        textBlocks.stream().filter(p -> p.role() == TextBlock.TextRole.HEADING).forEach(p -> marks.add(p.level()));
        return textBlocks.stream()
                .map(p -> p.role() == TextBlock.TextRole.HEADING
                        ? p.withLevel(marks.headSet(p.level(), true).size())
                        : p)
                .toList();
    }

    /** Footnotes and endnotes among the paragraphs. */
    public List<TextBlock> notes() {
        return List.copyOf(notes);
    }
}
