package org.undersigned.representation;

/** Thrown if a format cannot hold the data. Nothing is truncated; the client can ask for another format. */
public final class FormatLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FormatLimitException(String message) {
        super(message);
    }
}
