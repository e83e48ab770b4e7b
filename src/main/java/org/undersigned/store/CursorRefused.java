package org.undersigned.store;

/** A cursor that this store did not give for this question, or that is too old to go on from. */
public final class CursorRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CursorRefused(String message) {
        super(message);
    }
}
