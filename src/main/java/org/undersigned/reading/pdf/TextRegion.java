package org.undersigned.reading.pdf;

import java.util.List;

/**
 * Pieces that are read one after the other: a column, or rows of a table.
 *
 * @param rows of a table the cells of each row, {@code null} where one is empty; else each row has one piece
 * @param right how far its lines may reach
 */
record TextRegion(boolean table, boolean hasHeader, List<List<List<TextSegment>>> rows, double right) {

    static TextRegion column(List<TextSegment> pieces, double right) {
        return new TextRegion(
                false,
                false,
                pieces.stream().map(segment -> List.of(List.of(segment))).toList(),
                right);
    }

    /** The pieces of a column. */
    List<TextSegment> segments() {
        return rows.stream().map(row -> row.get(0).get(0)).toList();
    }
}
