package org.undersigned.letter;

import java.util.List;

/**
 * The words of a letter's file, line by line, as quotes of {@code letter.yaml} find them, and where in them each stretch of
 * the account is.
 */
public record MarkedText(String text, List<Mark> marks) {

    /** The text of a file that can't be read. */
    public static final MarkedText NONE = new MarkedText("", List.of());

    /** @param stretch the index of a stretch of the account */
    public record Mark(Span span, int stretch) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }
}
