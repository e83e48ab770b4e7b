package org.undersigned.store.query.filter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Coded;
import org.undersigned.letter.PartialDate;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.text.DateRange;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.UnitConcepts;

/** Creates the filters that collections offer, with their values normalised as the projection tables hold them. */
public final class Filters {

    private Filters() {}

    public static Filter words(SearchTerms terms) {
        return new Filter.Words(terms);
    }

    public static Filter name(Collection<String> names) {
        return new Filter.Name(List.copyOf(names));
    }

    /** Signatories by the id of their name, which is the same in every letter. */
    public static Filter organizations(Collection<String> ids) {
        return oneOf(ProjectionColumn.NAME_SLUG, ids);
    }

    public static Filter ids(Collection<String> ids) {
        return oneOf(ProjectionColumn.ITEM, ids);
    }

    public static Filter letter(Collection<String> letters) {
        return oneOf(ProjectionColumn.LETTER, letters);
    }

    public static Filter recipient(Collection<SearchTerms> recipients) {
        return new Filter.LetterRecipient(List.copyOf(recipients));
    }

    public static Filter signatory(Collection<SearchTerms> signatories) {
        return new Filter.LetterSignatory(List.copyOf(signatories));
    }

    /** Parts of letters that one of these organizations signed, by their ids. */
    public static Filter letterOrganization(Collection<String> ids) {
        return new Filter.LetterOrganization(List.copyOf(ids));
    }

    /** Letters by the words of their summary and their text. */
    public static Filter letterWords(SearchTerms terms) {
        return new Filter.LetterWords(terms);
    }

    public static Filter datedFrom(PartialDate date) {
        return new Filter.DatedFrom(DateRange.firstDay(date));
    }

    public static Filter datedTo(PartialDate date) {
        return new Filter.DatedTo(DateRange.lastDay(date));
    }

    public static Filter year(Collection<String> years) {
        return oneOf(ProjectionColumn.YEAR_KEY, years);
    }

    /**
     * Statistics by their unit, without regard to case, accents, number and language; or by the words of the letter for it.
     */
    public static Filter unit(Collection<String> units) {
        return new Filter.AnyOf(List.of(
                oneOf(
                        ProjectionColumn.UNIT_KEY,
                        units.stream()
                                .flatMap(unit -> UnitConcepts.keys(unit).stream())
                                .distinct()
                                .toList()),
                normalizedOneOf(ProjectionColumn.UNIT_WRITTEN, units)));
    }

    public static Filter measure(Collection<? extends Coded> measures) {
        return labelOneOf(ProjectionColumn.MEASURE, measures);
    }

    public static Filter currency(Collection<String> codes) {
        return oneOf(
                ProjectionColumn.CURRENCY,
                codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList());
    }

    public static Filter qualifier(Collection<? extends Coded> qualifiers) {
        return labelOneOf(ProjectionColumn.QUALIFIER, qualifiers);
    }

    /** The kind of a statistic or of a signatory. */
    public static Filter kind(Collection<? extends Coded> kinds) {
        return labelOneOf(ProjectionColumn.KIND, kinds);
    }

    /** The part of the letter that a search hit is. */
    public static Filter part(Collection<? extends Coded> parts) {
        return labelOneOf(ProjectionColumn.PART, parts);
    }

    public static Filter min(BigDecimal min) {
        return new Filter.AtLeast(min);
    }

    public static Filter max(BigDecimal max) {
        return new Filter.AtMost(max);
    }

    /** Statistics that name one of these places. */
    public static Filter place(Collection<String> places) {
        return normalizedContains(ProjectionColumn.PLACES, places);
    }

    public static Filter topic(Collection<String> topics) {
        return normalizedContains(ProjectionColumn.TOPICS, topics);
    }

    public static Filter section(Collection<String> sections) {
        return oneOf(ProjectionColumn.SECTION, sections);
    }

    /** Statistics with a citation, or without one. */
    public static Filter sourced(Collection<Boolean> values) {
        return oneOf(
                ProjectionColumn.SOURCED, values.stream().map(String::valueOf).toList());
    }

    public static Filter signatoryPlace(Collection<String> places) {
        return normalizedOneOf(ProjectionColumn.PLACE_KEY, places);
    }

    public static Filter group(Collection<String> groups) {
        return normalizedOneOf(ProjectionColumn.GROUP_KEY, groups);
    }

    public static Filter role(Collection<? extends Coded> roles) {
        return labelOneOf(ProjectionColumn.ROLE, roles);
    }

    /** Demands by the ids of their addressees. */
    public static Filter addressee(Collection<String> recipients) {
        return normalizedContains(ProjectionColumn.ADDRESSEES, recipients);
    }

    public static Filter status(Collection<? extends Coded> statuses) {
        return labelOneOf(ProjectionColumn.STATUS, statuses);
    }

    public static Filter severity(Collection<? extends Coded> severities) {
        return labelOneOf(ProjectionColumn.SEVERITY, severities);
    }

    public static Filter code(Collection<? extends Coded> codes) {
        return labelOneOf(ProjectionColumn.CODE, codes);
    }

    public static Filter language(Collection<String> tags) {
        return oneOf(
                ProjectionColumn.LANGUAGE_LOWER_CASE,
                tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
    }

    public static Filter eventType(Collection<? extends Coded> types) {
        return labelOneOf(ProjectionColumn.TYPE, types);
    }

    /** Events after the event with an id. */
    public static Filter after(String event) {
        int hyphen = event.indexOf('-');
        return new Filter.After(
                Long.parseLong(event.substring(0, hyphen)), Integer.parseInt(event.substring(hyphen + 1)));
    }

    private static Filter oneOf(ProjectionColumn column, Collection<String> values) {
        return new Filter.OneOf(column, List.copyOf(values));
    }

    private static Filter normalizedOneOf(ProjectionColumn column, Collection<String> values) {
        return oneOf(column, values.stream().map(TextNormalizer::normalize).toList());
    }

    private static Filter labelOneOf(ProjectionColumn column, Collection<? extends Coded> values) {
        return oneOf(column, values.stream().map(Coded::label).toList());
    }

    private static Filter normalizedContains(ProjectionColumn column, Collection<String> values) {
        return new Filter.Contains(
                column, values.stream().map(TextNormalizer::normalizeValue).toList());
    }
}
