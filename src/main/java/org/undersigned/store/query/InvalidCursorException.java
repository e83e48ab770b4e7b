package org.undersigned.store.query;

/** A cursor that this store did not give for this question, or that is too old to go on from. */
public final class InvalidCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException(String message) {
        super(message);
    }
}
