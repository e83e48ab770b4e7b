package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups glyphs into lines by baseline, from the top, and splits lines into segments at wide gaps. */
final class PageLines {

    /** The maximum difference of the baselines of one line, in font sizes. */
    private static final double SAME_LINE = 0.12;

    /** The maximum font size of superscript, in font sizes of its line. */
    private static final double MAX_RAISED_SIZE = 0.9;

    /** The maximum rise of superscript, in font sizes of its line. */
    private static final double MAX_RAISE = 0.65;

    /** The minimum width of a gap between two segments, in font sizes. */
    static final double MIN_GAP = 1.2;

    private PageLines() {}

    /** @param bullets bullets drawn as paths, each at its centre */
    static List<TextSegment> split(int page, List<Glyph> glyphs, List<Glyph> bullets, List<RuledTable> tables) {
        List<List<Glyph>> rows = attachRaised(groupByHeight(glyphs));
        bullets.forEach(bullet -> attachBullet(bullet, rows));
        List<TextSegment> segments = new ArrayList<>();
        int line = 0;
        for (List<Glyph> row : rows) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            if (row.stream().allMatch(Glyph::blank)) {
                continue;
            }
            line++;
            double y = row.get(0).y();
            List<RuledTable> around =
                    tables.stream().filter(table -> table.rowAt(y) >= 0).toList();
            segments.addAll(splitAtGaps(page, line, row, around));
        }
        return segments;
    }

    private static List<List<Glyph>> groupByHeight(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null
                    && glyph.y() - last.get(0).y()
                            <= SAME_LINE * Math.min(last.get(0).size(), glyph.size())) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return rows;
    }

    /** Joins rows of small glyphs just above a line to it, as superscript. */
    private static List<List<Glyph>> attachRaised(List<List<Glyph>> rows) {
        List<List<Glyph>> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            List<Glyph> below = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (below != null && isRaisedRow(row, below)) {
                row.forEach(glyph -> below.add(glyph.raisedFrom(below.get(0).y())));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    /** Adds a bullet to the line whose first glyph it precedes; its centre is at half the x-height. */
    private static void attachBullet(Glyph bullet, List<List<Glyph>> rows) {
        for (List<Glyph> row : rows) {
            Glyph first = row.stream().min(Comparator.comparingDouble(Glyph::x)).orElseThrow();
            double height = first.y() - bullet.y();
            double gap = first.x() - bullet.right();
            if (height > 0 && height < 0.6 * first.size() && gap > 0 && gap < 3 * first.size()) {
                row.add(new Glyph("•", bullet.x(), first.y(), bullet.width(), first.size(), false, false, null, false));
                return;
            }
        }
    }

    private static boolean isRaisedRow(List<Glyph> row, List<Glyph> below) {
        double size = below.stream().mapToDouble(Glyph::size).max().orElse(1);
        double height = below.get(0).y() - row.get(0).y();
        double left = below.stream().mapToDouble(Glyph::x).min().orElse(0) - size;
        double right = below.stream().mapToDouble(Glyph::right).max().orElse(0) + size;
        return height < MAX_RAISE * size
                && row.stream()
                        .allMatch(glyph ->
                                glyph.size() < MAX_RAISED_SIZE * size && glyph.x() > left && glyph.x() < right);
    }

    private static List<TextSegment> splitAtGaps(int page, int line, List<Glyph> row, List<RuledTable> tables) {
        List<TextSegment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double end = 0;
        for (Glyph glyph : row) {
            if (glyph.blank()) {
                continue;
            }
            boolean wide = !open.isEmpty() && glyph.x() - end > MIN_GAP * glyph.size();
            boolean ruled = !open.isEmpty() && isSeparated(open.get(open.size() - 1), glyph, tables);
            if (ruled || wide && !isMarker(open)) {
                segments.add(new TextSegment(page, line, BidirectionalOrder.toLogical(open)));
                open.clear();
            }
            open.add(glyph);
            end = glyph.right();
        }
        segments.add(new TextSegment(page, line, BidirectionalOrder.toLogical(open)));
        return segments;
    }

    /** Whether a line of a table is between two glyphs. */
    private static boolean isSeparated(Glyph one, Glyph next, List<RuledTable> tables) {
        return tables.stream().anyMatch(table -> table.columnAt(one.x()) != table.columnAt(next.x()));
    }

    /** Whether the glyphs are a bullet or number, whose gap does not split the line. */
    private static boolean isMarker(List<Glyph> open) {
        StringBuilder text = new StringBuilder();
        open.forEach(glyph -> text.append(glyph.text()));
        return text.length() <= 6 && text.toString().matches("[•·▪◦‣●○■□➢➤✓–*-]|\\(?\\d{1,5}[.)]");
    }
}
