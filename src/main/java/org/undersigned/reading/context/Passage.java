package org.undersigned.reading.context;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;

/**
 * One paragraph, item or note of the body: its offsets in the plain text, in {@code char}s, and its citations.
 *
 * @param marks the marks in it that can refer to notes, in order
 * @param label the label of a note: "1"; {@code null} if it is no note or has no label
 * @param cells where in it the cells of a table's row begin; empty if it is no row
 */
public record Passage(
        Location location,
        PlainText text,
        int from,
        int to,
        List<Citation> citations,
        List<NoteMark> marks,
        String label,
        List<Integer> cells) {

    public Passage {
        citations = List.copyOf(citations);
        marks = List.copyOf(marks);
        cells = List.copyOf(cells);
    }

    /** A passage without notes. */
    public Passage(Location location, PlainText text, int from, int to, List<Citation> citations) {
        this(location, text, from, to, citations, List.of(), null, List.of());
    }

    /** Whether this is a cell of a row. */
    public boolean isCell() {
        return cells.size() == 1;
    }

    /** The cells of a row, each as a passage without citations; this passage alone if it is no row. */
    public List<Passage> split() {
        if (cells.size() < 2) {
            return List.of(this);
        }
        List<Passage> parts = new ArrayList<>();
        int mark = 0;
        for (int i = 0; i < cells.size(); i++) {
            int start = cells.get(i);
            int end = i + 1 < cells.size() ? cells.get(i + 1) - 1 : to - from;
            List<NoteMark> own = new ArrayList<>();
            for (; mark < marks.size() && marks.get(mark).to() <= end; mark++) {
                NoteMark one = marks.get(mark);
                own.add(new NoteMark(one.from() - start, one.to() - start, one.label(), one.certain()));
            }
            if (start < end) {
                parts.add(new Passage(location, text, from + start, from + end, List.of(), own, label, List.of(0)));
            }
        }
        return parts;
    }

    public String words() {
        return text.substring(from, to);
    }
}
