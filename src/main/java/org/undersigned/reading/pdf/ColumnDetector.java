package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines one below the other that are parted at the same places: columns of text or of names, or a table. */
final class ColumnDetector {

    /** Lines further apart than this many letters are no longer of one grid. */
    private static final double APART = 3.2;

    /** A column is prose where this share of its lines reach its edge. */
    private static final double FILLED = 0.5;

    private record Span(double from, double to) {
        boolean meets(Span other) {
            return from <= other.to && other.from <= to;
        }

        Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final List<List<TextSegment>> lines = new ArrayList<>();
    private List<Span> columns = new ArrayList<>();

    private ColumnDetector() {}

    static ColumnDetector at(List<List<TextSegment>> lines, int first) {
        ColumnDetector columnDetector = new ColumnDetector();
        for (int i = first; i < lines.size() && columnDetector.takes(lines.get(i)); i++) {
            columnDetector.lines.add(lines.get(i));
        }
        columnDetector.joinColumns();
        return columnDetector;
    }

    private boolean takes(List<TextSegment> line) {
        if (!lines.isEmpty()) {
            TextSegment above = lines.get(lines.size() - 1).get(0);
            if (line.get(0).y() - above.y() > APART * line.get(0).size()) {
                return false;
            }
        }
        List<Span> merged = merged(line);
        boolean parted = merged.size() >= 2 && merged.size() >= columns.size();
        boolean within =
                line.size() > 1 || merged.equals(columns) || lines.size() > 1 && merged.size() == columns.size();
        if (parted && within) {
            columns = merged;
        }
        return parted && within;
    }

    private List<Span> merged(List<TextSegment> line) {
        List<Span> spans = new ArrayList<>(columns);
        line.forEach(segment -> spans.add(new Span(segment.x(), segment.end())));
        spans.sort(Comparator.comparingDouble(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).meets(span)) {
                merged.set(last, merged.get(last).with(span));
            } else {
                merged.add(span);
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
                    .noneMatch(
                            line -> !in(line, one).isEmpty() && !in(line, next).isEmpty());
            if (apart) {
                columns.set(column, columns.get(column).with(columns.remove(next)));
            }
        }
    }

    /** Two lines that are parted alike make a grid. */
    boolean stands() {
        return columns.size() > 1
                && lines.stream().filter(line -> line.size() > 1).count() > 1;
    }

    int height() {
        return lines.size();
    }

    List<TextRegion> flows(TextExtents extents) {
        List<List<List<TextSegment>>> rows = rows();
        boolean headed = rows.size() > 1 && strong(rows.get(0)) && !strong(rows.get(1));
        if (headed || numbers(rows)) {
            return List.of(new TextRegion(true, headed, rows, extents.text()));
        }
        List<TextRegion> flows = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<TextSegment> pieces = new ArrayList<>();
            for (List<TextSegment> line : lines) {
                pieces.addAll(in(line, column));
            }
            flows.add(TextRegion.column(pieces, reach(pieces, column, extents)));
        }
        return flows;
    }

    /** How far a column's lines may reach: as far as they do where they are prose, else up to the next column. */
    private double reach(List<TextSegment> pieces, int column, TextExtents extents) {
        double furthest = columns.get(column).to();
        double size = pieces.isEmpty() ? 1 : pieces.get(0).size();
        long filled = pieces.stream()
                .filter(segment -> segment.end() > furthest - 3 * size)
                .count();
        if (pieces.size() > 5 && filled > FILLED * pieces.size()) {
            return furthest;
        }
        return column + 1 < columns.size()
                ? columns.get(column + 1).from() - size
                : Math.max(extents.margin(), furthest);
    }

    private List<TextSegment> in(List<TextSegment> line, int column) {
        Span of = columns.get(column);
        return line.stream()
                .filter(segment -> segment.x() >= of.from() && segment.x() <= of.to())
                .toList();
    }

    /** A line that has nothing in the first column goes on with the cells above. */
    private List<List<List<TextSegment>>> rows() {
        List<List<List<TextSegment>>> rows = new ArrayList<>();
        for (List<TextSegment> line : lines) {
            boolean goesOn = !rows.isEmpty() && in(line, 0).isEmpty();
            if (!goesOn) {
                List<List<TextSegment>> row = new ArrayList<>();
                columns.forEach(column -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            for (int column = 0; column < columns.size(); column++) {
                rows.get(rows.size() - 1).get(column).addAll(in(line, column));
            }
        }
        return rows;
    }

    private static boolean strong(List<List<TextSegment>> row) {
        return row.stream().flatMap(List::stream).allMatch(TextSegment::strong);
    }

    /** "3.5 %", "€1,200", "2019-2021": digits, and marks of numbers. */
    static boolean number(String text) {
        return text.chars().anyMatch(ColumnDetector::digit)
                && text.chars().allMatch(c -> digit(c) || Character.isWhitespace(c) || ".,%€$£+-".indexOf(c) >= 0);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean numbers(List<List<List<TextSegment>>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            int filled = 0;
            int numbers = 0;
            for (List<List<TextSegment>> row : rows) {
                List<TextSegment> cell = row.get(column);
                filled += cell.isEmpty() ? 0 : 1;
                numbers += cell.size() == 1 && number(cell.get(0).text()) ? 1 : 0;
            }
            if (numbers > 1 && numbers >= 0.6 * filled) {
                return true;
            }
        }
        return false;
    }
}
