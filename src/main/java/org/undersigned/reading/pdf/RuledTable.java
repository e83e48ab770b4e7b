package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A table with lines around its cells.
 *
 * @param columns the positions of its vertical lines, from the left
 * @param rows the positions of its horizontal lines, from the top
 */
record RuledTable(List<Double> columns, List<Double> rows) {

    /** Lines within this distance, in points, are one line, or touch. */
    private static final double TOLERANCE = 2.5;

    private static final int MIN_LINES = 3;

    /** A straight line on a page, in points from the top left corner. */
    record Rule(double left, double top, double right, double bottom) {

        boolean isHorizontal() {
            return right - left > bottom - top;
        }

        boolean touches(Rule other) {
            return left - TOLERANCE <= other.right
                    && other.left - TOLERANCE <= right
                    && top - TOLERANCE <= other.bottom
                    && other.top - TOLERANCE <= bottom;
        }
    }

    /** The tables that lines form. */
    static List<RuledTable> find(List<Rule> rules) {
        List<Rule> left = new ArrayList<>(rules);
        List<RuledTable> tables = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Rule> connected = takeConnected(left);
            RuledTable table = of(connected);
            if (table.columns.size() >= MIN_LINES && table.rows.size() >= MIN_LINES) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Rule> takeConnected(List<Rule> left) {
        List<Rule> connected = new ArrayList<>();
        connected.add(left.remove(left.size() - 1));
        for (int i = 0; i < connected.size(); i++) {
            Rule rule = connected.get(i);
            List<Rule> apart = new ArrayList<>();
            for (Rule other : left) {
                (rule.touches(other) ? connected : apart).add(other);
            }
            left.clear();
            left.addAll(apart);
        }
        return connected;
    }

    private static RuledTable of(List<Rule> rules) {
        return new RuledTable(
                distinct(rules.stream()
                        .filter(rule -> !rule.isHorizontal())
                        .map(rule -> (rule.left + rule.right) / 2)
                        .toList()),
                distinct(rules.stream()
                        .filter(Rule::isHorizontal)
                        .map(rule -> (rule.top + rule.bottom) / 2)
                        .toList()));
    }

    private static List<Double> distinct(List<Double> positions) {
        List<Double> distinct = new ArrayList<>();
        for (double position :
                positions.stream().sorted(Comparator.naturalOrder()).toList()) {
            if (distinct.isEmpty() || position - distinct.get(distinct.size() - 1) > TOLERANCE) {
                distinct.add(position);
            }
        }
        return distinct;
    }

    /** Whether a point is inside. */
    boolean contains(double x, double y) {
        return columnAt(x) >= 0 && rowAt(y) >= 0;
    }

    /** The column at a position, or -1. */
    int columnAt(double x) {
        return bandAt(columns, x);
    }

    /** The row at a height, or -1. */
    int rowAt(double y) {
        return bandAt(rows, y);
    }

    private static int bandAt(List<Double> lines, double position) {
        int at = Collections.binarySearch(lines, position);
        int band = at >= 0 ? at : -at - 2;
        return band == lines.size() - 1 ? -1 : band;
    }

    /** The table as rows of cells, without empty rows. */
    TextRegion toRegion(List<TextSegment> segments) {
        List<List<List<TextSegment>>> cells = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<List<TextSegment>> line = new ArrayList<>();
            for (int column = 0; column + 1 < columns.size(); column++) {
                line.add(new ArrayList<>());
            }
            cells.add(line);
        }
        for (TextSegment segment : segments) {
            cells.get(rowAt(segment.y() - segment.size() / 4))
                    .get(columnAt(segment.left()))
                    .add(segment);
        }
        cells.removeIf(row -> row.stream().allMatch(List::isEmpty));
        return new TextRegion(true, TableClassifier.hasHeader(cells), cells, columns.get(columns.size() - 1));
    }
}
