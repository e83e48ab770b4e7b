package org.undersigned.testing;

import java.util.function.IntFunction;
import org.assertj.core.api.Assertions;

/**
 * Asserts that the work of a task grows no faster than its input.
 *
 * <p>The task runs on inputs of two sizes, one eight times the other. Linear work is eight times as much, quadratic work 64
 * times. 16 times the memory is allowed, and 32 times the processor time, because a large input doesn't fit into the
 * processor's caches. What is too much is measured again, and the least of all measurements counts, so that only work that
 * isn't linear fails, and no busy machine does.
 */
public final class LinearWork {

    private static final int TIMES = 8;
    private static final int MOST_BYTES = 2 * TIMES;
    private static final int MOST_NANOS = 4 * TIMES;
    private static final int TRIES = 10;

    /** What is read, compiled or loaded once may fall into any measurement. */
    private static final Work ONCE = new Work(4_000_000, 40_000_000);

    private LinearWork() {}

    /**
     * @param size of the larger input
     * @param tasks makes the task for an input of a size; making the input is no part of the work
     */
    public static void check(int size, IntFunction<Runnable> tasks) {
        int eighth = Math.max(1, size / TIMES);
        HangLimit.within(() -> {
            tasks.apply(eighth).run();
            compare(tasks.apply(eighth), tasks.apply(eighth * TIMES));
            return null;
        });
    }

    private static void compare(Runnable small, Runnable large) {
        Work less = Work.measure(small);
        Work more = Work.measure(large);
        for (int i = 1; i < TRIES && !linear(less, more); i++) {
            less = less.least(Work.measure(small));
            more = more.least(Work.measure(large));
        }
        Assertions.assertThat(linear(less, more))
                .as("%d times the input: %s became %s", TIMES, less, more)
                .isTrue();
    }

    private static boolean linear(Work less, Work more) {
        return more.bytes() <= less.bytes() * MOST_BYTES + ONCE.bytes()
                && more.nanos() <= less.nanos() * MOST_NANOS + ONCE.nanos();
    }
}
