package org.undersigned.store.query;

import java.time.Instant;
import java.util.function.Supplier;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.letter.Slug;

/**
 * An item with its letter and the revision that it was read from.
 *
 * @param letter {@code null} for an item of several letters
 * @param revision the number of the letter's revision; 0 for a part of a letter, if the query was for all letters
 * @param modified when that revision was published or its content last changed; {@code null} for a part of a letter
 * @param document the item's canonical JSON; {@code null} for an item of several letters
 * @param decoder reads the value from the document; called only when the value is needed
 */
public record StoredItem<T>(
        Slug letter, int revision, Instant modified, String id, JsonDocument document, Supplier<T> decoder) {

    public T value() {
        return decoder.get();
    }
}
