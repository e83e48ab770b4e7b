package org.undersigned.testing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** The only limit of time in the tests. It ends what hangs, and is so long that no busy machine reaches it. */
public final class HangLimit {

    public static final Duration TIME = Duration.ofMinutes(10);

    private HangLimit() {}

    /** What the task returns; fails where it hangs. */
    public static <T> T within(ThrowingSupplier<T> task) {
        return assertTimeoutPreemptively(TIME, task);
    }
}
