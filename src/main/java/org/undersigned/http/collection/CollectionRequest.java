package org.undersigned.http.collection;

import java.time.Instant;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.letter.Slug;

/**
 * A request for a collection.
 *
 * @param letter the letter; {@code null} for all letters
 * @param revision the letter's revision; {@code null} for all letters
 * @param modified when the collection last changed; {@code null} if unknown
 */
record CollectionRequest<T>(
        CollectionType<T> type, CollectionQuery<T> query, Slug letter, Integer revision, Instant modified) {}
