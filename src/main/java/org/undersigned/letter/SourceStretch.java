package org.undersigned.letter;

import org.undersigned.letter.Finding.Position;

/**
 * Consecutive words of the letter's file, and what they were read as.
 *
 * @param start where they begin
 * @param lastLine the line in which the last of them begins
 * @param use the part of the letter
 * @param number the number of the section, paragraph or signatory, or the position of the recipient; {@code null} for
 *     other parts
 * @param words how many they are
 * @param finding the code of the finding that names them if they are left out; else {@code null}
 */
public record SourceStretch(Position start, int lastLine, Use use, Integer number, int words, FindingCode finding) {

    /** What words of a file are read as. */
    public enum Use implements Coded {
        FRONT_MATTER,
        TITLE,
        DATE,
        RECIPIENT,
        SUBJECT,
        SALUTATION,
        /** The heading of a section. */
        HEADING,
        /** A paragraph, item, quotation or note. */
        PARAGRAPH,
        CLOSING,
        /** The label of a group of signatories. */
        GROUP,
        SIGNATORY,
        /** Words and marks that label a part: "To:", the number of a signatory, the head of a table. */
        LABEL,
        LEFT_OUT
    }
}
