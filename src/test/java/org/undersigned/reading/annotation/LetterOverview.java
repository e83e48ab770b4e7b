package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;

/** A letter as a person lists its parts, a line each. */
public final class LetterOverview {

    private LetterOverview() {}

    public static List<String> of(Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add("title | " + letter.title());
        lines.add("date | "
                + (letter.date() == null
                        ? ""
                        : letter.date().date() + " | " + letter.date().text()));
        lines.add("subject | " + text(letter.subject()));
        lines.add("salutation | " + text(letter.salutation()));
        for (Recipient r : letter.recipients()) {
            lines.add(line("recipient", r.role().label(), r.name(), r.office()));
        }
        for (Section section : letter.sections()) {
            if (section.heading() != null) {
                lines.add(line("heading", Integer.toString(section.level()), section.heading()));
            }
            for (Paragraph p : section.paragraphs()) {
                lines.add(line(p.kind().label(), p.label(), p.text()));
            }
        }
        for (Statistic s : letter.statistics()) {
            lines.add(line(
                    "statistic",
                    s.quote().exact(),
                    number(s.figure().value()),
                    number(s.figure().lower()),
                    number(s.figure().upper()),
                    s.figure().qualifier().label(),
                    s.figure().unit(),
                    s.claim().kind().label()));
        }
        for (Demand d : letter.demands()) {
            lines.add(line(
                    "demand",
                    d.text(),
                    d.addressees().stream().map(Object::toString).collect(Collectors.joining(" "))));
        }
        for (Citation c : letter.citations()) {
            lines.add(line("citation", c.label(), number(c.url()), c.work().title()));
        }
        lines.add("closing | " + text(letter.closing()));
        for (Signatory s : letter.signatories()) {
            lines.add(line(
                    "signatory", s.naming().name(), s.kind().label(), s.role(), s.affiliation(), s.place(), s.group()));
        }
        return lines.stream().map(String::strip).toList();
    }

    private static String number(Object value) {
        return value == null ? null : value.toString();
    }

    private static String text(String words) {
        return words == null ? "" : words.replace('\n', '/');
    }

    private static String line(String... values) {
        return Stream.of(values)
                .map(value -> Objects.requireNonNullElse(value, ""))
                .collect(Collectors.joining(" | "));
    }
}
