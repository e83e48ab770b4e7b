package org.undersigned.letter;

import java.time.Instant;

/**
 * What happened to a letter. A revision that changes many parts is several events, so that each has few ids.
 *
 * @param id the number of the revision among those of all letters, and the number of the event within the revision
 * @param revision the number of the letter's revision
 * @param complete whether this is the last event of the revision
 */
public record LetterEvent(
        String id,
        Type type,
        int revision,
        Instant at,
        PartIds added,
        PartIds changed,
        PartIds removed,
        boolean complete) {

    /** What happened. */
    public enum Type implements Coded {
        PUBLISHED,
        CHANGED,
        WITHDRAWN,
        RESTORED,
        ERASED
    }
}
