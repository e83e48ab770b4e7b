package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.undersigned.reading.block.Block;

/**
 * The features of runs: lines of one kind, one below the other, with no heading, prose or announcement among them. All lines
 * of a run have them, so that the look of a list helps to judge each of its lines.
 */
final class RunFeatures {

    /** What is counted in the lines of a run. */
    private static final List<String> SHARES = List.of(
            "name=person",
            "name=organization",
            "name=written",
            "name=none",
            "role",
            "prose",
            "sentence",
            "title",
            "first=upper",
            "first=lower",
            "end=letter",
            "end=)",
            "linked=all",
            "digits=0",
            "brackets",
            "date",
            "address",
            "afterword",
            "commas=0",
            "dashes=0",
            "office",
            "small=0",
            "strong-lead",
            "words=1",
            "block-prose");

    private final List<SourceUnit> units;
    private final List<Set<String>> own;

    RunFeatures(List<SourceUnit> units, List<Set<String>> own) {
        this.units = units;
        this.own = own;
    }

    void addTo(List<List<String>> features) {
        addShared(features, this::continues, this::describe);
    }

    /** Describes a run of lines from one to another. */
    @FunctionalInterface
    interface RunDescription {

        /** @param to the first line behind the run */
        List<String> of(int from, int to);
    }

    /**
     * Adds the features of each run to those of its lines.
     *
     * @param continues whether a line is in the run of the line before it
     */
    static void addShared(List<List<String>> features, IntPredicate continues, RunDescription description) {
        int from = 0;
        for (int i = 1; i <= features.size(); i++) {
            if (i == features.size() || !continues.test(i)) {
                List<String> shared = description.of(from, i);
                for (int k = from; k < i; k++) {
                    features.get(k).addAll(shared);
                }
                from = i;
            }
        }
    }

    /** Whether a line is of the same kind of block as the line before it, in the same list. */
    static boolean continuesKind(List<SourceUnit> units, int i) {
        Block block = units.get(i).block();
        Block above = units.get(i - 1).block();
        return block.kind() == above.kind() && block.kind() != Block.Kind.HEADING && block.list() == above.list();
    }

    private boolean is(int unit, String feature) {
        return own.get(unit).contains(feature);
    }

    private boolean continues(int i) {
        return continuesKind(units, i) && isLong(i) == isLong(i - 1) && !isAnnouncement(i) && !isAnnouncement(i - 1);
    }

    private boolean isLong(int i) {
        return isLong(own.get(i));
    }

    private static boolean isLong(Set<String> features) {
        return features.contains("prose") || features.contains("block-prose");
    }

    /** What a line beside a list is, by its features. */
    static String look(Set<String> features) {
        if (features.contains("is:lists")
                || features.contains("starts:lists")
                || features.contains("has:introductions")) {
            return "list";
        }
        if (features.contains("is:closings")) {
            return "closing";
        }
        if (features.contains("is:notes")) {
            return "notes";
        }
        if (features.contains("kind=heading")) {
            return "heading";
        }
        boolean colon = features.contains("end=:");
        if (isLong(features)) {
            return colon ? "colon" : "prose";
        }
        if (features.contains("afterword")) {
            return "afterword";
        }
        return colon ? "label" : features.contains("date") ? "date" : "line";
    }

    private boolean isAnnouncement(int i) {
        return is(i, "is:lists")
                || is(i, "is:closings")
                || is(i, "is:notes")
                || is(i, "only:groups") && is(i, "end=:")
                || is(i, "has:introductions") && is(i, "end=:");
    }

    private List<String> describe(int from, int to) {
        List<String> features = new ArrayList<>();
        int size = to - from;
        String length = length(size);
        features.add("run=" + length);
        features.add("run=" + length + "&kind=" + units.get(from).block().kind());
        for (String feature : SHARES) {
            long count = 0;
            for (int i = from; i < to; i++) {
                count += is(i, feature) ? 1 : 0;
            }
            features.add("run:" + feature + "=" + share(count, size));
        }
        long named = 0;
        for (int i = from; i < to; i++) {
            named += is(i, "name=none") ? 0 : 1;
        }
        features.add("run=" + length + "&named=" + share(named, size));
        addAround("run-above", from - 1, length, features);
        addAround("run-below", to, length, features);
        return features;
    }

    private void addAround(String where, int at, String length, List<String> features) {
        if (at < 0 || at >= units.size()) {
            features.add(where + "=none");
            features.add(where + "=none&run=" + length);
            return;
        }
        String what = look(own.get(at));
        features.add(where + "=" + what);
        features.add(where + "=" + what + "&run=" + length);
    }

    static String length(int size) {
        return size <= 2
                ? Integer.toString(size)
                : size <= 4 ? "4" : size <= 8 ? "8" : size <= 20 ? "20" : size <= 60 ? "60" : "more";
    }

    /** A share by its fifth, with room for one line that differs from the others. */
    static String share(long part, long whole) {
        return part == 0 ? "0" : part == whole ? "all" : Long.toString(1 + part * 5 / whole);
    }
}
