package org.undersigned.representation;

/** That a form can't hold what there is to say. Nothing is cut: there is another form. */
public final class FormatLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FormatLimitException(String message) {
        super(message);
    }
}
