package org.undersigned.reading.structure.opener.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Line;

/** Splits a line of a table that is drawn with vertical bars: "|To Ms Ruiz   |  Ostrand, 3 July 2006|". */
public final class TableLine {

    private static final int BAR = '|';

    private TableLine() {}

    /** The cells with words; the line itself if it does not begin and end with a bar. */
    public static Stream<Line> cells(Line line) {
        String text = line.text();
        String bare = text.strip();
        if (bare.length() < 2 || bare.charAt(0) != BAR || bare.charAt(bare.length() - 1) != BAR) {
            return Stream.of(line);
        }
        List<Line> cells = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int bar = text.indexOf(BAR, from);
            int end = bar < 0 ? text.length() : bar;
            String cell = text.substring(from, end);
            if (!cell.isBlank()) {
                int start = from + cell.indexOf(cell.strip());
                cells.add(cut(line, text, start, start + cell.strip().length()));
            }
            from = end + 1;
        }
        return cells.stream();
    }

    private static Line cut(Line line, String text, int from, int to) {
        Line head = to < text.length() ? line.split(to).before() : line;
        return from > 0 ? head.split(from).after() : head;
    }
}
