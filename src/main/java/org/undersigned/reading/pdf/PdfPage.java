package org.undersigned.reading.pdf;

import java.util.List;

/**
 * The pieces of text on a page, from the top.
 *
 * @param number from 1
 */
record PdfPage(int number, double width, double height, List<TextSegment> segments) {

    PdfPage {
        segments = List.copyOf(segments);
    }

    PdfPage withSegments(List<TextSegment> some) {
        return new PdfPage(number, width, height, some);
    }
}
