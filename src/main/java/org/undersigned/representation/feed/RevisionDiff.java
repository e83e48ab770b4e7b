package org.undersigned.representation.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;

/** What a revision brought and took, in a few words. Parts are told apart by their ids, which stay as long as their words do. */
final class RevisionDiff {

    /** So many are named; of the rest there is the number. */
    private static final int NAMED = 10;

    private final List<String> sentences = new ArrayList<>();

    private RevisionDiff() {}

    static String initial(Letter letter) {
        return "Published with %s, %s and %s."
                .formatted(
                        count(letter.signatories().size(), "signatory", "signatories"),
                        count(letter.statistics().size(), "statistic", "statistics"),
                        count(letter.demands().size(), "demand", "demands"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String between(Letter before, Letter after) {
        RevisionDiff revisionDiff = new RevisionDiff();
        revisionDiff.parts("signatories", before, after, Letter::signatories, Signatory::id, s -> s.naming()
                .name());
        revisionDiff.parts("statistics", before, after, Letter::statistics, Statistic::id, Statistic::statement);
        revisionDiff.parts("demands", before, after, Letter::demands, Demand::id, Demand::text);
        revisionDiff.parts("citations", before, after, Letter::citations, Citation::id, Citation::label);
        if (!before.text().equals(after.text())) {
            revisionDiff.sentences.add("The words changed.");
        }
        return revisionDiff.sentences.isEmpty()
                ? "What is said about the letter changed; its words and parts did not."
                : String.join(" ", revisionDiff.sentences);
    }

    private <T> void parts(
            String name,
            Letter before,
            Letter after,
            Function<Letter, List<T>> parts,
            Function<T, Object> id,
            Function<T, String> words) {
        Map<Object, String> old = named(parts.apply(before), id, words);
        Map<Object, String> now = named(parts.apply(after), id, words);
        list("New " + name, now, old);
        list("Gone " + name, old, now);
    }

    private static <T> Map<Object, String> named(List<T> parts, Function<T, Object> id, Function<T, String> words) {
        Map<Object, String> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(id.apply(part), words.apply(part)));
        return named;
    }

    private void list(String what, Map<Object, String> some, Map<Object, String> others) {
        List<String> names = some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!names.isEmpty()) {
            String more = names.size() > NAMED ? "; and %d more".formatted(names.size() - NAMED) : "";
            String few = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
            sentences.add("%s (%d): %s%s.".formatted(what, names.size(), few, more));
        }
    }
}
