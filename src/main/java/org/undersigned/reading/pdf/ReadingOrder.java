package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** Arranges the segments of a page in reading order: lines, then columns, tables row by row. */
final class ReadingOrder {

    /** A narrower gap, in font sizes, is a wide space if only one line has it. */
    private static final double MAX_WORD_GAP = 2.5;

    private final TextExtents extents;
    private final List<TextRegion> regions = new ArrayList<>();
    private final List<TextSegment> text = new ArrayList<>();

    private ReadingOrder(TextExtents extents) {
        this.extents = extents;
    }

    static List<TextRegion> arrange(PdfPage page, TextExtents extents) {
        ReadingOrder readingOrder = new ReadingOrder(extents);
        List<List<TextSegment>> lines = JustifiedLines.join(lines(page));
        for (int i = 0; i < lines.size(); ) {
            int table = tableAt(page, lines.get(i));
            if (table >= 0) {
                readingOrder.endColumn();
                List<TextSegment> inside = new ArrayList<>();
                while (i < lines.size() && tableAt(page, lines.get(i)) == table) {
                    inside.addAll(lines.get(i++));
                }
                readingOrder.regions.add(page.tables().get(table).toRegion(inside));
                continue;
            }
            ProseColumns prose = ProseColumns.detect(lines, i);
            if (prose != null) {
                readingOrder.endColumn();
                readingOrder.regions.addAll(prose.regions());
                i += prose.lineCount();
                continue;
            }
            ColumnDetector columnDetector = lines.get(i).size() > 1 ? ColumnDetector.detect(lines, i) : null;
            if (columnDetector != null && columnDetector.isGrid()) {
                readingOrder.endColumn();
                readingOrder.regions.addAll(columnDetector.regions(extents));
                i += columnDetector.lineCount();
            } else {
                readingOrder.addLine(lines.get(i));
                i++;
            }
        }
        readingOrder.endColumn();
        return readingOrder.regions;
    }

    /** The ruled table that a whole line is in, or -1. */
    private static int tableAt(PdfPage page, List<TextSegment> line) {
        for (int at = 0; at < page.tables().size(); at++) {
            RuledTable table = page.tables().get(at);
            if (line.stream().allMatch(segment -> table.contains(segment.left(), segment.y() - segment.size() / 4))) {
                return at;
            }
        }
        return -1;
    }

    private static List<List<TextSegment>> lines(PdfPage page) {
        List<List<TextSegment>> lines = new ArrayList<>();
        int last = 0;
        for (TextSegment segment : page.segments()) {
            if (segment.line() != last) {
                lines.add(new ArrayList<>());
                last = segment.line();
            }
            lines.get(lines.size() - 1).add(segment);
        }
        return lines;
    }

    /** Adds a line whose gaps no other line has: an address and a date, a list marker and its item, or a wide space. */
    private void addLine(List<TextSegment> segments) {
        TextSegment joined = segments.get(0);
        for (TextSegment segment : segments.subList(1, segments.size())) {
            double gap = segment.left() - joined.right();
            if (gap < MAX_WORD_GAP * segment.size() || joined.text().endsWith(":")) {
                List<Glyph> glyphs = new ArrayList<>(joined.glyphs());
                glyphs.addAll(segment.glyphs());
                joined = new TextSegment(segment.page(), segment.line(), glyphs);
            } else {
                text.add(joined);
                joined = segment;
            }
        }
        text.add(joined);
    }

    private void endColumn() {
        if (!text.isEmpty()) {
            regions.add(TextRegion.column(text, extents.textRight()));
            text.clear();
        }
    }
}
