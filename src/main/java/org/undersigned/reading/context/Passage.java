package org.undersigned.reading.context;

import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;

/**
 * One paragraph, item or note of the body: its offsets in the plain text, in {@code char}s, and its citations.
 *
 * @param marks the marks in it that can refer to notes, in order
 * @param label the label of a note: "1"; {@code null} if it is no note or has no label
 */
public record Passage(
        Location location,
        PlainText text,
        int from,
        int to,
        List<Citation> citations,
        List<NoteMark> marks,
        String label) {

    public Passage {
        citations = List.copyOf(citations);
        marks = List.copyOf(marks);
    }

    /** A passage without notes. */
    public Passage(Location location, PlainText text, int from, int to, List<Citation> citations) {
        this(location, text, from, to, citations, List.of(), null);
    }

    public String words() {
        return text.substring(from, to);
    }
}
