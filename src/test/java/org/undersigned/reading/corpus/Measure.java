package org.undersigned.reading.corpus;

import static org.undersigned.reading.corpus.Likeness.agreement;
import static org.undersigned.reading.corpus.Likeness.closeness;
import static org.undersigned.reading.corpus.Likeness.folded;
import static org.undersigned.reading.corpus.Likeness.touch;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Statistic;

/** What is measured of a reading, and the least that all letters together must reach. */
enum Measure {
    DATE("date", 0.93, (letter, truth) -> Found.share(date(letter, truth) ? 1 : 0)),
    RECIPIENTS(
            "recipients",
            0.84,
            (letter, truth) -> Found.share((recipients(letter, truth, "to") + recipients(letter, truth, "cc")) / 2)),
    HEADINGS("headings", 0.93, (letter, truth) -> Found.share(headings(letter, truth))),
    PARAGRAPHS(
            "paragraphs",
            0.92,
            (letter, truth) -> Found.share((blocks(letter, truth, "paragraph") + blocks(letter, truth, "item")) / 2)),
    LINKS("links", 0.87, (letter, truth) -> Found.share(closeness(links(letter), truth.count("links")))),
    SIGNATORIES(
            "signatories",
            0.89,
            (letter, truth) -> Found.share(closeness(letter.signatories().size(), truth.count("signatories")))),
    NAMES("names", 0.85, Measure::names),
    RECALL("statistics found", 0.93, Measure::recall),
    PRECISION("statistics right", 0.92, Measure::precision);

    private final String label;
    private final double floor;
    private final BiFunction<Letter, Truth, Found> way;

    Measure(String label, double floor, BiFunction<Letter, Truth, Found> way) {
        this.label = label;
        this.floor = floor;
        this.way = way;
    }

    String label() {
        return label;
    }

    double floor() {
        return floor;
    }

    Found of(Letter letter, Truth truth) {
        return way.apply(letter, truth);
    }

    /** Whether it counts one by one, and is not a mark from 0 to 1. */
    boolean counts() {
        return compareTo(NAMES) >= 0;
    }

    private static boolean date(Letter letter, Truth truth) {
        String found = letter.date() == null ? null : letter.date().date().toString();
        return Objects.equals(found, truth.date());
    }

    private static double recipients(Letter letter, Truth truth, String role) {
        return agreement(recipients(letter, role), truth.recipients(role));
    }

    static List<String> recipients(Letter letter, String role) {
        return letter.recipients().stream()
                .filter(recipient -> recipient.role().label().equals(role))
                .map(Measure::called)
                .toList();
    }

    private static String called(Recipient recipient) {
        return Stream.of(recipient.name(), recipient.office(), recipient.text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static double headings(Letter letter, Truth truth) {
        List<String> found = letter.sections().stream()
                .map(Section::heading)
                .filter(Objects::nonNull)
                .toList();
        return agreement(found, truth.words("headings"));
    }

    private static double blocks(Letter letter, Truth truth, String kind) {
        return closeness(blocks(letter, kind), truth.count(kind + "s"));
    }

    static long blocks(Letter letter, String kind) {
        return letter.paragraphs()
                .filter(block -> block.kind().label().equals(kind))
                .count();
    }

    static long links(Letter letter) {
        return letter.citations().stream()
                .filter(citation -> citation.url() != null)
                .count();
    }

    private static Found names(Letter letter, Truth truth) {
        List<String> names = truth.words("signatoryNames");
        Set<String> found = names(letter);
        return new Found(
                names.stream().filter(name -> found.contains(folded(name))).count(), names.size());
    }

    static Set<String> names(Letter letter) {
        return letter.signatories().stream()
                .map(signatory -> folded(signatory.naming().name()))
                .collect(Collectors.toSet());
    }

    private static Found recall(Letter letter, Truth truth) {
        List<String> quotes = quotes(letter);
        List<String> statistics = truth.words("statistics");
        return new Found(statistics.stream().filter(words -> in(quotes, words)).count(), statistics.size());
    }

    /** What one reader counts as a statistic and the next does not is left out. */
    private static Found precision(Letter letter, Truth truth) {
        List<String> statistics = truth.words("statistics");
        List<String> arguable = truth.words("arguable");
        List<String> told = quotes(letter).stream()
                .filter(quote -> in(statistics, quote) || !in(arguable, quote))
                .toList();
        return new Found(told.stream().filter(quote -> in(statistics, quote)).count(), told.size());
    }

    /** The statistics that the letter does not make of itself. */
    static List<String> quotes(Letter letter) {
        return letter.statistics().stream()
                .filter(statistic -> statistic.claim().kind() != Statistic.Kind.SELF)
                .map(statistic -> statistic.quote().exact())
                .toList();
    }

    static boolean in(List<String> list, String words) {
        return list.stream().anyMatch(other -> touch(other, words));
    }
}
