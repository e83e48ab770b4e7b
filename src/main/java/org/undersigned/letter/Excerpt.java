package org.undersigned.letter;

/** Exact words of the letter and their position, without the text around them. */
public record Excerpt(String exact, Span span) {

    public Excerpt {
        if (exact == null || exact.isEmpty() || span == null) {
            throw new IllegalArgumentException("incomplete excerpt: \"%s\" at %s".formatted(exact, span));
        }
        if (exact.codePointCount(0, exact.length()) != span.end() - span.start()) {
            throw new IllegalArgumentException("\"%s\" is not as long as %s".formatted(exact, span));
        }
    }
}
