package org.undersigned.store.query.signatory;

import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.StoredRow;
import org.undersigned.store.text.ListChunk;

/** A chunk of a letter's list of signatories, by its number from 0. */
record ChunkKey(Slug letter, int chunk) {

    /** The chunk that a row of a signatory is in. */
    static ChunkKey of(StoredRow row) {
        return new ChunkKey(row.letter(), ListChunk.numberOf(row.position()));
    }

    /** Whether a row of a signatory is in the chunk. */
    boolean has(StoredRow row) {
        return chunk == ListChunk.numberOf(row.position()) && letter.equals(row.letter());
    }
}
