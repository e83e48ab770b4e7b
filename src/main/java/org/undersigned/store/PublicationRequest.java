package org.undersigned.store;

import java.util.Arrays;
import java.util.List;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/**
 * A request to store a revision of a letter.
 *
 * @param owner from where the letter is published
 * @param action what the request does to a letter that exists
 * @param takeOver whether a letter of another owner is taken over
 * @param sources the files to keep; empty if the owner keeps them
 * @param change who asks for it; its note is that of the revision
 */
public record PublicationRequest(
        LetterOwner owner, AuditEntry.Action action, boolean takeOver, List<StoredFile> sources, ChangeRequest change) {

    public PublicationRequest {
        sources = List.copyOf(sources);
    }

    /** What the publisher says about the revision; {@code null} if nothing. */
    public String note() {
        return change.note();
    }

    /** The same, on the condition that the letter has a revision; 0 if it must not exist. */
    public PublicationRequest expecting(int revision) {
        return new PublicationRequest(owner, action, takeOver, sources, change.expecting(revision));
    }

    /** The same with files to keep. */
    public PublicationRequest keeping(List<StoredFile> files) {
        return new PublicationRequest(owner, action, takeOver, files, change);
    }

    /** A file of a letter's folder. */
    public record StoredFile(String name, byte[] content) {

        boolean isSame(StoredFile other) {
            return name.equals(other.name) && Arrays.equals(content, other.content);
        }
    }

    /** A letter that is published from a folder, by the server or a command. */
    public static PublicationRequest ofFolder(String actor, String note, boolean takeOver) {
        return new PublicationRequest(
                LetterOwner.FOLDER, AuditEntry.Action.CHANGED, takeOver, List.of(), ChangeRequest.of(actor, note));
    }
}
