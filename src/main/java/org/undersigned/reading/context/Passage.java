package org.undersigned.reading.context;

import java.util.List;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;

/** One paragraph or item of the body: its offsets in the plain text, in {@code char}s, and its citations. */
public record Passage(Location location, PlainText text, int from, int to, List<Citation> citations) {

    public Passage {
        citations = List.copyOf(citations);
    }

    public String words() {
        return text.toString().substring(from, to);
    }
}
