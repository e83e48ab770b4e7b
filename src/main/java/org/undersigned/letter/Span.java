package org.undersigned.letter;

/**
 * A range of a letter's plain text, in Unicode code points: start inclusive, end exclusive.
 *
 * <p>This is the W3C Web Annotation TextPositionSelector. It counts code points so that {@code text[start:end]} is the same
 * in Python, SQL and Java for every script.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("invalid span: %d to %d".formatted(start, end));
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
