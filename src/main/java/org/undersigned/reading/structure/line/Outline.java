package org.undersigned.reading.structure.line;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.signatory.SignatoryLine;

/**
 * Which words of the file are which part of the letter. Strings are {@code null} where the letter lacks the part.
 *
 * @param title the words of a heading above the letter, or of its first line
 * @param salutation one or several lines
 * @param notes footnotes and endnotes, which stand below everything else
 */
public record Outline(
        String title,
        LetterDate date,
        String subject,
        List<RecipientMention> recipients,
        List<String> salutation,
        List<TextBlock> body,
        String closing,
        List<SignatoryLine> signatures,
        List<TextBlock> notes) {

    /** One recipient's lines, joined; name and office are {@code null} where they have none. */
    public record RecipientMention(Recipient.Role role, String name, String office, String text, Position position) {}
}
