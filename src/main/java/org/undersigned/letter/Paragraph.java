package org.undersigned.letter;

/**
 * A paragraph, list item, quotation or note. Paragraphs are numbered through the whole letter, from 1.
 *
 * @param text as in the letter's plain text
 * @param markdown the same with its emphasis and links
 * @param label the number or letter of an item as written ("3.", "b)"); {@code null} if it has none
 */
public record Paragraph(int number, Kind kind, String text, String markdown, Quote quote, String label) {

    /** The type of a block of the letter's body. */
    public enum Kind implements Coded {
        PARAGRAPH,
        ITEM,
        QUOTATION,
        NOTE
    }
}
