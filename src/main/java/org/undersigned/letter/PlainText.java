package org.undersigned.letter;

import java.io.IOException;
import java.io.Writer;

/**
 * The plain text of a letter, which every quote refers to. {@code /letters/{letter}/text.txt} serves it.
 *
 * <p>Callers use {@code char} indexes, as Java does; quotes count code points. A table of checkpoints avoids a scan of the
 * whole text for each conversion. The text of a stored letter is a subclass, which reads the list of signatories only when it is
 * needed.
 */
public class PlainText {

    private static final int STRIDE = 1024;

    private final String value;
    private final int[] checkpoints;

    public PlainText(String value) {
        this.value = value;
        this.checkpoints = new int[value.length() / STRIDE + 1];
        for (int i = 1; i < checkpoints.length; i++) {
            checkpoints[i] = checkpoints[i - 1] + value.codePointCount(boundary(i - 1), boundary(i));
        }
    }

    /** Quotes the text between two {@code char} indexes, end exclusive. */
    public Quote quote(int from, int to) {
        if (from < 0 || to > value.length() || from >= to) {
            throw new IllegalArgumentException(
                    "range %d to %d is empty or outside a text of %d characters".formatted(from, to, value.length()));
        }
        Span span = new Span(codePoints(from), codePoints(to));
        return new Quote(value.substring(from, to), before(from), after(to), span);
    }

    /** Excerpts the text between two {@code char} indexes, end exclusive. */
    public Excerpt excerpt(int from, int to) {
        return new Excerpt(value.substring(from, to), new Span(codePoints(from), codePoints(to)));
    }

    /** The text of a span. */
    public String words(Span span) {
        return value.substring(charIndex(span.start()), charIndex(span.end()));
    }

    /** Whether words occur once in the text, not counting the list of signatories where that is stored apart. */
    public boolean occursOnce(String words) {
        return value.indexOf(words) == value.lastIndexOf(words);
    }

    /** Writes the whole text, in constant memory if the list of signatories is stored apart. */
    public void writeTo(Writer out) throws IOException {
        out.write(value);
    }

    /** Whether the quote's words are exactly at its span. */
    public boolean matches(Quote quote) {
        return contains(quote.exact(), quote.span());
    }

    /** Whether the excerpt's words are exactly at its span. */
    public boolean matches(Excerpt excerpt) {
        return contains(excerpt.exact(), excerpt.span());
    }

    private boolean contains(String words, Span span) {
        int from = charIndex(span.start());
        return from >= 0 && value.startsWith(words, from);
    }

    /** The {@code char} index of a code point, or -1 if the text is shorter. */
    public int charIndex(int codePoint) {
        int low = 0;
        int high = checkpoints.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (checkpoints[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int index = boundary(low);
        int ahead = codePoint - checkpoints[low];
        boolean last = low == checkpoints.length - 1;
        if (last && ahead > value.codePointCount(index, value.length())) {
            return -1;
        }
        return value.offsetByCodePoints(index, ahead);
    }

    private String before(int from) {
        int reach = Math.min(Quote.CONTEXT, codePoints(from));
        return value.substring(value.offsetByCodePoints(from, -reach), from);
    }

    private String after(int to) {
        int reach = Math.min(Quote.CONTEXT, value.codePointCount(to, Math.min(value.length(), to + 2 * Quote.CONTEXT)));
        return value.substring(to, value.offsetByCodePoints(to, reach));
    }

    private int codePoints(int index) {
        int checkpoint = index / STRIDE;
        return checkpoints[checkpoint] + value.codePointCount(boundary(checkpoint), index);
    }

    /** The {@code char} index of a checkpoint, which never splits a surrogate pair. */
    private int boundary(int checkpoint) {
        int at = checkpoint * STRIDE;
        boolean splits =
                at > 0 && at < value.length() && Character.isSurrogatePair(value.charAt(at - 1), value.charAt(at));
        return splits ? at - 1 : at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlainText text && text.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
