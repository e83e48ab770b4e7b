package org.undersigned.representation.diff;

import org.undersigned.letter.Coded;

/** Words of a text that both revisions have, or only one of them. */
public record DiffPiece(Operation operation, String text) {

    /** Which of the revisions have the words. */
    public enum Operation implements Coded {
        EQUAL,
        DELETED,
        INSERTED
    }

    public boolean deleted() {
        return operation == Operation.DELETED;
    }

    public boolean inserted() {
        return operation == Operation.INSERTED;
    }
}
