package org.undersigned.letter;

/**
 * A paragraph, list item, quotation or note. Numbers run through the whole letter, from 1.
 *
 * @param text plain, as it stands in the letter's plain text
 * @param markdown the same with the emphasis and links it was written with
 */
public record Paragraph(int number, Kind kind, String text, String markdown, Quote quote) {

    /** What a block of the letter's body is. */
    public enum Kind implements Coded {
        PARAGRAPH,
        ITEM,
        QUOTATION,
        NOTE
    }
}
