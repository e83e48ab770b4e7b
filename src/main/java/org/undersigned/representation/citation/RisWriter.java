package org.undersigned.representation.citation;

import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;

/** A reference in RIS, as EndNote, Zotero and Mendeley import it. */
public final class RisWriter {

    private final StringBuilder record = new StringBuilder();

    private RisWriter() {}

    public static String write(BibliographicReference reference) {
        Letter letter = reference.letter();
        RisWriter risWriter = new RisWriter();
        risWriter.tag("TY", "ELEC");
        risWriter.tag("ID", reference.key());
        risWriter.tag("TI", letter.title());
        reference.authors().forEach(author -> risWriter.tag("AU", author));
        if (letter.date() != null) {
            PartialDate date = letter.date().date();
            risWriter.tag("PY", "%04d".formatted(date.year()));
            risWriter.tag("DA", "%04d/%s/%s/".formatted(date.year(), two(date.month()), two(date.day())));
        }
        risWriter.tag("M3", "Open letter");
        risWriter.tag("PB", letter.source().publisher());
        risWriter.tag("LA", letter.language());
        risWriter.tag("UR", reference.address());
        risWriter.tag("N1", reference.note());
        risWriter.record.append("ER  - \r\n");
        return risWriter.record.toString();
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
