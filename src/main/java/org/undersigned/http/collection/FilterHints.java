package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.representation.FilterHint;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.text.Suggestions;

/** Tells which filters of an empty collection match nothing at all. */
@ApplicationScoped
class FilterHints {

    /** The most frequent values among which a similar one is looked for. */
    private static final int MAX_VALUES = 500;

    private final Letters letters;
    private final ResponseFactory responses;

    @Inject
    FilterHints(Letters letters, ResponseFactory responses) {
        this.letters = letters;
        this.responses = responses;
    }

    /** @param total the number of items that match all filters */
    List<FilterHint> of(CollectionQuery<?> query, long total) {
        List<FilterHint> hints = new ArrayList<>();
        if (total == 0) {
            Map<String, List<String>> given = QueryString.read(responses.query());
            for (Map.Entry<String, List<Filter>> filter : query.filters().entrySet()) {
                List<String> values = given.getOrDefault(filter.getKey(), List.of());
                List<Filter> positive = filter.getValue().stream()
                        .filter(condition -> !(condition instanceof Filter.Not))
                        .toList();
                if (!values.isEmpty() && letters.count(query.query().withFilters(positive)) == 0) {
                    hints.add(new FilterHint(filter.getKey(), values, nearest(query.query(), filter.getKey(), values)));
                }
            }
        }
        return hints;
    }

    private List<String> nearest(Query<?> query, String name, List<String> values) {
        if (!query.type().facets().contains(name)) {
            return List.of();
        }
        List<String> known = letters.facetCounts(query.withFilters(List.of()), name, MAX_VALUES).counts().stream()
                .flatMap(count -> Stream.of(count.value(), count.label()))
                .distinct()
                .toList();
        return known.isEmpty()
                ? List.of()
                : values.stream()
                        .flatMap(value -> Suggestions.closeMatch(value, known).stream())
                        .distinct()
                        .toList();
    }
}
