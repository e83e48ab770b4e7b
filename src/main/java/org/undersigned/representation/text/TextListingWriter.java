package org.undersigned.representation.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ResourceType;

/**
 * A collection as plain text or Markdown, one item per line; sections with their paragraphs. In Markdown each item links to
 * its URI.
 */
public final class TextListingWriter<T> implements CollectionWriter<T> {

    private final OutputStream out;
    private final boolean markdown;

    private TextListingWriter(OutputStream out, boolean markdown) {
        this.out = out;
        this.markdown = markdown;
    }

    public static <T> CollectionWriter<T> text(OutputStream out) {
        return new TextListingWriter<>(out, false);
    }

    public static <T> CollectionWriter<T> markdown(ResourceType<T> type, OutputStream out) throws IOException {
        TextListingWriter<T> textListingWriter = new TextListingWriter<>(out, true);
        String name = type.name();
        textListingWriter.write("# " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n\n");
        return textListingWriter;
    }

    @Override
    public void write(CollectionItem<T> item) throws IOException {
        if (item.part() instanceof Section section) {
            write(markdown ? markdown(section, item) : plain(section));
            return;
        }
        String line = line(item.part()).replaceAll("\\s*\\R\\s*", " ");
        if (!markdown) {
            write(line + "\n");
        } else if (item.self() == null) {
            write("- " + MarkdownWriter.escape(line) + "\n");
        } else {
            write("- [%s](%s)\n".formatted(MarkdownWriter.escape(line), item.self()));
        }
    }

    private static String line(Object part) {
        if (part instanceof Summary letter) {
            return letter.date() == null
                    ? letter.title()
                    : letter.title() + " (" + letter.date().date() + ")";
        } else if (part instanceof Recipient recipient) {
            return (recipient.role() == Recipient.Role.CC ? "cc: " : "") + recipient.text();
        } else if (part instanceof Statistic statistic) {
            return statistic.quote().exact();
        } else if (part instanceof Signatory signatory) {
            return signatory.text();
        } else if (part instanceof Demand demand) {
            return demand.text();
        } else if (part instanceof Citation citation) {
            String target = citation.url() == null
                    ? citation.status().label()
                    : citation.url().toString();
            return citation.label() + " (" + target + ")";
        }
        Finding finding = (Finding) part;
        return "%s: %s (%s)"
                .formatted(
                        finding.severity().label(),
                        finding.message(),
                        finding.code().label());
    }

    private static String plain(Section section) {
        String heading = section.heading() == null ? "" : section.heading() + "\n\n";
        return heading
                + section.paragraphs().stream()
                        .map(paragraph ->
                                (paragraph.label() == null ? "" : paragraph.label() + " ") + paragraph.text() + "\n\n")
                        .collect(Collectors.joining());
    }

    private static String markdown(Section section, CollectionItem<?> item) {
        String heading = section.heading() == null ? "Section " + section.id() : section.heading();
        return "#".repeat(Math.min(6, section.level() + 1))
                + " [%s](%s)\n\n".formatted(MarkdownWriter.escape(heading), item.self())
                + section.paragraphs().stream().map(TextListingWriter::markdown).collect(Collectors.joining());
    }

    private static String markdown(Paragraph paragraph) {
        return MarkdownWriter.mark(paragraph) + paragraph.markdown() + "\n\n";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
