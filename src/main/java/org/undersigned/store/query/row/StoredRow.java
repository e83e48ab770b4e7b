package org.undersigned.store.query.row;

import java.time.Instant;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.letter.Slug;

/**
 * A row of a query.
 *
 * @param letter {@code null} for an item of several letters
 * @param revision the number of the letter's revision; 0 for a part of a letter, if the query was for all letters
 * @param modified when that revision was published or its content last changed; {@code null} for a part of a letter
 * @param document the item's canonical JSON; {@code null} for an item of several letters
 * @param position 0 for an item of several letters
 * @param part the row's table, where a search spans several; else {@code null}
 * @param section the paragraph's section, where a search spans several tables; else {@code null}
 */
public record StoredRow(
        Slug letter,
        int revision,
        Instant modified,
        JsonDocument document,
        String id,
        int position,
        String part,
        String section) {

    public StoredRow withDocument(JsonDocument other) {
        return new StoredRow(letter, revision, modified, other, id, position, part, section);
    }
}
