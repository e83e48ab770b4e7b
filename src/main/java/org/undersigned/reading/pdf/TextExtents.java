package org.undersigned.reading.pdf;

import java.util.List;

/**
 * How far to the right the lines of a document may reach.
 *
 * @param text as far as its text does
 * @param margin as far as a margin on the right leaves room that is as wide as the one on the left
 */
record TextExtents(double text, double margin) {

    /** Lines that end within this many letters of the longest show that it was full. */
    private static final double NEAR = 4;

    private static final int ENOUGH = 3;

    static TextExtents of(List<PdfPage> pages) {
        List<TextSegment> pieces =
                pages.stream().flatMap(page -> page.pieces().stream()).toList();
        double left = pieces.stream().mapToDouble(TextSegment::x).min().orElse(0);
        double longest = pieces.stream().mapToDouble(TextSegment::end).max().orElse(0);
        double width = pages.stream().mapToDouble(PdfPage::width).max().orElse(0);
        double margin = Math.max(longest, width - left);
        long full = pieces.stream()
                .filter(segment -> segment.end() > longest - NEAR * segment.size())
                .count();
        return new TextExtents(full >= ENOUGH ? longest : margin, margin);
    }
}
