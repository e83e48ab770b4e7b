package org.undersigned.store.query;

import java.util.function.Function;
import org.undersigned.letter.Slug;

/**
 * An item with its letter and the revision that it was read from.
 *
 * @param letter {@code null} for an item of several letters
 * @param revision the number of the letter's revision; 0 if the query was for all letters
 * @param document the item's canonical JSON in UTF-8
 * @param decoder reads the value from the document; called only when the value is needed
 */
public record StoredItem<T>(Slug letter, int revision, String id, byte[] document, Function<byte[], T> decoder) {

    public T value() {
        return decoder.apply(document);
    }
}
