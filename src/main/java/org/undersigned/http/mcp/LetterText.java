package org.undersigned.http.mcp;

import java.net.URI;
import java.util.stream.Collectors;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Summary;

/** The text of a letter for an assistant: Markdown, with the address of each paragraph. */
final class LetterText {

    static final int MAX_SECTIONS = 1000;

    /** A longer text is cut, because an assistant reads all of it. */
    private static final int MAX_LENGTH = 500_000;

    private final StringBuilder text = new StringBuilder();
    private final URI address;

    /** @param address that of the revision */
    LetterText(Summary letter, URI address) {
        this.address = address;
        text.append("# ").append(letter.title()).append("\n\n");
        line("Address", address.toString());
        if (letter.date() != null) {
            line("Date", letter.date().text());
        }
        line("To", recipients(letter, Recipient.Role.TO));
        line("Copy to", recipients(letter, Recipient.Role.CC));
        line("Signatories", Integer.toString(letter.counts().signatories()));
        line("Citation", "%s. %s".formatted(letter.title(), address));
    }

    private static String recipients(Summary letter, Recipient.Role role) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(Recipient::displayName)
                .collect(Collectors.joining(", "));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(label).append(": ").append(value).append('\n');
        }
    }

    void add(Section section) {
        if (text.length() > MAX_LENGTH) {
            return;
        }
        String title = section.heading() == null ? "Section " + section.id() : section.heading();
        text.append("\n## ").append(title).append('\n');
        for (Paragraph paragraph : section.paragraphs()) {
            text.append("\n[paragraph %d](%s/sections/%s#p%d)\n%s\n"
                    .formatted(paragraph.number(), address, section.id(), paragraph.number(), paragraph.text()));
        }
    }

    @Override
    public String toString() {
        return text.length() > MAX_LENGTH
                ? text.substring(0, MAX_LENGTH) + "\n\nThe text is longer: " + address + "/text"
                : text.toString();
    }
}
