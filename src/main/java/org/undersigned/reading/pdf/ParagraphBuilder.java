package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;

/** Builds blocks from the segments of all pages. Gaps, indents and changes of font separate paragraphs. */
final class ParagraphBuilder {

    private final String file;
    private final FontSizes sizes;
    private final List<List<TextRegion>> regions = new ArrayList<>();
    private final LineSpacing spacing;
    private final List<Block> build = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final FootnoteLinks footnoteLinks;
    private final Dehyphenation dehyphenation;
    private int tables;

    ParagraphBuilder(String file, List<PdfPage> pages) {
        this.file = file;
        this.sizes = new FontSizes(pages);
        TextExtents extents = TextExtents.measure(pages);
        pages.forEach(page -> regions.add(ReadingOrder.arrange(page, extents)));
        this.spacing = new LineSpacing(regions.stream().flatMap(List::stream).toList());
        this.dehyphenation = new Dehyphenation(pages);
        this.footnoteLinks = new FootnoteLinks(pages, sizes);
    }

    List<Block> build() {
        for (List<TextRegion> page : regions) {
            for (TextRegion region : page) {
                if (region.table()) {
                    addTable(region);
                } else {
                    addColumn(region);
                }
            }
        }
        List<Block> read = new ArrayList<>(footnoteLinks.markEndnotes(build));
        read.addAll(notes);
        return read;
    }

    private Position position(TextSegment segment) {
        return new Position(file + "#page=" + segment.page(), segment.line(), 1);
    }

    private void addTable(TextRegion region) {
        tables++;
        for (int i = 0; i < region.rows().size(); i++) {
            boolean header = region.hasHeader() && i == 0;
            List<List<TextSegment>> row = region.rows().get(i);
            Position first =
                    position(row.stream().flatMap(List::stream).findFirst().orElseThrow());
            List<Line> cells = new ArrayList<>();
            for (List<TextSegment> cell : row) {
                LineBuilder words = new LineBuilder();
                cell.forEach(segment -> {
                    segment.appendTo(words, position(segment), header);
                    words.appendSpace();
                });
                cells.add(words.takeCell(first));
            }
            build.add(new Block(Block.Kind.ROW, header ? 1 : 0, tables, null, cells));
        }
    }

    private void addColumn(TextRegion region) {
        List<TextSegment> segments = region.segments();
        double left = segments.stream().mapToDouble(TextSegment::left).min().orElse(0);
        ParagraphBreaks paragraphBreaks = new ParagraphBreaks(left, region.right(), spacing, footnoteLinks);
        List<TextSegment> open = new ArrayList<>();
        for (TextSegment segment : segments) {
            if (!open.isEmpty() && paragraphBreaks.isBreak(open, segment)) {
                addBlock(open, paragraphBreaks);
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            addBlock(open, paragraphBreaks);
        }
    }

    private void addBlock(List<TextSegment> segments, ParagraphBreaks paragraphBreaks) {
        TextSegment first = segments.get(0);
        boolean heading = sizes.isHeading(first.size()) && segments.size() <= 4;
        String note = footnoteLinks.noteLabel(first);
        LineBuilder lineBuilder = new LineBuilder();
        for (int i = 0; i < segments.size(); i++) {
            TextSegment segment = i == 0 && note != null ? footnoteLinks.removeLabel(first) : segments.get(i);
            if (i > 0) {
                join(
                        segments.get(i - 1),
                        segment,
                        heading || paragraphBreaks.isWrapped(segments.get(i - 1), segment),
                        lineBuilder);
            }
            segment.appendTo(lineBuilder, position(segment), heading);
        }
        List<Line> taken = lineBuilder.takeLines();
        if (taken.isEmpty()) {
            segments.clear();
            return;
        }
        if (note != null) {
            notes.add(new Block(Block.Kind.NOTE, 0, 0, note, taken));
        } else if (heading) {
            build.add(new Block(Block.Kind.HEADING, sizes.headingLevel(first.size()), 0, null, taken));
        } else {
            build.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, taken));
        }
        segments.clear();
    }

    private void join(TextSegment before, TextSegment segment, boolean wrapped, LineBuilder lineBuilder) {
        if (wrapped) {
            dehyphenation.join(before, segment, lineBuilder);
        } else {
            lineBuilder.endLine();
        }
    }
}
