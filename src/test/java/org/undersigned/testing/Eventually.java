package org.undersigned.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens in another thread. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    /** Waits until a condition holds; only a hang reaches the limit. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + HangLimit.TIME.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it never happened: " + what);
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }
}
