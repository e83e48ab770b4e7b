package org.undersigned.http.webhook;

/** A webhook could not be delivered; the message says why, and has nothing of the response. */
final class DeliveryException extends Exception {

    private static final long serialVersionUID = 1L;

    DeliveryException(String message) {
        super(message, null, false, false);
    }
}
