package org.undersigned.reading.pdf;

import java.util.List;

/**
 * The pieces of text on a page, from the top.
 *
 * @param number from 1
 */
record Page(int number, double width, double height, List<Piece> pieces) {

    Page {
        pieces = List.copyOf(pieces);
    }

    Page with(List<Piece> some) {
        return new Page(number, width, height, some);
    }
}
