package org.undersigned.reading.pdf;

import java.util.List;

/**
 * The text segments of a page, from the top.
 *
 * @param number the page number, from 1
 */
record PdfPage(int number, double width, double height, List<TextSegment> segments, List<RuledTable> tables) {

    PdfPage {
        segments = List.copyOf(segments);
        tables = List.copyOf(tables);
    }

    PdfPage withSegments(List<TextSegment> other) {
        return new PdfPage(number, width, height, other, tables);
    }
}
