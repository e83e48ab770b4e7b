package org.undersigned.store;

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
public record Question<T>(Parts<T> parts, Optional<Slug> letter, List<Condition> conditions, List<Order> order) {

    public Question {
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        for (Order by : order) {
            if (by.sought() == null && !parts.sortKeys().contains(by.key())) {
                throw new IllegalArgumentException("%s are not sorted by \"%s\"".formatted(parts.name(), by.key()));
            }
        }
    }

    public static <T> Question<T> all(Parts<T> parts) {
        return new Question<>(parts, Optional.empty(), List.of(), List.of());
    }

    /** The same, of which those come first whose words stand side by side. */
    public Question<T> closest(Sought sought) {
        List<Order> closest = new ArrayList<>(order);
        closest.add(0, Order.closeness(sought));
        return new Question<>(parts, letter, conditions, closest);
    }

    /** The same question under other conditions. */
    public Question<T> with(List<Condition> others) {
        return new Question<>(parts, letter, others, order);
    }

    /** What tells this question from every other, and a cursor that belongs to it. */
    String mark() {
        return Integer.toHexString((parts.name() + letter + conditions + order).hashCode());
    }
}
