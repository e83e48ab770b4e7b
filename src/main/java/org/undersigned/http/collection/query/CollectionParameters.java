package org.undersigned.http.collection.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.representation.IncludedProperties;
import org.undersigned.store.query.SortKey;

/** The query parameters of a collection: its filters, and those that sort, select and page its items. */
public final class CollectionParameters {

    /** The number of items on a page if the client does not say. */
    static final int DEFAULT_LIMIT = 100;

    static final int MAX_LIMIT = 1000;

    static final QueryParameter<Integer> LIMIT = QueryParameter.of(
                    "limit",
                    ("The maximum number of items on a page. Without it, JSON has %d items and the other formats have"
                                    + " all items.")
                            .formatted(DEFAULT_LIMIT),
                    ParameterType.integer(1, MAX_LIMIT))
            .withExample(2);

    public static final QueryParameter<String> CURSOR = QueryParameter.of(
            "cursor",
            "The start of the page. Take cursors from \"next\"; do not construct them.",
            ParameterType.text("a cursor from \"next\"", value -> !value.isEmpty()));

    public static final QueryParameter<Boolean> BOM = QueryParameter.of(
                    "bom",
                    "Whether CSV starts with a byte order mark, which some spreadsheet programs need.",
                    ParameterType.bool())
            .withExample(true);

    private final List<FilterParameter<?>> filters;
    private final QueryParameter<List<SortKey>> sort;
    private final QueryParameter<String> facets;
    private final QueryParameter<String> fields;
    private final QueryParameter<String> include;
    private final List<QueryParameter<?>> filtering;
    private final List<QueryParameter<?>> all;

    /** @param across whether the collection is over all letters, so that it can be filtered by letter */
    CollectionParameters(CollectionType<?> type, boolean across) {
        this.filters = Stream.concat(type.filters().stream(), across ? FilterParameters.ACROSS.stream() : Stream.of())
                .toList();
        this.sort = sort(new TreeSet<>(type.parts().sortKeys()));
        this.facets = QueryParameter.of(
                        "facets",
                        "The filters to count the items by. The counts of a facet ignore its own filter. JSON only.",
                        ParameterType.oneOf(List.copyOf(type.parts().facets())))
                .commaSeparated();
        this.fields = QueryParameter.of(
                        "fields",
                        "The keys of each item. Their order does not change. Without it, an item has all keys.",
                        ParameterType.oneOf(Stream.concat(
                                        type.family().codec().properties().stream()
                                                .map(ObjectCodec.Property::name),
                                        IncludedProperties.allKeys(type.family()).stream())
                                .toList()))
                .commaSeparated();
        this.include = QueryParameter.of(
                        "include",
                        "What each item says besides: of its letter, and of the sources of a statistic. JSON, CSV,"
                                + " NDJSON and XLSX only.",
                        ParameterType.oneOf(IncludedProperties.names(type.family())))
                .commaSeparated();
        List<QueryParameter<?>> conditions =
                filters.stream().flatMap(filter -> filter.parameters().stream()).toList();
        List<QueryParameter<?>> aliases =
                filters.stream().<QueryParameter<?>>map(FilterParameter::alias).toList();
        this.filtering = concat(List.of(conditions, aliases));
        List<QueryParameter<?>> others = type.followed()
                ? List.of(facets, fields, LIMIT, BOM)
                : List.of(sort, facets, fields, LIMIT, CURSOR, BOM);
        List<QueryParameter<?>> included =
                IncludedProperties.names(type.family()).isEmpty() ? List.of() : List.of(include);
        this.all = concat(List.of(conditions, included, others, aliases));
    }

    private static List<QueryParameter<?>> concat(List<List<QueryParameter<?>>> parameters) {
        return parameters.stream().flatMap(List::stream).toList();
    }

    private static QueryParameter<List<SortKey>> sort(TreeSet<String> keys) {
        List<String> allowed =
                keys.stream().flatMap(key -> Stream.of(key, "-" + key)).toList();
        String list = String.join(", ", allowed);
        return QueryParameter.of(
                        "sort",
                        "Sort keys, comma-separated; \"-\" before a key means descending: %s.".formatted(list),
                        ParameterType.text(list, value -> !value.isEmpty()).map(value -> sortKeys(value, allowed)))
                .withExample(allowed.get(0));
    }

    private static List<SortKey> sortKeys(String value, List<String> allowed) {
        List<SortKey> order = new ArrayList<>();
        for (String key : value.split(",", -1)) {
            SortKey next = allowed.stream()
                    .filter(key::equalsIgnoreCase)
                    .findFirst()
                    .map(SortKey::parse)
                    .orElseThrow(() -> new IllegalArgumentException(String.join(", ", allowed)));
            if (order.stream().anyMatch(by -> by.key().equals(next.key()))) {
                throw new IllegalArgumentException(String.join(", ", allowed));
            }
            order.add(next);
        }
        return order;
    }

    List<FilterParameter<?>> filters() {
        return filters;
    }

    public QueryParameter<List<SortKey>> sort() {
        return sort;
    }

    QueryParameter<String> facets() {
        return facets;
    }

    QueryParameter<String> fields() {
        return fields;
    }

    public QueryParameter<String> include() {
        return include;
    }

    /** The filters and their negations: the parameters of a count. */
    public List<QueryParameter<?>> filtering() {
        return filtering;
    }

    /** Those of a client that reads pages of items: filters without their negations, sort, limit and cursor. */
    public List<QueryParameter<?>> paging() {
        return Stream.concat(filters.stream().map(FilterParameter::parameter), Stream.of(sort, LIMIT, CURSOR))
                .toList();
    }

    /** All parameters of a list. */
    public List<QueryParameter<?>> all() {
        return all;
    }
}
