package org.undersigned.reading.account;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Section;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.TextBlock;

/** Lists the parts of a letter in its order. */
final class LetterParts {

    private final List<LetterPart> parts = new ArrayList<>();

    private LetterParts() {}

    static List<LetterPart> of(Outline outline, List<SignatoryLine> signatories, Letter letter) {
        LetterParts parts = new LetterParts();
        parts.add(Use.TITLE, null, null, outline.title());
        parts.add(
                Use.DATE,
                null,
                null,
                outline.date() == null ? null : outline.date().text());
        for (int i = 0; i < outline.recipients().size(); i++) {
            Outline.RecipientMention recipient = outline.recipients().get(i);
            boolean inTitle = recipient.position().equals(Position.NOWHERE);
            parts.add(Use.RECIPIENT, i + 1, recipient.position(), inTitle ? null : recipient.text());
        }
        parts.add(Use.SUBJECT, null, null, outline.subject());
        outline.salutation().forEach(line -> parts.add(Use.SALUTATION, null, null, line));
        parts.addBody(outline, letter);
        parts.add(Use.CLOSING, null, null, outline.closing());
        parts.addSignatories(signatories);
        return parts.parts.stream().filter(part -> !part.isComplete()).toList();
    }

    private void add(Use use, Integer number, Position position, String text) {
        if (text != null) {
            parts.add(new LetterPart(use, number, position, text));
        }
    }

    private void addBody(Outline outline, Letter letter) {
        Iterator<Section> headed = letter.sections().stream()
                .filter(section -> section.heading() != null)
                .iterator();
        int paragraphs = 0;
        List<TextBlock> blocks = new ArrayList<>(outline.body());
        blocks.addAll(outline.notes());
        for (TextBlock block : blocks) {
            if (block.text().isBlank()) {
                continue;
            }
            boolean heading = block.role() == TextBlock.TextRole.HEADING;
            Integer number = !heading
                    ? Integer.valueOf(++paragraphs)
                    : headed.hasNext() ? headed.next().position() : null;
            add(heading ? Use.HEADING : Use.PARAGRAPH, number, block.position(), block.text());
        }
    }

    private void addSignatories(List<SignatoryLine> signatories) {
        String group = null;
        for (int i = 0; i < signatories.size(); i++) {
            SignatoryLine line = signatories.get(i);
            if (line.group() != null && !line.group().equals(group)) {
                group = line.group();
                add(Use.GROUP, null, null, group);
            }
            add(Use.SIGNATORY, i + 1, line.position(), line.text());
        }
    }
}
