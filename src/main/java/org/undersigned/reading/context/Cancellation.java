package org.undersigned.reading.context;

import java.util.concurrent.CancellationException;

/** How whoever waits for a reading gives it up: by interrupting its thread. Long loops of the reader look for that. */
public final class Cancellation {

    private Cancellation() {}

    /** @throws CancellationException where the reading is given up */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading was given up");
        }
    }
}
