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
    private final FontSizes sizes;
    private final List<List<TextRegion>> flows = new ArrayList<>();
    private final LineSpacing spacing;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final FootnoteLinks footnoteLinks;
    private final Dehyphenation dehyphenation;
    private int tables;

    ParagraphBuilder(String file, List<PdfPage> pages) {
        this.file = file;
        this.sizes = new FontSizes(pages);
        TextExtents extents = TextExtents.of(pages);
        pages.forEach(page -> flows.add(ReadingOrder.of(page, extents)));
        this.spacing = new LineSpacing(flows.stream().flatMap(List::stream).toList());
        this.dehyphenation = new Dehyphenation(pages);
        this.footnoteLinks = new FootnoteLinks(pages, sizes);
    }

    List<Block> blocks() {
        for (List<TextRegion> page : flows) {
            for (TextRegion region : page) {
                if (region.table()) {
                    table(region);
                } else {
                    column(region);
                }
            }
        }
        List<Block> read = new ArrayList<>(footnoteLinks.withEndnotes(blocks));
        read.addAll(notes);
        return read;
    }

    private Position at(TextSegment segment) {
        return new Position(file + "#page=" + segment.page(), segment.line(), 1);
    }

    private void table(TextRegion region) {
        tables++;
        for (int i = 0; i < region.rows().size(); i++) {
            boolean header = region.headed() && i == 0;
            List<List<TextSegment>> row = region.rows().get(i);
            Position first = at(row.stream().flatMap(List::stream).findFirst().orElseThrow());
            List<Line> cells = new ArrayList<>();
            for (List<TextSegment> cell : row) {
                LineBuilder words = new LineBuilder();
                cell.forEach(segment -> {
                    segment.write(words, at(segment), header);
                    words.endLine();
                });
                cells.add(words.takeCell(first));
            }
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, tables, null, cells));
        }
    }

    private void column(TextRegion region) {
        List<TextSegment> pieces = region.pieces();
        double left = pieces.stream().mapToDouble(TextSegment::x).min().orElse(0);
        ParagraphBreaks paragraphBreaks = new ParagraphBreaks(left, region.right(), spacing, footnoteLinks);
        List<TextSegment> open = new ArrayList<>();
        for (TextSegment segment : pieces) {
            if (!open.isEmpty() && paragraphBreaks.parts(open, segment)) {
                end(open, paragraphBreaks);
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            end(open, paragraphBreaks);
        }
    }

    private void end(List<TextSegment> pieces, ParagraphBreaks paragraphBreaks) {
        TextSegment first = pieces.get(0);
        boolean heading = sizes.heading(first.size()) && pieces.size() <= 4;
        String note = footnoteLinks.note(first);
        LineBuilder lineBuilder = new LineBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            TextSegment segment = i == 0 && note != null ? footnoteLinks.withoutLabel(first) : pieces.get(i);
            if (i > 0) {
                between(
                        pieces.get(i - 1),
                        segment,
                        heading || paragraphBreaks.wraps(pieces.get(i - 1), segment),
                        lineBuilder);
            }
            segment.write(lineBuilder, at(segment), heading);
        }
        List<Line> taken = lineBuilder.takeLines();
        if (taken.isEmpty()) {
            pieces.clear();
            return;
        }
        if (note != null) {
            notes.add(new Block(Block.Kind.NOTE, 0, 0, note, taken));
        } else if (heading) {
            blocks.add(new Block(Block.Kind.HEADING, sizes.level(first.size()), 0, null, taken));
        } else {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, taken));
        }
        pieces.clear();
    }

    private void between(TextSegment before, TextSegment segment, boolean wrapped, LineBuilder lineBuilder) {
        if (wrapped) {
            dehyphenation.join(before, segment, lineBuilder);
        } else {
            lineBuilder.endLine();
        }
    }
}
