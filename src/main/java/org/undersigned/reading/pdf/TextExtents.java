package org.undersigned.reading.pdf;

import java.util.List;

/**
 * The right edge of a document's lines, in points.
 *
 * @param textRight the right edge of its text
 * @param marginRight the right edge for a right margin as wide as the left one
 */
record TextExtents(double textRight, double marginRight) {

    /** A line that ends within this distance of the longest, in font sizes, is full. */
    private static final double FULL_LINE_GAP = 4;

    private static final int MIN_FULL_LINES = 3;

    static TextExtents measure(List<PdfPage> pages) {
        List<TextSegment> segments =
                pages.stream().flatMap(page -> page.segments().stream()).toList();
        double left = segments.stream().mapToDouble(TextSegment::left).min().orElse(0);
        double longest = segments.stream().mapToDouble(TextSegment::right).max().orElse(0);
        double width = pages.stream().mapToDouble(PdfPage::width).max().orElse(0);
        double margin = Math.max(longest, width - left);
        long full = segments.stream()
                .filter(segment -> segment.right() > longest - FULL_LINE_GAP * segment.size())
                .count();
        return new TextExtents(full >= MIN_FULL_LINES ? longest : margin, margin);
    }
}
