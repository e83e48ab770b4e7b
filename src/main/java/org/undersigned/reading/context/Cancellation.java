package org.undersigned.reading.context;

import java.util.concurrent.CancellationException;

/** Cancels a reading whose thread was interrupted. Long loops call {@link #check}. */
public final class Cancellation {

    private Cancellation() {}

    /** @throws CancellationException if the thread is interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading was given up");
        }
    }
}
