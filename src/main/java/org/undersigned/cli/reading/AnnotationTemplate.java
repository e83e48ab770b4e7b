package org.undersigned.cli.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.cli.console.AnsiStyle;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.quote.QuoteLocator;

/**
 * Generates a {@code letter.yaml} template in which every line is a comment. A line with {@code ##} is an explanation; a line
 * with a single {@code #} is an entry that takes effect when the {@code #} is removed.
 */
final class AnnotationTemplate {

    /** A person has to review the file. */
    private static final int MAX_ENTRIES = 300;

    private static final int COLUMNS = 240;

    private final Letter letter;
    private final Map<String, String> columns;
    private final List<Finding> addFindings;
    private final QuoteLocator quoteLocator;
    private final StringBuilder yaml = new StringBuilder();

    /**
     * @param reading the result for a letter that was not refused
     * @param columns what each column of a separate list of signatories contains, by its name
     */
    AnnotationTemplate(ReadingResult reading, Map<String, String> columns) {
        this.columns = columns;
        this.letter = reading.letter().orElseThrow();
        this.addFindings = reading.findings();
        this.quoteLocator = new QuoteLocator(letter.text().toString());
    }

    String text() {
        addComment("Facts that the letter's text does not contain (docs/letter-format.md). All entries are optional.");
        addComment("Lines with one # are entries: remove \"# \" and edit them. Lines with two are explanations.");
        addLetter();
        addFindings();
        addColumns();
        addRecipients();
        addStatistics();
        addUnknownKinds();
        return yaml.toString();
    }

    private void addLetter() {
        addHeading("The letter");
        addEntry("title: " + QuoteLocator.yamlString(letter.title()));
        addEntry("language: " + letter.language());
        addComment("Where it was first published. The license is an SPDX expression or free text.");
        addEntry("source:");
        List.of("publishedAt", "publisher", "url", "license").forEach(key -> addEntry("  " + key + ":"));
    }

    private void addFindings() {
        addHeading(addFindings.isEmpty() ? "No findings" : "Findings");
        for (Finding finding : addFindings) {
            addComment("%s: %s[%s]: %s"
                    .formatted(
                            finding.position(),
                            finding.severity().label(),
                            finding.code().label(),
                            finding.message()));
            if (finding.hint() != null) {
                addComment("    " + finding.hint());
            }
        }
        if (letter.date() == null || hasFinding(FindingCode.DATE_MISSING)) {
            addComment("The date, if the letter's words do not state one that can be read:");
            addEntry("date:");
        }
    }

    private void addColumns() {
        if (columns.isEmpty()) {
            return;
        }
        addHeading("The columns of the list of signatories: what each one contains; \"ignore\" leaves it out");
        addEntry("columns:");
        columns.entrySet().stream()
                .limit(MAX_ENTRIES)
                .forEach(column ->
                        addEntry("  %s: %s".formatted(QuoteLocator.yamlString(column.getKey()), column.getValue())));
    }

    private boolean hasFinding(FindingCode code) {
        return addFindings.stream().anyMatch(finding -> finding.code() == code);
    }

    private void addRecipients() {
        List<Recipient> doubtful = letter.recipients().stream()
                .filter(recipient -> recipient.name() == null || recipient.office() == null)
                .toList();
        if (letter.recipients().isEmpty()) {
            addHeading("No recipient was found: start the line of each recipient in the letter with \"To:\"");
        }
        if (doubtful.isEmpty()) {
            return;
        }
        addHeading("Recipients with only a name or only an office");
        addEntry("recipients:");
        for (Recipient recipient : firstEntries(doubtful)) {
            addQuote(recipient.quote().span().start(), recipient.quote().exact());
            addEntry(
                    recipient.name() == null
                            ? "    name: " + QuoteLocator.yamlString(recipient.text())
                            : "    office:");
        }
    }

    private void addStatistics() {
        if (letter.statistics().isEmpty()) {
            addHeading("No statistic was found");
            return;
        }
        addHeading("Statistics: set what each one counts, or \"ignore: true\" if it is none");
        addEntry("statistics:");
        Set<Integer> begun = new HashSet<>();
        for (Statistic statistic : firstEntries(letter.statistics())) {
            addComment(
                    "  p%d: %s".formatted(statistic.place().paragraph(), LetterSummary.describe(statistic.figure())));
            addStatistic(statistic, begun.add(statistic.quote().span().start()));
        }
    }

    /** If two statistics start with the same words, the second one is identified by its number. */
    private void addStatistic(Statistic statistic, boolean first) {
        int from = statistic.quote().span().start();
        String exact = statistic.quote().exact();
        int number = exact.indexOf(statistic.figure().text());
        if (first || number <= 0) {
            addQuote(from, exact);
        } else {
            addQuote(from + exact.codePointCount(0, number), exact.substring(number));
        }
        String unit = statistic.figure().unit();
        addEntry("    unit:" + (unit == null ? "" : " " + QuoteLocator.yamlString(unit)));
        addEntry("    kind: " + statistic.claim().kind().label());
        addEntry("    topics: [%s]"
                .formatted(statistic.claim().topics().stream()
                        .map(QuoteLocator::yamlString)
                        .collect(Collectors.joining(", "))));
    }

    private void addQuote(int codePoint, String exact) {
        QuoteLocator.LocatedQuote located = quoteLocator.locate(letter.text().charIndex(codePoint), exact);
        addEntry("  - quote: " + QuoteLocator.yamlString(located.words()));
        if (located.occurrence() > 0) {
            addEntry("    occurrence: " + located.occurrence());
        }
    }

    private void addUnknownKinds() {
        List<String> unknown = letter.signatories().stream()
                .filter(signatory -> signatory.kind() == Signatory.Kind.UNKNOWN)
                .map(signatory -> signatory.naming().name())
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        addHeading("Signatories of unknown kind: keep each one in the right list only");
        addEntry("organizations:");
        firstEntries(unknown).forEach(name -> addEntry("  - " + QuoteLocator.yamlString(name)));
        addEntry("persons:");
        firstEntries(unknown).forEach(name -> addEntry("  - " + QuoteLocator.yamlString(name)));
    }

    private <T> List<T> firstEntries(List<T> all) {
        if (all.size() > MAX_ENTRIES) {
            addComment("The first %d of %d.".formatted(MAX_ENTRIES, all.size()));
        }
        return new ArrayList<>(all.subList(0, Math.min(MAX_ENTRIES, all.size())));
    }

    private void addHeading(String about) {
        yaml.append('\n');
        addComment(about);
    }

    private void addComment(String about) {
        yaml.append("## ").append(AnsiStyle.truncate(about, COLUMNS)).append('\n');
    }

    private void addEntry(String line) {
        yaml.append("# ").append(line).append('\n');
    }
}
