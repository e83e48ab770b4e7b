package org.undersigned.store;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param total how many items answer the question in all
 * @param next the cursor that goes on behind this page; empty on the last
 */
public record Slice<T>(long total, List<Item<T>> items, Optional<String> next) {

    public Slice {
        items = List.copyOf(items);
    }
}
