package org.undersigned.reading.pdf;

import java.util.List;

/**
 * Consecutive segments of a page: a column of text or a table.
 *
 * @param rows the segments of each cell of each row; in a column each row has one cell with one segment
 * @param right the right edge of its lines
 */
record TextRegion(boolean table, boolean hasHeader, List<List<List<TextSegment>>> rows, double right) {

    static TextRegion column(List<TextSegment> segments, double right) {
        return new TextRegion(
                false,
                false,
                segments.stream().map(segment -> List.of(List.of(segment))).toList(),
                right);
    }

    /** The segments of a column. */
    List<TextSegment> segments() {
        return rows.stream().map(row -> row.get(0).get(0)).toList();
    }
}
