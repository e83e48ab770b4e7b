package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a page in the order in which they are read: line by line, column by column, tables row by row. */
final class ReadingOrder {

    /** A gap of fewer letters than this, in one line only, is a wide space. */
    private static final double GAP = 2.5;

    private final TextExtents textExtents;
    private final List<TextRegion> flows = new ArrayList<>();
    private final List<TextSegment> text = new ArrayList<>();

    private ReadingOrder(TextExtents textExtents) {
        this.textExtents = textExtents;
    }

    static List<TextRegion> of(PdfPage page, TextExtents textExtents) {
        ReadingOrder readingOrder = new ReadingOrder(textExtents);
        List<List<TextSegment>> lines = lines(page);
        for (int i = 0; i < lines.size(); ) {
            ColumnDetector columnDetector = lines.get(i).size() > 1 ? ColumnDetector.at(lines, i) : null;
            if (columnDetector != null && columnDetector.stands()) {
                readingOrder.endText();
                readingOrder.flows.addAll(columnDetector.flows(textExtents));
                i += columnDetector.height();
            } else {
                readingOrder.line(lines.get(i));
                i++;
            }
        }
        readingOrder.endText();
        return readingOrder.flows;
    }

    private static List<List<TextSegment>> lines(PdfPage page) {
        List<List<TextSegment>> lines = new ArrayList<>();
        int last = 0;
        for (TextSegment textSegment : page.pieces()) {
            if (textSegment.line() != last) {
                lines.add(new ArrayList<>());
                last = textSegment.line();
            }
            lines.get(lines.size() - 1).add(textSegment);
        }
        return lines;
    }

    /** Pieces that no other line is parted like: an address and a date, a marker and its words, or a wide space. */
    private void line(List<TextSegment> pieces) {
        TextSegment joined = pieces.get(0);
        for (TextSegment textSegment : pieces.subList(1, pieces.size())) {
            double gap = textSegment.x() - joined.end();
            if (gap < GAP * textSegment.size() || joined.text().endsWith(":")) {
                List<Glyph> glyphs = new ArrayList<>(joined.glyphs());
                glyphs.addAll(textSegment.glyphs());
                joined = new TextSegment(textSegment.page(), textSegment.line(), glyphs);
            } else {
                text.add(joined);
                joined = textSegment;
            }
        }
        text.add(joined);
    }

    private void endText() {
        if (!text.isEmpty()) {
            flows.add(TextRegion.column(text, textExtents.text()));
            text.clear();
        }
    }
}
