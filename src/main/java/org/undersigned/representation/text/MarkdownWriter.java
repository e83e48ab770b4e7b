package org.undersigned.representation.text;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.SpillingText;

/** A letter as Markdown. */
public final class MarkdownWriter {

    private static final String MARKS = "\\`*_[]<>#&";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

    private final SpillingText text;

    private MarkdownWriter(Writer out) {
        this.text = new SpillingText(out);
    }

    public static String write(Letter letter) {
        return SpillingText.collect(out -> write(letter, out));
    }

    /** Writes the same, in constant memory if the letter's signatories are; {@code out} stays open. */
    public static void write(Letter letter, Writer out) throws IOException {
        MarkdownWriter markdown = new MarkdownWriter(out);
        markdown.block("# " + escape(letter.title()));
        if (letter.date() != null) {
            markdown.block(escape(letter.date().text()));
        }
        markdown.recipients(letter, Recipient.Role.TO, "");
        markdown.recipients(letter, Recipient.Role.CC, "cc: ");
        if (letter.subject() != null) {
            markdown.block("**" + escape(letter.subject()) + "**");
        }
        if (letter.salutation() != null) {
            markdown.block(escape(letter.salutation()).replace("\n", "  \n"));
        }
        letter.sections().forEach(markdown::section);
        if (letter.closing() != null) {
            markdown.block(escape(letter.closing()));
        }
        markdown.signatories(letter);
        markdown.text.append('\n').finish();
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
            String content = mark(paragraph) + paragraph.markdown();
            if (item && before == Paragraph.Kind.ITEM) {
                text.append('\n').append(content);
            } else {
                block(content);
            }
            before = paragraph.kind();
        }
    }

    /** What marks a paragraph as an item or a quotation; the number of an item where Markdown has it. */
    static String mark(Paragraph paragraph) {
        String label = paragraph.label();
        return switch (paragraph.kind()) {
            case ITEM ->
                label == null ? "- " : NUMBER.matcher(label).matches() ? label + " " : "- " + escape(label) + " ";
            case QUOTATION -> "> ";
            default -> "";
        };
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

    private void block(String content) {
        text.append(text.isEmpty() ? "" : "\n\n").append(content);
    }

    /** Escapes text for Markdown. */
    public static String escape(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        content.chars()
                .forEach(c -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return escaped.toString();
    }
}
