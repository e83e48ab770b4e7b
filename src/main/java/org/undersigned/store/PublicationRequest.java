package org.undersigned.store;

import java.util.List;

/**
 * Who asks for a revision to be stored, and on which condition.
 *
 * @param owner from where the letter is published
 * @param takeOver whether a letter of another owner is taken over
 * @param expected the number of the revision that the letter must have; 0 if it must not exist, {@code null} for no condition
 * @param note what the publisher says about the revision; {@code null} if nothing
 * @param sources the files to keep; empty if the owner keeps them
 * @param key {@code null} if a repetition is a request of its own
 */
public record PublicationRequest(
        LetterOwner owner,
        Actor actor,
        AuditEntry.Action action,
        boolean takeOver,
        Integer expected,
        String note,
        List<StoredFile> sources,
        RequestKey key) {

    public PublicationRequest {
        sources = List.copyOf(sources);
    }

    /** The same, on the condition that the letter has a revision; 0 if it must not exist. */
    public PublicationRequest expecting(int revision) {
        return new PublicationRequest(owner, actor, action, takeOver, revision, note, sources, key);
    }

    /** The same with files to keep. */
    public PublicationRequest keeping(List<StoredFile> files) {
        return new PublicationRequest(owner, actor, action, takeOver, expected, note, files, key);
    }

    /**
     * Who acts.
     *
     * @param token the id of a token; {@code null} for a command
     */
    public record Actor(String name, String token) {}

    /** The {@code Idempotency-Key} of a request, and the SHA-256 of the request. */
    public record RequestKey(String value, String requestDigest) {}

    /** A file of a letter's folder. */
    public record StoredFile(String name, byte[] content) {}

    /** A letter that is published from a folder, by the server or a command. */
    public static PublicationRequest ofFolder(String actor, String note, boolean takeOver) {
        return new PublicationRequest(
                LetterOwner.FOLDER,
                new Actor(actor, null),
                AuditEntry.Action.CHANGED,
                takeOver,
                null,
                note,
                List.of(),
                null);
    }
}
