package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.signatory.SignatoryLine;

/**
 * Which words of the file are which part of the letter. Strings are {@code null} where the letter lacks the part.
 *
 * @param title the words of a first-level heading above the letter
 * @param salutation one or several lines
 */
public record Outline(
        String title,
        LetterDate date,
        String subject,
        List<Address> addresses,
        List<String> salutation,
        List<Prose> body,
        String closing,
        List<SignatoryLine> signatures) {

    /** One recipient's lines. */
    public record Address(Recipient.Role role, String text, Position position) {}
}
