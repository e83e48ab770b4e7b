package org.undersigned.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.ReadingResult;

/**
 * A {@code letter.yaml} to begin with, all of it comments. A line that begins with {@code ##} explains; one with a single
 * {@code #} is an entry, and holds without that.
 */
final class AnnotationTemplate {

    /** A file with more entries than a person goes through is no help. */
    private static final int MOST = 300;

    private static final int COLUMNS = 240;

    private final Letter letter;
    private final List<Finding> findings;
    private final QuoteLocator quoteLocator;
    private final StringBuilder yaml = new StringBuilder();

    /** @param reading of a letter that was not refused */
    AnnotationTemplate(ReadingResult reading) {
        this.letter = reading.letter().orElseThrow();
        this.findings = reading.findings();
        this.quoteLocator = new QuoteLocator(letter.text().toString());
    }

    String text() {
        explain("What the letter's words alone can't say (docs/letter-format.md). All of it is optional.");
        explain("A line with one # is an entry: take \"# \" away, and mend it. A line with two explains.");
        letterItself();
        findings();
        recipients();
        figures();
        kinds();
        return yaml.toString();
    }

    private void letterItself() {
        section("The letter itself");
        entry("title: " + QuoteLocator.quoted(letter.title()));
        entry("language: " + letter.language());
        explain("Where it was first published. The licence is an SPDX expression, or words.");
        entry("source:");
        List.of("publishedAt", "publisher", "url", "license").forEach(key -> entry("  " + key + ":"));
    }

    private void findings() {
        section(findings.isEmpty() ? "The reader found nothing to look at" : "What the reader found");
        for (Finding finding : findings) {
            explain("%s: %s[%s]: %s"
                    .formatted(
                            finding.position(),
                            finding.severity().label(),
                            finding.code().label(),
                            finding.message()));
            if (finding.hint() != null) {
                explain("    " + finding.hint());
            }
        }
        if (letter.date() == null || found(FindingCode.DATE_MISSING)) {
            explain("There is no key for the date: a letter without one has none.");
        }
    }

    private boolean found(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    private void recipients() {
        List<Recipient> doubtful = letter.recipients().stream()
                .filter(recipient -> recipient.name() == null || recipient.office() == null)
                .toList();
        if (letter.recipients().isEmpty()) {
            section("To whom it is written is not found: begin that line of the letter with \"To:\"");
        }
        if (doubtful.isEmpty()) {
            return;
        }
        section("Recipients of whom the letter says a name or an office only");
        entry("recipients:");
        for (Recipient recipient : capped(doubtful)) {
            quote(recipient.quote().span().start(), recipient.quote().exact());
            entry(recipient.name() == null ? "    name: " + QuoteLocator.quoted(recipient.text()) : "    office:");
        }
    }

    private void figures() {
        if (letter.statistics().isEmpty()) {
            section("No figure was found");
            return;
        }
        section("Each figure: say what it counts, or \"ignore: true\" where it is none");
        entry("statistics:");
        Set<Integer> begun = new HashSet<>();
        for (Statistic statistic : capped(letter.statistics())) {
            explain("  p%d: %s".formatted(statistic.place().paragraph(), LetterSummary.figure(statistic.figure())));
            figure(statistic, begun.add(statistic.quote().span().start()));
        }
    }

    /** Of two figures whose words begin together, the second is named by its own number. */
    private void figure(Statistic statistic, boolean first) {
        int from = statistic.quote().span().start();
        String exact = statistic.quote().exact();
        int number = exact.indexOf(statistic.figure().text());
        if (first || number <= 0) {
            quote(from, exact);
        } else {
            quote(from + exact.codePointCount(0, number), exact.substring(number));
        }
        String unit = statistic.figure().unit();
        entry("    unit:" + (unit == null ? "" : " " + QuoteLocator.quoted(unit)));
        entry("    kind: " + statistic.claim().kind().label());
        entry("    topics: [%s]"
                .formatted(statistic.claim().topics().stream()
                        .map(QuoteLocator::quoted)
                        .collect(Collectors.joining(", "))));
    }

    private void quote(int codePoint, String exact) {
        QuoteLocator.Named named = quoteLocator.named(letter.text().charIndex(codePoint), exact);
        entry("  - quote: " + QuoteLocator.quoted(named.words()));
        if (named.occurrence() > 0) {
            entry("    occurrence: " + named.occurrence());
        }
    }

    private void kinds() {
        List<String> unknown = letter.signatories().stream()
                .filter(signatory -> signatory.kind() == Signatory.Kind.UNKNOWN)
                .map(signatory -> signatory.naming().name())
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        section("Signatories whose kind the words don't tell: leave each in the list that it belongs to");
        entry("organizations:");
        capped(unknown).forEach(name -> entry("  - " + QuoteLocator.quoted(name)));
        entry("persons:");
        capped(unknown).forEach(name -> entry("  - " + QuoteLocator.quoted(name)));
    }

    private <T> List<T> capped(List<T> all) {
        if (all.size() > MOST) {
            explain("The first %d of %d.".formatted(MOST, all.size()));
        }
        return new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    }

    private void section(String about) {
        yaml.append('\n');
        explain(about);
    }

    private void explain(String about) {
        yaml.append("## ").append(AnsiStyle.fitting(about, COLUMNS)).append('\n');
    }

    private void entry(String line) {
        yaml.append("# ").append(line).append('\n');
    }
}
