package org.undersigned.store.query.revision;

import java.time.Instant;
import org.undersigned.letter.Slug;

/**
 * A letter to query, as of one of its revisions.
 *
 * @param revision the number of the revision
 * @param latest the number of the current revision
 * @param asOf the id of the revision; {@code null} for the current revision, whichever that is when the query is executed
 * @param withdrawn whether the letter is withdrawn, so that nothing of it may be shown
 * @param modifiedAt when its content was last changed: after it was published only if a name was erased
 */
public record LetterScope(
        Slug letter, int revision, Instant publishedAt, int latest, Long asOf, boolean withdrawn, Instant modifiedAt) {

    /** Whether the scope stays at a revision, whatever is published. */
    public boolean pinned() {
        return asOf != null;
    }
}
