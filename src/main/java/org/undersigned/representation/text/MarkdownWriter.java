package org.undersigned.representation.text;

import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;

/** The letter to read, in Markdown. */
public final class MarkdownWriter {

    private static final String MARKS = "\\`*_[]<>#&";

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    public static String write(Letter letter) {
        MarkdownWriter markdownWriter = new MarkdownWriter();
        markdownWriter.block("# " + escape(letter.title()));
        if (letter.date() != null) {
            markdownWriter.block(escape(letter.date().text()));
        }
        markdownWriter.recipients(letter, Recipient.Role.TO, "");
        markdownWriter.recipients(letter, Recipient.Role.CC, "cc: ");
        if (letter.subject() != null) {
            markdownWriter.block("**" + escape(letter.subject()) + "**");
        }
        if (letter.salutation() != null) {
            markdownWriter.block(escape(letter.salutation()).replace("\n", "  \n"));
        }
        letter.sections().forEach(markdownWriter::section);
        if (letter.closing() != null) {
            markdownWriter.block(escape(letter.closing()));
        }
        markdownWriter.signatories(letter);
        return markdownWriter.text.append('\n').toString();
    }

    private void recipients(Letter letter, Recipient.Role role, String marker) {
        String lines = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .map(recipient -> marker + escape(recipient.text()))
                .collect(Collectors.joining("  \n"));
        if (!lines.isEmpty()) {
            block(lines);
        }
    }

    private void section(Section section) {
        if (section.heading() != null) {
            block("#".repeat(Math.min(6, section.level() + 1)) + " " + escape(section.heading()));
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
                block("**" + escape(group) + "**");
            }
            String line = "- " + escape(signatory.text());
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
    public static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.chars()
                .forEach(c -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return escaped.toString();
    }
}
