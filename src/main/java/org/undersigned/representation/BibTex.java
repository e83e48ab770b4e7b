package org.undersigned.representation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;

/** A reference for BibTeX and BibLaTeX, in UTF-8. Names are held together by braces. */
public final class BibTex {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final StringBuilder entry = new StringBuilder();

    private BibTex() {}

    public static String of(Reference reference) {
        Letter letter = reference.letter();
        BibTex bibTex = new BibTex();
        bibTex.entry.append("@misc{").append(reference.key());
        bibTex.braced(
                "author",
                reference.authors().stream()
                        .map(name -> "{" + escaped(name) + "}")
                        .collect(Collectors.joining(" and ")));
        bibTex.braced("title", "{" + escaped(letter.title()) + "}");
        if (letter.date() != null) {
            PartialDate date = letter.date().date();
            bibTex.braced("date", date.toString());
            bibTex.braced("year", String.format(Locale.ROOT, "%04d", date.year()));
            if (date.month() != null) {
                bibTex.entry.append(",\n  month = ").append(MONTHS[date.month() - 1]);
            }
        }
        bibTex.braced("howpublished", "Open letter");
        if (letter.source().publisher() != null) {
            bibTex.braced("organization", escaped(letter.source().publisher()));
        }
        bibTex.braced("url", reference.address().toString());
        bibTex.braced("langid", escaped(letter.language()));
        if (reference.note() != null) {
            bibTex.braced("note", escaped(reference.note()));
        }
        return bibTex.entry.append("\n}\n").toString();
    }

    private void braced(String field, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
        }
    }

    /** The one place where a letter's characters become TeX's. */
    private static String escaped(String words) {
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
