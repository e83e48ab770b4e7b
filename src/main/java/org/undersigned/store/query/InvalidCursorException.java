package org.undersigned.store.query;

/** A cursor that this server did not issue, that belongs to another query, or that is too old. */
public final class InvalidCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException(String message) {
        super(message);
    }

    static InvalidCursorException otherQuery() {
        return new InvalidCursorException("the cursor belongs to another query");
    }
}
