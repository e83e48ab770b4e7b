package org.undersigned.store;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.letter.Labelled;

/** What an item has to fulfil to be in an answer. Several conditions all hold. */
public final class Condition {

    private final String clause;
    private final Map<String, Object> values;

    private Condition(String clause, Map<String, Object> values) {
        this.clause = clause;
        this.values = new TreeMap<>(values);
    }

    String clause() {
        return clause;
    }

    Map<String, Object> values() {
        return values;
    }

    /** Statistics whose unit is one of these, without regard to case and accents. */
    public static Condition unit(Collection<String> units) {
        return oneOf("unit", units.stream().map(Folding::fold).toList());
    }

    public static Condition qualifier(Collection<? extends Labelled> qualifiers) {
        return labelled("qualifier", qualifiers);
    }

    /** Statistics, or signatories, of one of these kinds. */
    public static Condition kind(Collection<? extends Labelled> kinds) {
        return labelled("kind", kinds);
    }

    /**
     * Statistics that the words allow to be this much or more: "over 270" may be 271, and so may "thousands of". Together
     * with {@link #max}, a figure is in the answer when what its words allow and what is asked for overlap.
     */
    public static Condition min(BigDecimal min) {
        return new Condition("(r.upperBound is null or r.upperBound >= :min)", Map.of("min", min));
    }

    /** Statistics that the words allow to be this much or less: "thousands of" may be 1000, but not 999. */
    public static Condition max(BigDecimal max) {
        return new Condition("(r.lowerBound is null or r.lowerBound <= :max)", Map.of("max", max));
    }

    /** Statistics that name one of these places. */
    public static Condition place(Collection<String> places) {
        return among("places", places);
    }

    /** Statistics that a publisher tagged with one of these. */
    public static Condition topic(Collection<String> topics) {
        return among("topics", topics);
    }

    public static Condition section(Collection<String> sections) {
        return oneOf("section", sections);
    }

    /** Statistics that rest on a citation, or that don't. */
    public static Condition sourced(boolean sourced) {
        return new Condition("r.sourced = :sourced", Map.of("sourced", sourced));
    }

    /** Signatories from one of these places. */
    public static Condition from(Collection<String> places) {
        return oneOf("placeKey", places.stream().map(Folding::fold).toList());
    }

    /** Signatories under one of these labels of the list. */
    public static Condition group(Collection<String> groups) {
        return oneOf("groupKey", groups.stream().map(Folding::fold).toList());
    }

    public static Condition role(Collection<? extends Labelled> roles) {
        return labelled("role", roles);
    }

    /** Demands on one of these recipients, by their ids. */
    public static Condition addressee(Collection<String> recipients) {
        return among("addressees", recipients);
    }

    public static Condition status(Collection<? extends Labelled> statuses) {
        return labelled("status", statuses);
    }

    public static Condition language(Collection<String> tags) {
        return new Condition(
                "lower(r.language) in (:language)",
                Map.of(
                        "language",
                        tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList()));
    }

    private static Condition labelled(String column, Collection<? extends Labelled> members) {
        return oneOf(column, members.stream().map(Labelled::label).toList());
    }

    private static Condition oneOf(String column, Collection<String> values) {
        return new Condition("r.%s in (:%s)".formatted(column, column), Map.of(column, List.copyOf(values)));
    }

    private static Condition among(String column, Collection<String> words) {
        List<String> sought =
                words.stream().map(word -> "|" + Folding.one(word) + "|").toList();
        String clause = IntStream.range(0, sought.size())
                .mapToObj(i -> "locate(:%s%d, r.%s) > 0".formatted(column, i, column))
                .collect(Collectors.joining(" or ", "(", ")"));
        Map<String, Object> values = new TreeMap<>();
        IntStream.range(0, sought.size()).forEach(i -> values.put(column + i, sought.get(i)));
        return new Condition(clause, values);
    }

    @Override
    public String toString() {
        return clause + values;
    }
}
