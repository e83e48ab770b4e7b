package org.undersigned.representation.citation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;

/** A reference for BibTeX and BibLaTeX, in UTF-8. Braces keep names in one piece. */
public final class BibTexWriter {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final StringBuilder entry = new StringBuilder();

    private BibTexWriter() {}

    public static String write(BibliographicReference reference) {
        Letter letter = reference.letter();
        BibTexWriter bibTex = new BibTexWriter();
        bibTex.entry.append("@misc{").append(reference.key());
        bibTex.field(
                "author",
                Stream.concat(
                                reference.authors(BibliographicReference.MAX_AUTHORS).stream()
                                        .map(name -> "{" + escape(name) + "}"),
                                reference.authorCount() > BibliographicReference.MAX_AUTHORS
                                        ? Stream.of("others")
                                        : Stream.empty())
                        .collect(Collectors.joining(" and ")));
        bibTex.field("title", "{" + escape(letter.title()) + "}");
        if (letter.date() != null) {
            PartialDate date = letter.date().date();
            bibTex.field("date", date.toString());
            bibTex.field("year", String.format(Locale.ROOT, "%04d", date.year()));
            if (date.month() != null) {
                bibTex.entry.append(",\n  month = ").append(MONTHS[date.month() - 1]);
            }
        }
        bibTex.field("howpublished", "Open letter");
        if (letter.source().publisher() != null) {
            bibTex.field("organization", escape(letter.source().publisher()));
        }
        bibTex.field("url", reference.address().toString());
        bibTex.field(
                "version",
                reference.version() == null ? "" : reference.version().toString());
        bibTex.field("langid", escape(letter.language()));
        if (reference.note() != null) {
            bibTex.field("note", escape(reference.note()));
        }
        return bibTex.entry.append("\n}\n").toString();
    }

    private void field(String field, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
        }
    }

    /** Escapes text for TeX. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
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
