package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the words of lines in a narrow justified column, whose spaces are as wide as the gaps between columns. */
final class JustifiedLines {

    /** The maximum width of a narrow column, in font sizes. */
    private static final double MAX_WIDTH = 24;

    /** The fewest lines without gaps that show a justified column. */
    private static final int MIN_LINES = 4;

    private JustifiedLines() {}

    /** The lines, with one segment for each line of a justified column. */
    static List<List<TextSegment>> join(List<List<TextSegment>> lines) {
        Map<Long, Integer> full = new HashMap<>();
        lines.stream().filter(line -> line.size() == 1).forEach(line -> full.merge(extent(line), 1, Integer::sum));
        List<List<TextSegment>> joined = new ArrayList<>();
        for (List<TextSegment> line : lines) {
            double width = line.get(line.size() - 1).right() - line.get(0).left();
            boolean narrow = width < MAX_WIDTH * line.get(0).size();
            boolean justified = line.size() > 1 && narrow && full.getOrDefault(extent(line), 0) >= MIN_LINES;
            joined.add(justified ? List.of(joinSegments(line)) : line);
        }
        return joined;
    }

    /** The left and right edge of a line, each to the nearest point. */
    private static long extent(List<TextSegment> line) {
        return Math.round(line.get(0).left()) * 100_000
                + Math.round(line.get(line.size() - 1).right());
    }

    private static TextSegment joinSegments(List<TextSegment> line) {
        List<Glyph> glyphs = new ArrayList<>();
        line.forEach(segment -> glyphs.addAll(segment.glyphs()));
        return new TextSegment(line.get(0).page(), line.get(0).line(), glyphs);
    }
}
