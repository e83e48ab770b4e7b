package org.undersigned.reading.pdf;

import java.util.List;

/**
 * The pieces of text on a page, from the top.
 *
 * @param number from 1
 */
record PdfPage(int number, double width, double height, List<TextSegment> pieces) {

    PdfPage {
        pieces = List.copyOf(pieces);
    }

    PdfPage with(List<TextSegment> some) {
        return new PdfPage(number, width, height, some);
    }
}
