package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Detects consecutive lines with gaps at the same positions: columns of text or names, or a table. */
final class ColumnDetector {

    /** The maximum distance of two lines of a grid, in font sizes. */
    private static final double MAX_LINE_DISTANCE = 3.2;

    /** A column is prose if this share of its lines reach its right edge. */
    private static final double PROSE_SHARE = 0.5;

    private record HorizontalRange(double from, double to) {
        boolean overlaps(HorizontalRange other) {
            return from <= other.to && other.from <= to;
        }

        HorizontalRange union(HorizontalRange other) {
            return new HorizontalRange(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final List<List<TextSegment>> lines = new ArrayList<>();
    private List<HorizontalRange> columns = new ArrayList<>();

    private ColumnDetector() {}

    static ColumnDetector detect(List<List<TextSegment>> lines, int first) {
        ColumnDetector columnDetector = new ColumnDetector();
        for (int i = first; i < lines.size() && columnDetector.accepts(lines.get(i)); i++) {
            columnDetector.lines.add(lines.get(i));
        }
        columnDetector.joinColumns();
        return columnDetector;
    }

    private boolean accepts(List<TextSegment> line) {
        if (!lines.isEmpty()) {
            TextSegment above = lines.get(lines.size() - 1).get(0);
            if (line.get(0).y() - above.y() > MAX_LINE_DISTANCE * line.get(0).size()) {
                return false;
            }
        }
        List<HorizontalRange> merged = mergeColumns(line);
        boolean split = merged.size() >= 2 && merged.size() >= columns.size();
        boolean within =
                line.size() > 1 || merged.equals(columns) || lines.size() > 1 && merged.size() == columns.size();
        if (split && within) {
            columns = merged;
        }
        return split && within;
    }

    private List<HorizontalRange> mergeColumns(List<TextSegment> line) {
        List<HorizontalRange> spans = new ArrayList<>(columns);
        line.forEach(segment -> spans.add(new HorizontalRange(segment.left(), segment.right())));
        spans.sort(Comparator.comparingDouble(HorizontalRange::from));
        List<HorizontalRange> merged = new ArrayList<>();
        for (HorizontalRange range : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(range)) {
                merged.set(last, merged.get(last).union(range));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** Joins adjacent columns of which no line has both: centred or right-aligned cells of one column. */
    private void joinColumns() {
        for (int column = 0; column + 1 < columns.size(); column++) {
            int next = column + 1;
            int one = column;
            boolean apart = lines.stream()
                    .noneMatch(line -> !segmentsIn(line, one).isEmpty()
                            && !segmentsIn(line, next).isEmpty());
            if (apart) {
                columns.set(column, columns.get(column).union(columns.remove(next)));
            }
        }
    }

    /** Whether at least two lines have the same columns. */
    boolean isGrid() {
        return columns.size() > 1
                && lines.stream().filter(line -> line.size() > 1).count() > 1;
    }

    int lineCount() {
        return lines.size();
    }

    List<TextRegion> regions(TextExtents extents) {
        List<List<List<TextSegment>>> rows = rows();
        boolean headed = TableClassifier.hasHeader(rows);
        if (headed || TableClassifier.hasNumberColumn(rows)) {
            return List.of(new TextRegion(true, headed, rows, extents.textRight()));
        }
        List<TextRegion> regions = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<TextSegment> segments = new ArrayList<>();
            for (List<TextSegment> line : lines) {
                segments.addAll(segmentsIn(line, column));
            }
            regions.add(TextRegion.column(segments, rightEdge(segments, column, extents)));
        }
        return regions;
    }

    /** The right edge of a column: of its longest line if it is prose, else the next column. */
    private double rightEdge(List<TextSegment> segments, int column, TextExtents extents) {
        double furthest = columns.get(column).to();
        double size = segments.isEmpty() ? 1 : segments.get(0).size();
        long filled = segments.stream()
                .filter(segment -> segment.right() > furthest - 3 * size)
                .count();
        if (segments.size() > 5 && filled > PROSE_SHARE * segments.size()) {
            return furthest;
        }
        return column + 1 < columns.size()
                ? columns.get(column + 1).from() - size
                : Math.max(extents.marginRight(), furthest);
    }

    private List<TextSegment> segmentsIn(List<TextSegment> line, int column) {
        HorizontalRange range = columns.get(column);
        return line.stream()
                .filter(segment -> segment.left() >= range.from() && segment.left() <= range.to())
                .toList();
    }

    /** The rows of cells. A line without text in the first column continues the row above. */
    private List<List<List<TextSegment>>> rows() {
        List<List<List<TextSegment>>> rows = new ArrayList<>();
        for (List<TextSegment> line : lines) {
            boolean continuesRow = !rows.isEmpty() && segmentsIn(line, 0).isEmpty();
            if (!continuesRow) {
                List<List<TextSegment>> row = new ArrayList<>();
                columns.forEach(column -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            for (int column = 0; column < columns.size(); column++) {
                rows.get(rows.size() - 1).get(column).addAll(segmentsIn(line, column));
            }
        }
        return rows;
    }
}
