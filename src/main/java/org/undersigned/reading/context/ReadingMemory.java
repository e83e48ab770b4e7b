package org.undersigned.reading.context;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * The memory that readings may take together. A reading that would not fit is not begun, because an OutOfMemoryError strikes any
 * thread of the program; one that has to wait for another does.
 */
public final class ReadingMemory {

    /** What the program needs besides: its classes, the cache of the database, and the responses. */
    private static final long RESERVED_MEGABYTES = 180;

    private static final int MIN_MEGABYTES = 16;

    /** The memory of this program. */
    public static final ReadingMemory OF_PROGRAM = new ReadingMemory((int)
            Math.max(MIN_MEGABYTES, Math.min(1 << 20, (Runtime.getRuntime().maxMemory() >> 20) - RESERVED_MEGABYTES)));

    private final int megabytes;
    private final Semaphore free;

    public ReadingMemory(int megabytes) {
        this.megabytes = megabytes;
        this.free = new Semaphore(megabytes, true);
    }

    /** Memory that a reading has until it releases it. */
    @FunctionalInterface
    public interface Reservation {

        void release();
    }

    public int megabytes() {
        return megabytes;
    }

    /** Waits until so much memory is free, at most all of it. */
    public Reservation reserve(int wanted) {
        int taken = Math.min(wanted, megabytes);
        try {
            free.acquire(taken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the reading was given up");
        }
        return () -> free.release(taken);
    }
}
