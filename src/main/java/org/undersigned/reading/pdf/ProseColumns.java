package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** Detects two columns of text whose lines are not at the same heights, with a gutter between them. */
final class ProseColumns {

    /** The minimum width of a gutter, in font sizes. */
    private static final double MIN_GUTTER = 1;

    /** The fewest lines of each column, and the fewest changes from one column to the other. */
    private static final int MIN_LINES = 4;

    /** The maximum distance of two lines, in font sizes. */
    private static final double MAX_LINE_DISTANCE = 4;

    private final List<TextSegment> left = new ArrayList<>();
    private final List<TextSegment> right = new ArrayList<>();
    private double leftEnd;
    private double rightStart;
    private int lines;
    private int changes;

    private ProseColumns() {}

    /** The columns that begin at a line; {@code null} if there are none. */
    static ProseColumns detect(List<List<TextSegment>> lines, int first) {
        if (first + 1 >= lines.size()) {
            return null;
        }
        TextSegment one = lines.get(first).get(0);
        TextSegment other = lines.get(first + 1).get(0);
        boolean alternate = lines.get(first).size() == 1
                && lines.get(first + 1).size() == 1
                && (one.right() < other.left() || other.right() < one.left());
        if (!alternate) {
            return null;
        }
        ProseColumns columns = new ProseColumns();
        columns.leftEnd = Math.min(one.right(), other.right());
        columns.rightStart = Math.max(one.left(), other.left());
        for (int i = first; i < lines.size() && columns.accepts(lines, i); i++) {
            columns.lines++;
        }
        return columns.isProse() ? columns : null;
    }

    private boolean accepts(List<List<TextSegment>> all, int at) {
        List<TextSegment> line = all.get(at);
        double size = line.get(0).size();
        double end = leftEnd;
        double start = rightStart;
        for (TextSegment segment : line) {
            if (segment.left() < (leftEnd + rightStart) / 2) {
                end = Math.max(end, segment.right());
            } else {
                start = Math.min(start, segment.left());
            }
        }
        boolean near = lines == 0 || line.get(0).y() - all.get(at - 1).get(0).y() < MAX_LINE_DISTANCE * size;
        if (!near || start - end < MIN_GUTTER * size) {
            return false;
        }
        leftEnd = end;
        rightStart = start;
        boolean wasLeft = !left.isEmpty()
                && (right.isEmpty()
                        || left.get(left.size() - 1).line()
                                > right.get(right.size() - 1).line());
        for (TextSegment segment : line) {
            (segment.right() <= leftEnd ? left : right).add(segment);
        }
        boolean isLeft = line.get(0).right() <= leftEnd;
        changes += lines > 0 && wasLeft != isLeft ? 1 : 0;
        return true;
    }

    private boolean isProse() {
        return left.size() >= MIN_LINES && right.size() >= MIN_LINES && changes >= MIN_LINES;
    }

    int lineCount() {
        return lines;
    }

    List<TextRegion> regions() {
        return List.of(TextRegion.column(left, rightEdge(left)), TextRegion.column(right, rightEdge(right)));
    }

    private static double rightEdge(List<TextSegment> column) {
        return column.stream().mapToDouble(TextSegment::right).max().orElse(0);
    }
}
