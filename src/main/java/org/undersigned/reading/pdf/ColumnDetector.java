package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines one below the other that are parted at the same places: columns of text or of names, or a table. */
final class ColumnDetector {

    /** Lines further apart than this many letters are no longer of one grid. */
    private static final double MAX_LINE_DISTANCE = 3.2;

    /** A column is prose where this share of its lines reach its edge. */
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
        boolean parted = merged.size() >= 2 && merged.size() >= columns.size();
        boolean within =
                line.size() > 1 || merged.equals(columns) || lines.size() > 1 && merged.size() == columns.size();
        if (parted && within) {
            columns = merged;
        }
        return parted && within;
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

    /** Cells that are centred, or ranged right, may stand beside those above: no line has words in both. */
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

    /** Two lines that are parted alike make a grid. */
    boolean isGrid() {
        return columns.size() > 1
                && lines.stream().filter(line -> line.size() > 1).count() > 1;
    }

    int lineCount() {
        return lines.size();
    }

    List<TextRegion> regions(TextExtents extents) {
        List<List<List<TextSegment>>> rows = rows();
        boolean headed = rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
        if (headed || hasNumberColumn(rows)) {
            return List.of(new TextRegion(true, headed, rows, extents.textRight()));
        }
        List<TextRegion> flows = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<TextSegment> pieces = new ArrayList<>();
            for (List<TextSegment> line : lines) {
                pieces.addAll(segmentsIn(line, column));
            }
            flows.add(TextRegion.column(pieces, rightEdge(pieces, column, extents)));
        }
        return flows;
    }

    /** How far a column's lines may reach: as far as they do where they are prose, else up to the next column. */
    private double rightEdge(List<TextSegment> pieces, int column, TextExtents extents) {
        double furthest = columns.get(column).to();
        double size = pieces.isEmpty() ? 1 : pieces.get(0).size();
        long filled = pieces.stream()
                .filter(segment -> segment.right() > furthest - 3 * size)
                .count();
        if (pieces.size() > 5 && filled > PROSE_SHARE * pieces.size()) {
            return furthest;
        }
        return column + 1 < columns.size()
                ? columns.get(column + 1).from() - size
                : Math.max(extents.marginRight(), furthest);
    }

    private List<TextSegment> segmentsIn(List<TextSegment> line, int column) {
        HorizontalRange of = columns.get(column);
        return line.stream()
                .filter(segment -> segment.left() >= of.from() && segment.left() <= of.to())
                .toList();
    }

    /** A line that has nothing in the first column goes on with the cells above. */
    private List<List<List<TextSegment>>> rows() {
        List<List<List<TextSegment>>> rows = new ArrayList<>();
        for (List<TextSegment> line : lines) {
            boolean goesOn = !rows.isEmpty() && segmentsIn(line, 0).isEmpty();
            if (!goesOn) {
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

    private static boolean isBold(List<List<TextSegment>> row) {
        return row.stream().flatMap(List::stream).allMatch(TextSegment::strong);
    }

    /** "3.5 %", "€1,200", "2019-2021": digits, and marks of numbers. */
    static boolean isNumber(String text) {
        return text.chars().anyMatch(ColumnDetector::isDigit)
                && text.chars().allMatch(c -> isDigit(c) || Character.isWhitespace(c) || ".,%€$£+-".indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean hasNumberColumn(List<List<List<TextSegment>>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            int filled = 0;
            int numbers = 0;
            for (List<List<TextSegment>> row : rows) {
                List<TextSegment> cell = row.get(column);
                filled += cell.isEmpty() ? 0 : 1;
                numbers += cell.size() == 1 && isNumber(cell.get(0).text()) ? 1 : 0;
            }
            if (numbers > 1 && numbers >= 0.6 * filled) {
                return true;
            }
        }
        return false;
    }
}
