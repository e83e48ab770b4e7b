package org.undersigned.representation.citation;

import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;

/** A reference in RIS, as EndNote, Zotero and Mendeley import it. */
public final class RisWriter {

    private final StringBuilder record = new StringBuilder();

    private RisWriter() {}

    public static String write(BibliographicReference reference) {
        Letter letter = reference.letter();
        RisWriter ris = new RisWriter();
        ris.tag("TY", "ELEC");
        ris.tag("ID", reference.key());
        ris.tag("TI", letter.title());
        reference.authors(BibliographicReference.MAX_AUTHORS).forEach(author -> ris.tag("AU", literal(author)));
        if (letter.date() != null) {
            PartialDate date = letter.date().date();
            ris.tag("PY", "%04d".formatted(date.year()));
            ris.tag("DA", "%04d/%s/%s/".formatted(date.year(), two(date.month()), two(date.day())));
        }
        ris.tag("M3", "Open letter");
        ris.tag("PB", letter.source().publisher());
        ris.tag("ET", reference.version());
        ris.tag("LA", letter.language());
        ris.tag("UR", reference.address());
        ris.tag("N1", reference.note());
        ris.record.append("ER  - \r\n");
        return ris.record.toString();
    }

    /** A name as one word of RIS, where a comma is between the last and the first name. */
    private static String literal(String name) {
        return name.replaceAll("\\s*,\\s*", " ").strip();
    }

    private static String two(Integer number) {
        return number == null ? "" : "%02d".formatted(number);
    }

    private void tag(String tag, Object value) {
        if (value != null) {
            record.append(tag)
                    .append("  - ")
                    .append(value.toString().replaceAll("\\s*\\R\\s*", " "))
                    .append("\r\n");
        }
    }
}
