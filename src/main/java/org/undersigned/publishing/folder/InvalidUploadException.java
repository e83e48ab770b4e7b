package org.undersigned.publishing.folder;

/** The files that were sent are no letter's folder; the message says why, in one sentence. */
public final class InvalidUploadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidUploadException(String message) {
        super(message, null, false, false);
    }
}
