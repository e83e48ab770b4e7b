package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;

/**
 * Which parts of which letter, or of all letters.
 *
 * @param letter empty for all letters
 * @param order empty for the order in which the letter has them, letter by letter
 */
public record Query<T>(QueryableType<T> type, Optional<Slug> letter, List<Filter> filters, List<SortKey> order) {

    public Query {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
        for (SortKey by : order) {
            if (by.terms() == null && !type.sortKeys().contains(by.key())) {
                throw new IllegalArgumentException("%s are not sorted by \"%s\"".formatted(type.name(), by.key()));
            }
        }
    }

    public static <T> Query<T> all(QueryableType<T> type) {
        return new Query<>(type, Optional.empty(), List.of(), List.of());
    }

    /** The same, of which those come first whose words stand side by side. */
    public Query<T> orderedByRelevance(SearchTerms terms) {
        List<SortKey> closest = new ArrayList<>(order);
        closest.add(0, SortKey.relevance(terms));
        return new Query<>(type, letter, filters, closest);
    }

    /** The same question under other conditions. */
    public Query<T> withFilters(List<Filter> others) {
        return new Query<>(type, letter, others, order);
    }

    /** What tells this question from every other, and a cursor that belongs to it. */
    String fingerprint() {
        return Integer.toHexString((type.name() + letter + filters + order).hashCode());
    }
}
