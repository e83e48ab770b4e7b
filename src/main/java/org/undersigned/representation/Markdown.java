package org.undersigned.representation;

import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;

/** The letter to read, in Markdown. */
public final class Markdown {

    private static final String MARKS = "\\`*_[]<>#&";

    private final StringBuilder text = new StringBuilder();

    private Markdown() {}

    public static String of(Letter letter) {
        Markdown markdown = new Markdown();
        markdown.block("# " + escaped(letter.title()));
        if (letter.date() != null) {
            markdown.block(escaped(letter.date().text()));
        }
        markdown.recipients(letter, Recipient.Role.TO, "");
        markdown.recipients(letter, Recipient.Role.CC, "cc: ");
        if (letter.subject() != null) {
            markdown.block("**" + escaped(letter.subject()) + "**");
        }
        if (letter.salutation() != null) {
            markdown.block(escaped(letter.salutation()).replace("\n", "  \n"));
        }
        letter.sections().forEach(markdown::section);
        if (letter.closing() != null) {
            markdown.block(escaped(letter.closing()));
        }
        markdown.signatories(letter);
        return markdown.text.append('\n').toString();
    }

    private void recipients(Letter letter, Recipient.Role role, String marker) {
        String lines = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(recipient -> marker + escaped(recipient.text()))
                .collect(Collectors.joining("  \n"));
        if (!lines.isEmpty()) {
            block(lines);
        }
    }

    private void section(Section section) {
        if (section.heading() != null) {
            block("#".repeat(Math.min(6, section.level() + 1)) + " " + escaped(section.heading()));
        }
        Paragraph.Kind before = null;
        for (Paragraph paragraph : section.paragraphs()) {
            boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
            String mark = item ? "- " : paragraph.kind() == Paragraph.Kind.QUOTATION ? "> " : "";
            String words = mark + paragraph.markdown();
            if (item && before == Paragraph.Kind.ITEM) {
                text.append('\n').append(words);
            } else {
                block(words);
            }
            before = paragraph.kind();
        }
    }

    private void signatories(Letter letter) {
        String group = null;
        boolean first = true;
        for (Signatory signatory : letter.signatories()) {
            boolean regrouped = signatory.group() != null && !signatory.group().equals(group);
            if (regrouped) {
                group = signatory.group();
                block("**" + escaped(group) + "**");
            }
            String line = "- " + escaped(signatory.text());
            if (first || regrouped) {
                block(line);
            } else {
                text.append('\n').append(line);
            }
            first = false;
        }
    }

    private void block(String words) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }

    /** The one place where a letter's characters become Markdown's. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.chars()
                .forEach(c -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return escaped.toString();
    }
}
