package org.undersigned.store;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;

/**
 * Which parts of which letter, or of all letters.
 *
 * @param letter empty for all letters
 * @param order empty for the order in which the letter has them, letter by letter
 */
public record Question<T>(Parts<T> parts, Optional<Slug> letter, List<Condition> conditions, List<Order> order) {

    public Question {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        for (Order by : order) {
            if (!parts.sortKeys().contains(by.key())) {
                throw new IllegalArgumentException("%s are not sorted by \"%s\"".formatted(parts.name(), by.key()));
            }
        }
    }

    public static <T> Question<T> all(Parts<T> parts) {
        return new Question<>(parts, Optional.empty(), List.of(), List.of());
    }

    /** What tells this question from every other, and a cursor that belongs to it. */
    String mark() {
        return Integer.toHexString((parts.name() + letter + conditions + order).hashCode());
    }
}
