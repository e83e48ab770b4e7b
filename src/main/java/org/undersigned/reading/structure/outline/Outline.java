package org.undersigned.reading.structure.outline;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Recipient;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * The parts of a letter. Strings are {@code null} if the letter lacks the part.
 *
 * @param title the words of a heading above the letter, or of its first line
 * @param salutation one or more lines
 * @param notes footnotes and endnotes
 * @param linkedLines the lines below the body that have links, in order
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
        List<TextBlock> notes,
        List<Line> linkedLines) {

    /** This outline with other lines of signatories. */
    public Outline withSignatures(List<SignatoryLine> other) {
        return new Outline(title, date, subject, recipients, salutation, body, closing, other, notes, linkedLines);
    }

    /** The joined lines of one recipient; name and office are {@code null} if the lines do not contain them. */
    public record RecipientMention(Recipient.Role role, String name, String office, String text, Position position) {}
}
