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
public record Query<T>(QueryableType<T> parts, Optional<Slug> letter, List<Filter> conditions, List<SortKey> order) {

    public Query {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        for (SortKey by : order) {
            if (by.sought() == null && !parts.sortKeys().contains(by.key())) {
                throw new IllegalArgumentException("%s are not sorted by \"%s\"".formatted(parts.name(), by.key()));
            }
        }
    }

    public static <T> Query<T> all(QueryableType<T> type) {
        return new Query<>(type, Optional.empty(), List.of(), List.of());
    }

    /** The same, of which those come first whose words stand side by side. */
    public Query<T> closest(SearchTerms terms) {
        List<SortKey> closest = new ArrayList<>(order);
        closest.add(0, SortKey.closeness(terms));
        return new Query<>(parts, letter, conditions, closest);
    }

    /** The same question under other conditions. */
    public Query<T> with(List<Filter> others) {
        return new Query<>(parts, letter, others, order);
    }

    /** What tells this question from every other, and a cursor that belongs to it. */
    String mark() {
        return Integer.toHexString((parts.name() + letter + conditions + order).hashCode());
    }
}
