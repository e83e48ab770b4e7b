package org.undersigned.reading;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.TextBlock;
import org.undersigned.reading.structure.outline.TextBlock.TextRole;

/** Makes the outline of a letter that was not detected, to account for the words of its file. */
final class PinnedOutline {

    private static final Position UNKNOWN = new Position("", 0, 1);

    private PinnedOutline() {}

    static Outline of(Letter letter) {
        List<TextBlock> body = new ArrayList<>();
        for (Section section : letter.sections()) {
            if (section.heading() != null) {
                body.add(block(TextRole.HEADING, section.heading()));
            }
            for (Paragraph paragraph : section.paragraphs()) {
                body.add(block(TextRole.valueOf(paragraph.kind().name()), paragraph.text()));
            }
        }
        return new Outline(
                letter.text().contains(letter.title()) ? letter.title() : null,
                letter.date(),
                letter.subject(),
                letter.recipients().stream()
                        .map(recipient -> new Outline.RecipientMention(
                                recipient.role(), recipient.name(), recipient.office(), recipient.text(), UNKNOWN))
                        .toList(),
                letter.salutation() == null
                        ? List.of()
                        : letter.salutation().lines().toList(),
                body,
                letter.closing(),
                letter.signatories().stream()
                        .map(signatory -> new SignatoryLine(signatory.text(), UNKNOWN, signatory.group()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static TextBlock block(TextRole role, String words) {
        return new TextBlock(role, 1, List.of(Run.plain(words)), UNKNOWN);
    }
}
