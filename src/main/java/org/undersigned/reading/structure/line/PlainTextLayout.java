package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.signatory.SignatoryLine;

/**
 * The letter in plain characters, and where in it each part stands: one blank line between blocks, one line an address,
 * item or signatory.
 *
 * @param addresses the spans of the outline's addresses, in their order; {@code null} for who is named in other words of the letter
 * @param body the spans of its prose
 * @param signatures the spans of its signatories
 * @param notes the spans of its notes
 */
public record PlainTextLayout(
        PlainText text, List<Stretch> addresses, List<Stretch> body, List<Stretch> signatures, List<Stretch> notes) {

    /** A stretch of the plain text, in {@code char}s; end exclusive. */
    public record Stretch(int from, int to) {}

    public static PlainTextLayout of(Outline outline, List<SignatoryLine> signatures) {
        Page page = new Page();
        page.block(outline.title());
        page.block(outline.date() == null ? null : outline.date().text());
        List<Stretch> addresses = addresses(outline, page);
        page.block(outline.subject());
        outline.salutation()
                .forEach(
                        line -> page.line(line, line.equals(outline.salutation().get(0))));
        List<Stretch> body = new ArrayList<>();
        boolean item = false;
        for (TextBlock textBlock : outline.body()) {
            boolean listed = textBlock.role() == TextBlock.Role.ITEM;
            page.open(!(listed && item));
            page.write(listed ? "- " : "");
            body.add(page.write(textBlock.text()));
            item = listed;
        }
        page.block(outline.closing());
        names(page, signatures);
        List<Stretch> notes = outline.notes().stream()
                .map(note -> page.line(note.text(), true))
                .toList();
        String characters = page.characters.append('\n').toString();
        return new PlainTextLayout(new PlainText(characters), addresses, body, page.names, notes);
    }

    private static void names(Page page, List<SignatoryLine> lines) {
        String group = null;
        boolean first = true;
        for (SignatoryLine line : lines) {
            boolean regrouped = line.group() != null && !line.group().equals(group);
            if (regrouped) {
                page.block(line.group());
                group = line.group();
            }
            page.names.add(page.line(line.text(), first || regrouped));
            first = false;
        }
    }

    private static List<Stretch> addresses(Outline outline, Page page) {
        List<Stretch> spans = new ArrayList<>();
        Role role = null;
        for (Outline.Address address : outline.addresses()) {
            if (address.position().equals(Position.NOWHERE)) {
                spans.add(null);
                continue;
            }
            boolean changed = address.role() != role;
            if (changed && address.role() == Role.CC) {
                page.block("cc:");
            }
            spans.add(page.line(address.text(), changed && address.role() == Role.TO));
            role = address.role();
        }
        return spans;
    }

    /** The characters so far. */
    private static final class Page {

        private final StringBuilder characters = new StringBuilder();
        private final List<Stretch> names = new ArrayList<>();

        void block(String words) {
            if (words != null && !words.isEmpty()) {
                line(words, true);
            }
        }

        Stretch line(String words, boolean apart) {
            open(apart);
            return write(words);
        }

        void open(boolean apart) {
            if (!characters.isEmpty()) {
                characters.append(apart ? "\n\n" : "\n");
            }
        }

        Stretch write(String words) {
            int from = characters.length();
            characters.append(words);
            return new Stretch(from, characters.length());
        }
    }
}
