package org.undersigned.letter;

/**
 * A place in a letter's plain text, in Unicode code points: start inclusive, end exclusive.
 *
 * <p>This is the W3C Web Annotation TextPositionSelector. Code points, so that {@code text[start:end]} is the same in
 * Python, in SQL and in Java, whatever the script.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span runs forwards from 0 on, not from %d to %d".formatted(start, end));
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
