package org.undersigned.store.audit;

import java.time.Instant;
import org.undersigned.letter.Coded;

/**
 * Something that was done to a letter, or to a webhook. It names no signatory, since signatories may be erased.
 *
 * @param letter the id of the letter; {@code null} for a webhook
 * @param revision {@code null} if it made no revision
 * @param actor the name of the token, or the command
 * @param token the id of the token; {@code null} if none was needed
 * @param note why it was done; {@code null} if nobody said
 */
public record AuditEntry(
        long id, Instant at, Action action, String letter, Integer revision, String actor, String token, String note) {

    /** What was done. */
    public enum Action implements Coded {
        PUBLISHED,
        CHANGED,
        TAKEN_OVER,
        /** The files are others, the letter is read as before. */
        FILES_CHANGED,
        /** A request with a key, which changed nothing. */
        UNCHANGED,
        SIGNATORIES_ADDED,
        SIGNATORY_WITHDRAWN,
        SIGNATORY_ERASED,
        WITHDRAWN,
        RESTORED,
        WEBHOOK_CREATED,
        WEBHOOK_DELETED
    }
}
