package org.undersigned.reading.pdf;

import java.util.List;

/**
 * How far to the right the lines of a document may reach.
 *
 * @param textRight as far as its text does
 * @param marginRight as far as a margin on the right leaves room that is as wide as the one on the left
 */
record TextExtents(double textRight, double marginRight) {

    /** Lines that end within this many letters of the longest show that it was full. */
    private static final double FULL_LINE_GAP = 4;

    private static final int MIN_FULL_LINES = 3;

    static TextExtents measure(List<PdfPage> pages) {
        List<TextSegment> pieces =
                pages.stream().flatMap(page -> page.segments().stream()).toList();
        double left = pieces.stream().mapToDouble(TextSegment::left).min().orElse(0);
        double longest = pieces.stream().mapToDouble(TextSegment::right).max().orElse(0);
        double width = pages.stream().mapToDouble(PdfPage::width).max().orElse(0);
        double margin = Math.max(longest, width - left);
        long full = pieces.stream()
                .filter(segment -> segment.right() > longest - FULL_LINE_GAP * segment.size())
                .count();
        return new TextExtents(full >= MIN_FULL_LINES ? longest : margin, margin);
    }
}
