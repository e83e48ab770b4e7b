package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param total how many items answer the question in all
 * @param next the cursor that goes on behind this page; empty on the last
 */
public record Page<T>(long total, List<StoredItem<T>> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }
}
