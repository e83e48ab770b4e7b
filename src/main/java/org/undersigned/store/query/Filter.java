package org.undersigned.store.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.PartialDate;
import org.undersigned.store.text.DateRange;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.Tokens;
import org.undersigned.store.text.UnitKey;

/** What an item has to fulfil to be in an answer. Several conditions all hold. */
public final class Filter {

    private final Function<SqlDialect, SqlFragment> clause;

    private Filter(Function<SqlDialect, SqlFragment> clause) {
        this.clause = clause;
    }

    private static Filter of(SqlFragment fragment) {
        return new Filter(dialect -> fragment);
    }

    SqlFragment clause(SqlDialect dialect) {
        return clause.apply(dialect);
    }

    /** What doesn't fulfil this, also where it isn't known: a signatory without a place is not from Mexico. */
    public Filter negated() {
        return new Filter(dialect -> clause.apply(dialect).in("(%s) is not true"));
    }

    /** Parts in which these words occur. */
    public static Filter words(SearchTerms terms) {
        return new Filter(dialect -> TextSearchSql.words("r", terms, dialect));
    }

    /** Signatories that bear one of these names, whole. */
    public static Filter name(Collection<String> names) {
        if (names.stream().anyMatch(name -> Tokens.words(name).isEmpty())) {
            throw new IllegalArgumentException("a name of letters or digits");
        }
        return new Filter(dialect -> TextSearchSql.any(names, name -> TextSearchSql.named("r", name, dialect)));
    }

    /** Signatories whose names give these ids, in whatever letter. */
    public static Filter organizations(Collection<String> ids) {
        return oneOf("r.name_slug", ids);
    }

    /** Parts with one of these ids. */
    public static Filter ids(Collection<String> ids) {
        return oneOf("r.item", ids);
    }

    /** Parts of one of these letters. */
    public static Filter letter(Collection<String> letters) {
        return oneOf("r.letter", letters);
    }

    /** Parts of letters to somebody whose line, name and office have all of the words. */
    public static Filter recipient(Collection<SearchTerms> recipients) {
        return new Filter(dialect -> TextSearchSql.any(
                recipients, terms -> inLetters("recipient", TextSearchSql.words("x", terms, dialect))));
    }

    /** Parts of letters that somebody signed whose names have all of the words. */
    public static Filter signatory(Collection<SearchTerms> signatories) {
        return new Filter(dialect -> TextSearchSql.any(
                signatories, terms -> inLetters("signatory", TextSearchSql.namedLike("x", terms, dialect))));
    }

    /** Parts of letters whose date may be this day or later. */
    public static Filter from(PartialDate date) {
        return of(inLetters("letter", SqlFragment.of("x.date_to >= ?", DateRange.firstDay(date))));
    }

    /** Parts of letters whose date may be this day or earlier. */
    public static Filter to(PartialDate date) {
        return of(inLetters("letter", SqlFragment.of("x.date_from <= ?", DateRange.lastDay(date))));
    }

    private static SqlFragment inLetters(String table, SqlFragment condition) {
        return condition.in(
                "r.letter in (select x.letter from %s x where %s and ".formatted(table, SqlFragment.standing("x"))
                        + "%s)");
    }

    public static Filter year(Collection<String> years) {
        return oneOf("r.year_key", years);
    }

    /** Statistics whose unit is one of these, without regard to case, accents and number; or that name it in these words. */
    public static Filter unit(Collection<String> units) {
        SqlFragment keys = in("r.unit_key", units.stream().map(UnitKey::of).toList());
        SqlFragment written = in(
                "r.unit_written", units.stream().map(TextNormalizer::normalize).toList());
        return of(SqlFragment.joined(" or ", List.of(keys, written)));
    }

    public static Filter measure(Collection<? extends Coded> measures) {
        return labelled("r.measure", measures);
    }

    public static Filter currency(Collection<String> codes) {
        return oneOf(
                "r.currency",
                codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
    }

    public static Filter qualifier(Collection<? extends Coded> qualifiers) {
        return labelled("r.qualifier", qualifiers);
    }

    /** Statistics, or signatories, of one of these kinds. */
    public static Filter kind(Collection<? extends Coded> kinds) {
        return labelled("r.kind", kinds);
    }

    /** What a search found that is one of these parts. */
    public static Filter part(Collection<? extends Coded> parts) {
        return labelled("r.part", parts);
    }

    /**
     * Statistics that the words allow to be this much or more: "over 270" may be 271, and so may "thousands of". Together
     * with {@link #max}, a figure is in the answer when what its words allow and what is asked for overlap.
     */
    public static Filter min(BigDecimal min) {
        return of(SqlFragment.of("(r.upper_bound is null or r.upper_bound >= ?)", min));
    }

    /** Statistics that the words allow to be this much or less: "thousands of" may be 1000, but not 999. */
    public static Filter max(BigDecimal max) {
        return of(SqlFragment.of("(r.lower_bound is null or r.lower_bound <= ?)", max));
    }

    /** Statistics that name one of these places. */
    public static Filter place(Collection<String> places) {
        return among("r.places", places);
    }

    /** Statistics that a publisher tagged with one of these. */
    public static Filter topic(Collection<String> topics) {
        return among("r.topics", topics);
    }

    public static Filter section(Collection<String> sections) {
        return oneOf("r.section", sections);
    }

    /** Statistics that rest on a citation, or that don't; or all, where both are wanted. */
    public static Filter sourced(Collection<Boolean> either) {
        return of(TextSearchSql.any(either, sourced -> SqlFragment.of("r.sourced = ?", sourced)));
    }

    /** Signatories from one of these places. */
    public static Filter from(Collection<String> places) {
        return oneOf(
                "r.place_key", places.stream().map(TextNormalizer::normalize).toList());
    }

    /** Signatories under one of these labels of the list. */
    public static Filter group(Collection<String> groups) {
        return oneOf(
                "r.group_key", groups.stream().map(TextNormalizer::normalize).toList());
    }

    public static Filter role(Collection<? extends Coded> roles) {
        return labelled("r.role", roles);
    }

    /** Demands on one of these recipients, by their ids. */
    public static Filter addressee(Collection<String> recipients) {
        return among("r.addressees", recipients);
    }

    public static Filter status(Collection<? extends Coded> statuses) {
        return labelled("r.status", statuses);
    }

    public static Filter severity(Collection<? extends Coded> severities) {
        return labelled("r.severity", severities);
    }

    public static Filter code(Collection<? extends Coded> codes) {
        return labelled("r.code", codes);
    }

    public static Filter language(Collection<String> tags) {
        return oneOf(
                "lower(r.language)",
                tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
    }

    private static Filter labelled(String column, Collection<? extends Coded> members) {
        return oneOf(column, members.stream().map(Coded::label).toList());
    }

    private static Filter oneOf(String column, Collection<String> values) {
        return of(in(column, values));
    }

    private static SqlFragment in(String column, Collection<String> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new SqlFragment(column + " in (" + marks + ")", new ArrayList<>(values));
    }

    private static Filter among(String column, Collection<String> words) {
        return of(TextSearchSql.any(
                words,
                word -> SqlFragment.of(column + " like ? escape '!'", pattern(TextNormalizer.normalizeValue(word)))));
    }

    private static String pattern(String word) {
        return "%|" + word.replaceAll("[!%_]", "!$0") + "|%";
    }

    @Override
    public String toString() {
        return clause.apply(SqlDialect.H2).toString();
    }
}
