package org.undersigned.representation.citation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;

/** A reference for BibTeX and BibLaTeX, in UTF-8. Names are held together by braces. */
public final class BibTexWriter {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final StringBuilder entry = new StringBuilder();

    private BibTexWriter() {}

    public static String write(BibliographicReference reference) {
        Letter letter = reference.letter();
        BibTexWriter bibTexWriter = new BibTexWriter();
        bibTexWriter.entry.append("@misc{").append(reference.key());
        bibTexWriter.field(
                "author",
                reference.authors().stream()
                        .map(name -> "{" + escape(name) + "}")
                        .collect(Collectors.joining(" and ")));
        bibTexWriter.field("title", "{" + escape(letter.title()) + "}");
        if (letter.date() != null) {
            PartialDate date = letter.date().date();
            bibTexWriter.field("date", date.toString());
            bibTexWriter.field("year", String.format(Locale.ROOT, "%04d", date.year()));
            if (date.month() != null) {
                bibTexWriter.entry.append(",\n  month = ").append(MONTHS[date.month() - 1]);
            }
        }
        bibTexWriter.field("howpublished", "Open letter");
        if (letter.source().publisher() != null) {
            bibTexWriter.field("organization", escape(letter.source().publisher()));
        }
        bibTexWriter.field("url", reference.address().toString());
        bibTexWriter.field("langid", escape(letter.language()));
        if (reference.note() != null) {
            bibTexWriter.field("note", escape(reference.note()));
        }
        return bibTexWriter.entry.append("\n}\n").toString();
    }

    private void field(String field, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
        }
    }

    /** The one place where a letter's characters become TeX's. */
    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '%', '_' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
