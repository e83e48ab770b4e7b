package org.undersigned.http.collection.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.IncludedProperties;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.revision.LetterScope;

/**
 * The query parameters of a request for a collection, parsed.
 *
 * @param terms the words of {@code q}; {@code null} without {@code q}
 * @param filters the conditions by the name of their filter
 * @param family the collection with the keys that {@code fields} selects and {@code include} adds
 * @param included the keys of the letter and the sources that items have
 * @param limit the maximum number of items; {@code null} for all items
 * @param cursor {@code null} for the first page
 * @param bom whether CSV starts with a byte order mark
 */
public record CollectionQuery<T>(
        Query<T> query,
        SearchTerms terms,
        Map<String, List<Filter>> filters,
        List<String> facets,
        ResourceType<T> family,
        List<String> included,
        Integer limit,
        String cursor,
        boolean bom) {

    public static <T> CollectionQuery<T> parse(
            CollectionType<T> type, Optional<LetterScope> letter, ResponseFactory responses) {
        return parse(type, letter, responses, Map.of());
    }

    /** @param fixed conditions that the path sets, by name */
    public static <T> CollectionQuery<T> parse(
            CollectionType<T> type,
            Optional<LetterScope> letter,
            ResponseFactory responses,
            Map<String, List<Filter>> fixed) {
        QueryParameters given =
                responses.parameters(type.parameters(letter.isEmpty()).all());
        return read(type, letter, responses.form(), given, fixed);
    }

    /** Reads parameters that are checked already. */
    public static <T> CollectionQuery<T> read(
            CollectionType<T> type, Optional<LetterScope> letter, MediaFormat format, QueryParameters given) {
        return read(type, letter, format, given, Map.of());
    }

    private static <T> CollectionQuery<T> read(
            CollectionType<T> type,
            Optional<LetterScope> letter,
            MediaFormat format,
            QueryParameters given,
            Map<String, List<Filter>> fixed) {
        CollectionParameters parameters = type.parameters(letter.isEmpty());
        Map<String, List<Filter>> filters = conditions(parameters, given);
        filters.putAll(fixed);
        Query<T> query = new Query<>(
                type.parts(),
                letter.map(LetterScope::letter),
                without(filters, null),
                given.find(parameters.sort()).orElse(List.of()),
                letter.map(LetterScope::asOf).orElse(null));
        SearchTerms terms = given.get(FilterParameters.WORDS.parameter());
        boolean closestFirst = terms != null
                && type.equals(CollectionType.HITS)
                && query.order().isEmpty();
        String cursor = given.get(CollectionParameters.CURSOR);
        List<String> fields = given.list(parameters.fields());
        List<String> included = included(type, letter.isEmpty(), format, fields, given.list(parameters.include()));
        return new CollectionQuery<>(
                closestFirst ? query.orderedByRelevance(terms) : query,
                terms,
                filters,
                given.list(parameters.facets()),
                type.family().including(included).select(selected(fields, included)),
                included,
                given.find(CollectionParameters.LIMIT)
                        .orElse(
                                type.followed()
                                        ? defaultLimit(format)
                                        : defaultLimit(format, cursor, letter.isPresent())),
                cursor,
                given.find(CollectionParameters.BOM).orElse(false));
    }

    /** The keys that {@code include} and {@code fields} ask for; spreadsheets over all letters name the letter. */
    private static List<String> included(
            CollectionType<?> type, boolean across, MediaFormat format, List<String> fields, List<String> include) {
        boolean spreadsheet = format == MediaFormat.CSV || format == MediaFormat.CSVW || format == MediaFormat.XLSX;
        if (include.isEmpty() && fields.isEmpty() && !(across && spreadsheet)) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        include.forEach(name -> keys.addAll(IncludedProperties.keys(name)));
        List<String> known = IncludedProperties.allKeys(type.family());
        if (across && spreadsheet && fields.isEmpty() && !known.isEmpty()) {
            keys.addAll(IncludedProperties.OF_SPREADSHEETS);
        }
        fields.stream().filter(known::contains).forEach(keys::add);
        return known.stream().filter(keys::contains).toList();
    }

    private static List<String> selected(List<String> fields, List<String> included) {
        return fields.isEmpty()
                ? fields
                : Stream.concat(fields.stream(), included.stream()).toList();
    }

    /** The query of a count, which has filters only. */
    public static <T> Query<T> parseFilters(
            CollectionType<T> type, Optional<LetterScope> letter, ResponseFactory responses) {
        return filters(
                type,
                letter,
                responses.parameters(type.parameters(letter.isEmpty()).filtering()));
    }

    /** The query of these filters. */
    public static <T> Query<T> filters(CollectionType<T> type, Optional<LetterScope> letter, QueryParameters given) {
        CollectionParameters parameters = type.parameters(letter.isEmpty());
        return new Query<>(
                type.parts(),
                letter.map(LetterScope::letter),
                without(conditions(parameters, given), null),
                List.of(),
                letter.map(LetterScope::asOf).orElse(null));
    }

    /** The query without the filters of one name, over which its facet is counted. */
    public Query<T> without(String facet) {
        return query.withFilters(without(filters, facet));
    }

    private static List<Filter> without(Map<String, List<Filter>> filters, String name) {
        return filters.entrySet().stream()
                .filter(filter -> !filter.getKey().equals(name))
                .flatMap(filter -> filter.getValue().stream())
                .toList();
    }

    private static Map<String, List<Filter>> conditions(CollectionParameters parameters, QueryParameters given) {
        Map<String, List<Filter>> filters = new LinkedHashMap<>();
        for (FilterParameter<?> filter : parameters.filters()) {
            List<Filter> conditions = filter.conditions(given);
            if (!conditions.isEmpty()) {
                filters.put(filter.name(), conditions);
            }
        }
        return filters;
    }

    /** Pages of what grows are complete in every format, so that each has a next one. */
    private static Integer defaultLimit(MediaFormat format) {
        return format == MediaFormat.JSON ? CollectionParameters.DEFAULT_LIMIT : CollectionParameters.MAX_LIMIT;
    }

    private static Integer defaultLimit(MediaFormat format, String cursor, boolean ofLetter) {
        return switch (format) {
            case JSON -> CollectionParameters.DEFAULT_LIMIT;
            case HTML -> ofLetter ? CollectionParameters.MAX_LIMIT : CollectionParameters.DEFAULT_LIMIT;
            default -> cursor == null ? null : Integer.valueOf(CollectionParameters.MAX_LIMIT);
        };
    }
}
