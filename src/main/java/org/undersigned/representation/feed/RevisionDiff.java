package org.undersigned.representation.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.PartPairs;

/** Describes the changes of a revision in a few sentences. Parts are compared by id, which is stable while their text is. */
final class RevisionDiff {

    /** The maximum number of parts listed; the rest is counted. */
    private static final int MAX_LISTED = 10;

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
        RevisionDiff diff = new RevisionDiff();
        diff.parts("signatories", before, after, Letter::signatories, Signatory::id, s -> s.naming()
                .name());
        diff.parts("statistics", before, after, Letter::statistics, Statistic::id, Statistic::statement);
        diff.parts("demands", before, after, Letter::demands, Demand::id, Demand::text);
        diff.parts("citations", before, after, Letter::citations, Citation::id, Citation::label);
        if (!before.text().equals(after.text())) {
            diff.sentences.add("The text changed.");
        }
        return diff.sentences.isEmpty()
                ? "Metadata changed; the text and its parts did not."
                : String.join(" ", diff.sentences);
    }

    private <T> void parts(
            String name,
            Letter before,
            Letter after,
            Function<Letter, List<T>> parts,
            Function<T, Object> id,
            Function<T, String> words) {
        PartPairs<T> pairs = PartPairs.match(parts.apply(before), parts.apply(after), id, (old, now) -> {});
        list("New " + name, pairs.added().values(), words);
        list("Removed " + name, pairs.removed().values(), words);
    }

    private <T> void list(String label, Collection<T> parts, Function<T, String> words) {
        if (!parts.isEmpty()) {
            String more = parts.size() > MAX_LISTED ? "; and %d more".formatted(parts.size() - MAX_LISTED) : "";
            String few = parts.stream().limit(MAX_LISTED).map(words).collect(Collectors.joining("; "));
            sentences.add("%s (%d): %s%s.".formatted(label, parts.size(), few, more));
        }
    }
}
