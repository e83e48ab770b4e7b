package org.undersigned.store.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of a query's items.
 *
 * @param total the number of items on all pages
 * @param next the cursor of the next page; empty on the last page
 */
public record Page<T>(long total, List<StoredItem<T>> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }
}
