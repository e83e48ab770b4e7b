package org.undersigned.letter;

import java.io.IOException;
import java.io.Writer;

/**
 * The plain text of a letter, which every quote refers to. {@code /letters/{letter}/text.txt} serves it.
 *
 * <p>Callers use {@code char} indexes, as Java does; quotes count code points. A table of checkpoints avoids a scan of the
 * whole text for each conversion. Subclasses hold texts that are too long for one string: the text of a stored letter reads the
 * list of signatories only when it is needed, and the text of a long letter that is being read is compressed.
 */
public class PlainText {

    private static final int STRIDE = 1024;

    private final String value;
    private final int[] checkpoints;

    private final boolean basic;

    public PlainText(String value) {
        this.value = value;
        this.checkpoints = new int[value.length() / STRIDE + 1];
        for (int i = 1; i < checkpoints.length; i++) {
            checkpoints[i] = checkpoints[i - 1] + value.codePointCount(boundary(i - 1), boundary(i));
        }
        int last = checkpoints.length - 1;
        int codePoints = checkpoints[last] + value.codePointCount(boundary(last), value.length());
        this.basic = codePoints == value.length();
    }

    /** The number of {@code char}s. */
    public int length() {
        return value.length();
    }

    /** The text between two {@code char} indexes, end exclusive. */
    public String substring(int from, int to) {
        return value.substring(from, to);
    }

    /** The {@code char} index of the first occurrence of words at or behind an index; -1 if there is none. */
    public int indexOf(String words, int from) {
        return value.indexOf(words, from);
    }

    /** Whether words occur in the text. */
    public boolean contains(String words) {
        return indexOf(words, 0) >= 0;
    }

    /** Quotes the text between two {@code char} indexes, end exclusive. */
    public Quote quote(int from, int to) {
        if (from < 0 || to > length() || from >= to) {
            throw new IllegalArgumentException(
                    "range %d to %d is empty or outside a text of %d characters".formatted(from, to, length()));
        }
        Span span = new Span(codePoints(from), codePoints(to));
        return new Quote(substring(from, to), before(from), after(to), span);
    }

    /** Excerpts the text between two {@code char} indexes, end exclusive. */
    public Excerpt excerpt(int from, int to) {
        return new Excerpt(substring(from, to), new Span(codePoints(from), codePoints(to)));
    }

    /** The text of a span. */
    public String words(Span span) {
        return substring(charIndex(span.start()), charIndex(span.end()));
    }

    /** Whether words occur once in the text, not counting the list of signatories where that is stored apart. */
    public boolean occursOnce(String words) {
        int first = indexOf(words, 0);
        return first < 0 || indexOf(words, first + 1) < 0;
    }

    /** Writes the whole text, in constant memory if it is not one string. */
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
        return from >= 0
                && from + words.length() <= length()
                && substring(from, from + words.length()).equals(words);
    }

    /** The {@code char} index of a code point, or -1 if the text is shorter. */
    public int charIndex(int codePoint) {
        if (basic) {
            return codePoint <= value.length() ? codePoint : -1;
        }
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

    /** Whether each {@code char} is a code point. */
    protected boolean isBasic() {
        return basic;
    }

    private String before(int from) {
        if (isBasic()) {
            return substring(Math.max(0, from - Quote.CONTEXT), from);
        }
        String context = substring(Math.max(0, from - 2 * Quote.CONTEXT), from);
        int reach = Math.min(Quote.CONTEXT, context.codePointCount(0, context.length()));
        return context.substring(context.offsetByCodePoints(context.length(), -reach));
    }

    private String after(int to) {
        if (isBasic()) {
            return substring(to, Math.min(length(), to + Quote.CONTEXT));
        }
        String context = substring(to, Math.min(length(), to + 2 * Quote.CONTEXT));
        int reach = Math.min(Quote.CONTEXT, context.codePointCount(0, context.length()));
        return context.substring(0, context.offsetByCodePoints(0, reach));
    }

    /** The number of code points before a {@code char} index. */
    protected int codePoints(int index) {
        if (basic) {
            return index;
        }
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
        return other == this
                || other instanceof PlainText text && text.toString().equals(toString());
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
