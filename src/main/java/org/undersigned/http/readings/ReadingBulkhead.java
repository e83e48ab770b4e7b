package org.undersigned.http.readings;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where letters that were sent are read: so many at a time, so many waiting, and no more. A seat is taken before the
 * letter's bytes are, so that no crowd fills the memory; it is free again when its letter is read or its sender is gone.
 */
@ApplicationScoped
public class ReadingBulkhead {

    /** How many may wait for each one that is being read. */
    private static final int WAITING = 4;

    /** How many of the largest bodies fit into memory at the same time. Others are told to come back. */
    private static final int BODIES = 2;

    private final Semaphore seats;
    private final ThreadPoolExecutor readers;
    private final Duration deadline;
    private final long largest;
    private final AtomicLong bytes = new AtomicLong();

    @Inject
    ReadingBulkhead(ReadingsConfig settings) {
        int atOnce = Math.max(1, settings.atOnce());
        int all = atOnce * (1 + WAITING);
        this.seats = new Semaphore(all);
        this.readers = new ThreadPoolExecutor(
                atOnce, atOnce, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(all), ReadingBulkhead::thread);
        readers.allowCoreThreadTimeOut(true);
        this.deadline = settings.deadline();
        this.largest = settings.largest().asLongValue();
    }

    private static Thread thread(Runnable reading) {
        Thread thread = new Thread(reading, "reading");
        thread.setDaemon(true);
        return thread;
    }

    Duration deadline() {
        return deadline;
    }

    /** The most bytes of a body. */
    long largest() {
        return largest;
    }

    public Optional<Permit> seat() {
        return seats.tryAcquire() ? Optional.of(new Permit()) : Optional.empty();
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }

    /** Room for one letter. */
    public final class Permit {

        private final AtomicBoolean taken = new AtomicBoolean(true);
        private final AtomicBoolean begun = new AtomicBoolean();
        private final AtomicLong held = new AtomicLong();
        private Future<?> reading;

        /** Whether there is memory for more bytes of the body; if so, they are counted until the letter is read. */
        boolean hold(int more) {
            if (bytes.addAndGet(more) > BODIES * largest) {
                bytes.addAndGet(-more);
                return false;
            }
            held.addAndGet(more);
            return true;
        }

        /** Reads as soon as a reader is free; the seat is free when it is done. */
        public void read(Runnable task) {
            reading = readers.submit(() -> {
                begun.set(true);
                try {
                    task.run();
                } finally {
                    free();
                }
            });
        }

        /** Gives up. A letter that is being read already keeps its seat until its reader notices. */
        public void leave() {
            if (reading != null) {
                reading.cancel(true);
                readers.purge();
            }
            if (!begun.get()) {
                free();
            }
        }

        public boolean begun() {
            return begun.get();
        }

        private void free() {
            if (taken.compareAndSet(true, false)) {
                bytes.addAndGet(-held.get());
                seats.release();
            }
        }
    }
}
