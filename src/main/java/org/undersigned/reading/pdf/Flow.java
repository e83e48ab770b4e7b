package org.undersigned.reading.pdf;

import java.util.List;

/**
 * Pieces that are read one after the other: a column, or rows of a table.
 *
 * @param rows of a table the cells of each row, {@code null} where one is empty; else each row has one piece
 * @param right how far its lines may reach
 */
record Flow(boolean table, boolean headed, List<List<List<Piece>>> rows, double right) {

    static Flow column(List<Piece> pieces, double right) {
        return new Flow(
                false,
                false,
                pieces.stream().map(piece -> List.of(List.of(piece))).toList(),
                right);
    }

    /** The pieces of a column. */
    List<Piece> pieces() {
        return rows.stream().map(row -> row.get(0).get(0)).toList();
    }
}
