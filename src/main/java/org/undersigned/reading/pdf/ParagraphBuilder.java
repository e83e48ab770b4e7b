package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;

/** The pieces of a document's pages as blocks: paragraphs where a gap, an indentation or other letters part them. */
final class ParagraphBuilder {

    private final String file;
    private final FontSizes fontSizes;
    private final List<List<TextRegion>> flows = new ArrayList<>();
    private final LineSpacing lineSpacing;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final FootnoteLinks footnoteLinks;
    private final Dehyphenation dehyphenation;
    private int tables;

    ParagraphBuilder(String file, List<PdfPage> pages) {
        this.file = file;
        this.fontSizes = new FontSizes(pages);
        TextExtents textExtents = TextExtents.of(pages);
        pages.forEach(page -> flows.add(ReadingOrder.of(page, textExtents)));
        this.lineSpacing = new LineSpacing(flows.stream().flatMap(List::stream).toList());
        this.dehyphenation = new Dehyphenation(pages);
        this.footnoteLinks = new FootnoteLinks(pages, fontSizes);
    }

    List<Block> blocks() {
        for (List<TextRegion> page : flows) {
            for (TextRegion textRegion : page) {
                if (textRegion.table()) {
                    table(textRegion);
                } else {
                    column(textRegion);
                }
            }
        }
        List<Block> read = new ArrayList<>(footnoteLinks.withEndnotes(blocks));
        read.addAll(notes);
        return read;
    }

    private Position at(TextSegment textSegment) {
        return new Position(file + "#page=" + textSegment.page(), textSegment.line(), 1);
    }

    private void table(TextRegion textRegion) {
        tables++;
        for (int i = 0; i < textRegion.rows().size(); i++) {
            boolean header = textRegion.headed() && i == 0;
            List<List<TextSegment>> row = textRegion.rows().get(i);
            Position first = at(row.stream().flatMap(List::stream).findFirst().orElseThrow());
            List<Line> cells = new ArrayList<>();
            for (List<TextSegment> cell : row) {
                LineBuilder words = new LineBuilder();
                cell.forEach(textSegment -> {
                    textSegment.write(words, at(textSegment), header);
                    words.end();
                });
                cells.add(words.takeCell(first));
            }
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, tables, null, cells));
        }
    }

    private void column(TextRegion textRegion) {
        List<TextSegment> pieces = textRegion.pieces();
        double left = pieces.stream().mapToDouble(TextSegment::x).min().orElse(0);
        ParagraphBreaks paragraphBreaks = new ParagraphBreaks(left, textRegion.right(), lineSpacing, footnoteLinks);
        List<TextSegment> open = new ArrayList<>();
        for (TextSegment textSegment : pieces) {
            if (!open.isEmpty() && paragraphBreaks.parts(open, textSegment)) {
                end(open, paragraphBreaks);
            }
            open.add(textSegment);
        }
        if (!open.isEmpty()) {
            end(open, paragraphBreaks);
        }
    }

    private void end(List<TextSegment> pieces, ParagraphBreaks paragraphBreaks) {
        TextSegment first = pieces.get(0);
        boolean heading = fontSizes.heading(first.size()) && pieces.size() <= 4;
        String note = footnoteLinks.note(first);
        LineBuilder lineBuilder = new LineBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            TextSegment textSegment = i == 0 && note != null ? footnoteLinks.withoutLabel(first) : pieces.get(i);
            if (i > 0) {
                between(
                        pieces.get(i - 1),
                        textSegment,
                        heading || paragraphBreaks.wraps(pieces.get(i - 1), textSegment),
                        lineBuilder);
            }
            textSegment.write(lineBuilder, at(textSegment), heading);
        }
        List<Line> taken = lineBuilder.take();
        if (taken.isEmpty()) {
            pieces.clear();
            return;
        }
        if (note != null) {
            notes.add(new Block(Block.Kind.NOTE, 0, 0, note, taken));
        } else if (heading) {
            blocks.add(new Block(Block.Kind.HEADING, fontSizes.level(first.size()), 0, null, taken));
        } else {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, taken));
        }
        pieces.clear();
    }

    private void between(TextSegment before, TextSegment textSegment, boolean wrapped, LineBuilder lineBuilder) {
        if (wrapped) {
            dehyphenation.join(before, textSegment, lineBuilder);
        } else {
            lineBuilder.end();
        }
    }
}
