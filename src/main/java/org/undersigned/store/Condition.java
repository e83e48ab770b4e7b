package org.undersigned.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.PartialDate;

/** What an item has to fulfil to be in an answer. Several conditions all hold. */
public final class Condition {

    private final Function<Dialect, Fragment> clause;

    private Condition(Function<Dialect, Fragment> clause) {
        this.clause = clause;
    }

    private static Condition of(Fragment fragment) {
        return new Condition(dialect -> fragment);
    }

    Fragment clause(Dialect dialect) {
        return clause.apply(dialect);
    }

    /** What doesn't fulfil this, also where it isn't known: a signatory without a place is not from Mexico. */
    public Condition negated() {
        return new Condition(dialect -> clause.apply(dialect).in("(%s) is not true"));
    }

    /** Parts in which these words occur. */
    public static Condition words(Sought sought) {
        return new Condition(dialect -> Matching.words("r", sought, dialect));
    }

    /** Signatories that bear one of these names, whole. */
    public static Condition named(Collection<String> names) {
        if (names.stream().anyMatch(name -> Words.folded(name).isEmpty())) {
            throw new IllegalArgumentException("a name of letters or digits");
        }
        return new Condition(dialect -> Matching.any(names, name -> Matching.named("r", name, dialect)));
    }

    /** Signatories whose names give these ids, in whatever letter. */
    public static Condition bearers(Collection<String> ids) {
        return oneOf("r.name_slug", ids);
    }

    /** Parts with one of these ids. */
    public static Condition ids(Collection<String> ids) {
        return oneOf("r.item", ids);
    }

    /** Parts of one of these letters. */
    public static Condition letter(Collection<String> letters) {
        return oneOf("r.letter", letters);
    }

    /** Parts of letters to somebody whose line, name and office have all of the words. */
    public static Condition recipient(Collection<Sought> recipients) {
        return new Condition(dialect ->
                Matching.any(recipients, sought -> inLetters("recipient", Matching.words("x", sought, dialect))));
    }

    /** Parts of letters that somebody signed whose names have all of the words. */
    public static Condition signatory(Collection<Sought> signatories) {
        return new Condition(dialect ->
                Matching.any(signatories, sought -> inLetters("signatory", Matching.namedLike("x", sought, dialect))));
    }

    /** Parts of letters whose date may be this day or later. */
    public static Condition from(PartialDate date) {
        return of(inLetters("letter", Fragment.of("x.date_to >= ?", Dates.first(date))));
    }

    /** Parts of letters whose date may be this day or earlier. */
    public static Condition to(PartialDate date) {
        return of(inLetters("letter", Fragment.of("x.date_from <= ?", Dates.last(date))));
    }

    private static Fragment inLetters(String table, Fragment condition) {
        return condition.in(
                "r.letter in (select x.letter from %s x where %s and ".formatted(table, Fragment.standing("x"))
                        + "%s)");
    }

    public static Condition year(Collection<String> years) {
        return oneOf("r.year_key", years);
    }

    /** Statistics whose unit is one of these, without regard to case, accents and number; or that name it in these words. */
    public static Condition unit(Collection<String> units) {
        Fragment keys = in("r.unit_key", units.stream().map(Units::key).toList());
        Fragment written =
                in("r.unit_written", units.stream().map(Folding::fold).toList());
        return of(Fragment.joined(" or ", List.of(keys, written)));
    }

    public static Condition measure(Collection<? extends Coded> measures) {
        return labelled("r.measure", measures);
    }

    public static Condition currency(Collection<String> codes) {
        return oneOf(
                "r.currency",
                codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
    }

    public static Condition qualifier(Collection<? extends Coded> qualifiers) {
        return labelled("r.qualifier", qualifiers);
    }

    /** Statistics, or signatories, of one of these kinds. */
    public static Condition kind(Collection<? extends Coded> kinds) {
        return labelled("r.kind", kinds);
    }

    /** What a search found that is one of these parts. */
    public static Condition part(Collection<? extends Coded> parts) {
        return labelled("r.part", parts);
    }

    /**
     * Statistics that the words allow to be this much or more: "over 270" may be 271, and so may "thousands of". Together
     * with {@link #max}, a figure is in the answer when what its words allow and what is asked for overlap.
     */
    public static Condition min(BigDecimal min) {
        return of(Fragment.of("(r.upper_bound is null or r.upper_bound >= ?)", min));
    }

    /** Statistics that the words allow to be this much or less: "thousands of" may be 1000, but not 999. */
    public static Condition max(BigDecimal max) {
        return of(Fragment.of("(r.lower_bound is null or r.lower_bound <= ?)", max));
    }

    /** Statistics that name one of these places. */
    public static Condition place(Collection<String> places) {
        return among("r.places", places);
    }

    /** Statistics that a publisher tagged with one of these. */
    public static Condition topic(Collection<String> topics) {
        return among("r.topics", topics);
    }

    public static Condition section(Collection<String> sections) {
        return oneOf("r.section", sections);
    }

    /** Statistics that rest on a citation, or that don't; or all, where both are wanted. */
    public static Condition sourced(Collection<Boolean> either) {
        return of(Matching.any(either, sourced -> Fragment.of("r.sourced = ?", sourced)));
    }

    /** Signatories from one of these places. */
    public static Condition from(Collection<String> places) {
        return oneOf("r.place_key", places.stream().map(Folding::fold).toList());
    }

    /** Signatories under one of these labels of the list. */
    public static Condition group(Collection<String> groups) {
        return oneOf("r.group_key", groups.stream().map(Folding::fold).toList());
    }

    public static Condition role(Collection<? extends Coded> roles) {
        return labelled("r.role", roles);
    }

    /** Demands on one of these recipients, by their ids. */
    public static Condition addressee(Collection<String> recipients) {
        return among("r.addressees", recipients);
    }

    public static Condition status(Collection<? extends Coded> statuses) {
        return labelled("r.status", statuses);
    }

    public static Condition severity(Collection<? extends Coded> severities) {
        return labelled("r.severity", severities);
    }

    public static Condition code(Collection<? extends Coded> codes) {
        return labelled("r.code", codes);
    }

    public static Condition language(Collection<String> tags) {
        return oneOf(
                "lower(r.language)",
                tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
    }

    private static Condition labelled(String column, Collection<? extends Coded> members) {
        return oneOf(column, members.stream().map(Coded::label).toList());
    }

    private static Condition oneOf(String column, Collection<String> values) {
        return of(in(column, values));
    }

    private static Fragment in(String column, Collection<String> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Fragment(column + " in (" + marks + ")", new ArrayList<>(values));
    }

    private static Condition among(String column, Collection<String> words) {
        return of(Matching.any(words, word -> Fragment.of(column + " like ? escape '!'", pattern(Folding.one(word)))));
    }

    private static String pattern(String word) {
        return "%|" + word.replaceAll("[!%_]", "!$0") + "|%";
    }

    @Override
    public String toString() {
        return clause.apply(Dialect.H2).toString();
    }
}
