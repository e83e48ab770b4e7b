package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;

/** The features of a list of signatories by what the model thinks of its lines, and of those around it. */
final class EstimateFeatures {

    private static final double HALF = 0.5;

    /** What a line that may be noticed has as its least probability. */
    private static final double LOW = 0.2;

    /** Affiliations in notes look like signatories. */
    private static final Pattern NOTE = Pattern.compile("^(?:[¹²³⁴-⁹*†‡§]|\\[\\d)");

    private static final List<String> NAME_WORDS = List.of("words=2", "words=3", "words=5");

    private final List<SourceUnit> units;
    private final double[] probabilities;
    private final List<String> looks;
    private final boolean[] taken;
    private final List<String> features = new ArrayList<>();
    private int first = -1;
    private int last = -1;
    private int count;

    EstimateFeatures(List<SourceUnit> units, double[] probabilities, List<String> looks, boolean[] taken) {
        this.units = units;
        this.probabilities = probabilities.clone();
        this.looks = looks;
        this.taken = taken;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && NOTE.matcher(units.get(i).text()).find()) {
                this.probabilities[i] = 0;
            }
            if (taken[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }
    }

    /** What a line is, by its features: {@code name} for a line that is only a person's name. */
    static String look(Set<String> features) {
        String look = RunFeatures.look(features);
        boolean name = look.equals("line")
                && features.contains("name=person")
                && NAME_WORDS.stream().anyMatch(features::contains);
        return name ? "name" : look;
    }

    /** @param signatories how many are read */
    List<String> describe(int signatories, ListEstimate.LineRun missed) {
        String size = Buckets.size(signatories);
        addMissed(missed, size);
        addClosings(size);
        addNames(size);
        if (count == 0) {
            features.add(signatories == 0 ? "lines=none" : "lines=elsewhere");
            addLikeliest();
            return features;
        }
        addTaken(size);
        addGaps(signatories, size);
        addBelow(size);
        features.add("above-list=" + (first == 0 ? "none" : looks.get(first - 1)));
        features.add("above-list=" + (first == 0 ? "none" : looks.get(first - 1)) + "&size=" + size);
        return features;
    }

    private void addMissed(ListEstimate.LineRun missed, String size) {
        String weight = weight(missed.weight());
        features.add("missed=" + weight);
        features.add("missed=" + weight + "&size=" + size);
        features.add("missed-highest=" + level(missed.highest()) + "&any=" + (count > 0));
        double expected = 0;
        double own = 0;
        for (int i = 0; i < taken.length; i++) {
            expected += probabilities[i] > LOW ? probabilities[i] : 0;
            own += taken[i] ? probabilities[i] - HALF : 0;
        }
        features.add("expected=" + ratio(expected, count));
        features.add("expected=" + ratio(expected, count) + "&size=" + size);
        features.add("rival=" + ratio(missed.weight(), Math.max(own, HALF)));
    }

    /** What is below the last line that closes a letter. */
    private void addClosings(String size) {
        int closing = looks.lastIndexOf("closing");
        int label = looks.lastIndexOf("list");
        features.add("closing-line=" + (closing < 0 ? "none" : lookAt(closing + 1)) + "&size=" + size);
        features.add("list-line=" + (label < 0 ? "none" : lookAt(label + 1)) + "&size=" + size);
        if (closing >= 0) {
            features.add("below-closing=" + levelAt(closing + 1) + "&size=" + size);
        }
        double likely = 0;
        double slightly = 0;
        int prose = 0;
        for (int i = 0; i < taken.length; i++) {
            likely += taken[i] || probabilities[i] < LOW ? 0 : probabilities[i];
            slightly += taken[i] || probabilities[i] < 0.05 ? 0 : 1;
            prose += looks.get(i).equals("prose") ? 1 : 0;
        }
        features.add("likely-outside=" + weight(likely) + "&size=" + size);
        features.add("slightly-likely=" + Buckets.count(Math.round(slightly)) + "&size=" + size);
        features.add("prose=" + Buckets.count(prose) + "&size=" + size);
        features.add("units=" + Buckets.size(taken.length) + "&size=" + size);
    }

    /** Names on lines of their own that are not in the list: how many, and whether below all prose. */
    private void addNames(String size) {
        int names = 0;
        int below = 0;
        for (int i = 0; i < taken.length; i++) {
            boolean name = looks.get(i).equals("name") && !taken[i];
            names += name ? 1 : 0;
            below = looks.get(i).equals("prose") ? 0 : below + (name ? 1 : 0);
        }
        features.add("name-lines=" + Buckets.count(names) + "&size=" + size);
        features.add("name-lines-below=" + Buckets.count(below) + "&size=" + size);
        boolean ends = !units.isEmpty() && looks.get(units.size() - 1).equals("name") && !taken[units.size() - 1];
        features.add("ends-with-name=" + ends + "&size=" + size);
    }

    /** The look of the likeliest line and of those around it, if no list is found. */
    private void addLikeliest() {
        int at = 0;
        for (int i = 0; i < probabilities.length; i++) {
            at = probabilities[i] > probabilities[at] ? i : at;
        }
        if (probabilities.length == 0) {
            return;
        }
        int proseAbove = 0;
        int proseBelow = 0;
        for (int i = 0; i < probabilities.length; i++) {
            proseAbove += i < at && looks.get(i).equals("prose") ? 1 : 0;
            proseBelow += i > at && looks.get(i).equals("prose") ? 1 : 0;
        }
        String level = level(probabilities[at]);
        features.add("likeliest=" + lookAt(at) + "&level=" + level);
        features.add("likeliest-above=" + lookAt(at - 1) + "&level=" + level);
        features.add("likeliest-below=" + lookAt(at + 1) + "&level=" + level);
        features.add("likeliest-kind=" + units.get(at).block().kind() + "&level=" + level);
        features.add("likeliest-place=" + Buckets.share(proseAbove, proseAbove + proseBelow) + "&level=" + level);
        features.add("likeliest-prose-below=" + Buckets.count(proseBelow));
    }

    private String lookAt(int unit) {
        return unit < 0 || unit >= looks.size() ? "none" : looks.get(unit);
    }

    private String levelAt(int unit) {
        return unit < 0 || unit >= looks.size() ? "none" : level(probabilities[unit]);
    }

    private void addTaken(String size) {
        double sum = 0;
        double lowest = 1;
        int unlikely = 0;
        int strange = 0;
        Set<Block.Kind> kinds = new HashSet<>();
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                sum += probabilities[i];
                lowest = Math.min(lowest, probabilities[i]);
                unlikely += probabilities[i] < HALF ? 1 : 0;
                strange += probabilities[i] < LOW ? 1 : 0;
                kinds.add(units.get(i).block().kind());
            }
        }
        features.add("mean=" + level(sum / count));
        features.add("mean=" + level(sum / count) + "&size=" + size);
        features.add("lowest=" + level(lowest) + "&size=" + size);
        features.add("unlikely=" + Buckets.share(unlikely, count) + "&size=" + size);
        features.add("strange=" + Buckets.count(strange) + "&size=" + size);
        features.add("strange=" + Buckets.share(strange, count));
        features.add(
                "list-kind=" + (kinds.size() > 1 ? "mixed" : kinds.iterator().next()));
    }

    /** Lines between the first and the last name that are no names, and how many names are in a line. */
    private void addGaps(int signatories, String size) {
        int gaps = 0;
        int between = 0;
        int likely = 0;
        int prose = 0;
        for (int i = first + 1; i < last; i++) {
            gaps += !taken[i] && taken[i - 1] ? 1 : 0;
            between += taken[i] ? 0 : 1;
            likely += !taken[i] && probabilities[i] > HALF ? 1 : 0;
            prose += !taken[i] && looks.get(i).equals("prose") ? 1 : 0;
        }
        features.add("gaps=" + Buckets.share(gaps, count));
        features.add("gaps=" + Buckets.count(gaps));
        features.add("between=" + ratio(between, count) + "&size=" + size);
        features.add("between-likely=" + Buckets.count(likely) + "&size=" + size);
        features.add("between-prose=" + Buckets.count(prose));
        features.add("names-per-line=" + ratio(signatories, count));
        features.add("names-per-line=" + ratio(signatories, count) + "&size=" + size);
    }

    private void addBelow(String size) {
        int end = last + 1;
        int rest = 0;
        while (end < units.size() && units.get(end).block() == units.get(last).block()) {
            end++;
            rest++;
        }
        features.add("rest-of-block=" + Buckets.count(rest) + "&size=" + size);
        String below = end == units.size() ? "none" : looks.get(end);
        features.add("below-list=" + below);
        features.add("below-list=" + below + "&size=" + size);
        features.add("below-likely=" + (end == units.size() ? "none" : level(probabilities[end])) + "&size=" + size);
        features.add("below-alike="
                + (end < units.size()
                        && units.get(end).block().kind()
                                == units.get(last).block().kind()
                        && units.get(end).block().list()
                                == units.get(last).block().list()));
        int prose = 0;
        int allProse = 0;
        double likely = 0;
        for (int i = 0; i < units.size(); i++) {
            allProse += looks.get(i).equals("prose") ? 1 : 0;
            prose += i >= end && looks.get(i).equals("prose") ? 1 : 0;
            likely += i >= end && probabilities[i] > LOW ? probabilities[i] : 0;
        }
        features.add("prose-below-list=" + Buckets.count(prose));
        features.add("prose-below-list=" + Buckets.share(prose, allProse));
        features.add("likely-below-list=" + weight(likely) + "&size=" + size);
        features.add("lines-below-list=" + Buckets.count(units.size() - end));
    }

    private static String level(double probability) {
        double[] bounds = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95};
        int level = 0;
        while (level < bounds.length && probability > bounds[level]) {
            level++;
        }
        return Integer.toString(level);
    }

    private static String weight(double weight) {
        double[] bounds = {0, 0.3, 0.8, 2, 5};
        int level = 0;
        while (level < bounds.length && weight > bounds[level]) {
            level++;
        }
        return Integer.toString(level);
    }

    /** How much more one number is than another: "less", "same" if they differ by a tenth, "more". */
    private static String ratio(double one, double other) {
        double[] bounds = {0.05, 0.3, 0.7, 0.92, 1.08, 1.4, 3};
        double ratio = one / Math.max(other, 0.5);
        int level = 0;
        while (level < bounds.length && ratio > bounds[level]) {
            level++;
        }
        return Integer.toString(level);
    }
}
