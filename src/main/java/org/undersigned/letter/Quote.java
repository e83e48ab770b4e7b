package org.undersigned.letter;

/**
 * Exact words of the letter and their position: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in one.
 * Prefix and suffix are the text before and after, at most {@value #CONTEXT} code points each.
 */
public record Quote(String exact, String prefix, String suffix, Span span) {

    /** The maximum number of code points of prefix and suffix. */
    public static final int CONTEXT = 32;

    public Quote {
        if (exact == null || exact.isEmpty() || prefix == null || suffix == null || span == null) {
            throw new IllegalArgumentException("incomplete quote: \"%s\" at %s".formatted(exact, span));
        }
        if (exact.codePointCount(0, exact.length()) != span.end() - span.start()) {
            throw new IllegalArgumentException("\"%s\" is not as long as %s".formatted(exact, span));
        }
    }
}
