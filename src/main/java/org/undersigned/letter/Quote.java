package org.undersigned.letter;

/**
 * Words of the letter, exactly, and where they stand: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in
 * one. Prefix and suffix are what stands before and after, at most {@value #CONTEXT} code points each.
 */
public record Quote(String exact, String prefix, String suffix, Span span) {

    /** The most code points of context on either side. */
    public static final int CONTEXT = 32;

    public Quote {
        if (exact == null || exact.isEmpty() || prefix == null || suffix == null || span == null) {
            throw new IllegalArgumentException("a quote has words and a place: \"%s\" at %s".formatted(exact, span));
        }
        if (exact.codePointCount(0, exact.length()) != span.end() - span.start()) {
            throw new IllegalArgumentException("\"%s\" does not fill %s".formatted(exact, span));
        }
    }
}
