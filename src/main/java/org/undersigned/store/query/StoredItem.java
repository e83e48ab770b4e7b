package org.undersigned.store.query;

import java.util.function.Function;
import org.undersigned.letter.Slug;

/**
 * A part of a letter, the letter it is of, and the revision it was taken from.
 *
 * @param letter {@code null} for what is of several
 * @param document its canonical JSON in UTF-8, which the value is read from when it is asked for
 */
public record StoredItem<T>(Slug letter, int revision, String id, byte[] document, Function<byte[], T> decoder) {

    public T value() {
        return decoder.apply(document);
    }
}
