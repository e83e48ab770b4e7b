package org.undersigned.reading.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Section;

/** What of a letter was read otherwise than it was counted, in words. */
final class Misses {

    private final Letter letter;
    private final Truth truth;
    private final List<String> all = new ArrayList<>();

    Misses(Letter letter, Truth truth) {
        this.letter = letter;
        this.truth = truth;
    }

    List<String> all() {
        if (!letter.language().equals(truth.language())) {
            all.add("language: expected %s, found %s".formatted(truth.language(), letter.language()));
        }
        String date = letter.date() == null ? null : letter.date().date().toString();
        if (!Objects.equals(date, truth.date())) {
            all.add("date: expected %s, found %s".formatted(or(truth.date()), or(date)));
        }
        lists("recipients", Measure.recipients(letter, "to"), truth.recipients("to"));
        lists("copies", Measure.recipients(letter, "cc"), truth.recipients("cc"));
        lists("headings", headings(), truth.words("headings"));
        number("paragraphs", Measure.blocks(letter, "paragraph"));
        number("items", Measure.blocks(letter, "item"));
        number("links", Measure.links(letter));
        number("signatories", letter.signatories().size());
        named();
        statistics();
        return List.copyOf(all);
    }

    private void lists(String what, List<String> found, List<String> counted) {
        if (Likeness.agreement(found, counted) < 1) {
            all.add("%s: expected %s, found %s".formatted(what, quoted(counted), quoted(found)));
        }
    }

    private List<String> headings() {
        return letter.sections().stream()
                .map(Section::heading)
                .filter(Objects::nonNull)
                .toList();
    }

    private void number(String what, long found) {
        if (found != truth.count(what)) {
            all.add("%s: expected %d, found %d".formatted(what, truth.count(what), found));
        }
    }

    private void named() {
        Set<String> found = Measure.names(letter);
        truth.words("signatoryNames").stream()
                .filter(name -> !found.contains(Likeness.folded(name)))
                .forEach(name -> all.add("name not found: \"%s\"".formatted(name)));
    }

    private void statistics() {
        List<String> quotes = Measure.quotes(letter);
        List<String> counted = truth.words("statistics");
        counted.stream()
                .filter(words -> !Measure.in(quotes, words))
                .forEach(words -> all.add("statistic not found: \"%s\"".formatted(words)));
        quotes.stream()
                .filter(quote -> !Measure.in(counted, quote) && !Measure.in(truth.words("arguable"), quote))
                .forEach(quote -> all.add("not a statistic, but found: \"%s\"".formatted(quote)));
    }

    private static String or(String words) {
        return words == null ? "none" : words;
    }

    private static String quoted(List<String> words) {
        return words.isEmpty()
                ? "none"
                : words.stream().map(of -> "\"" + of + "\"").collect(Collectors.joining(", "));
    }
}
