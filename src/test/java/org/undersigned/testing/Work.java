package org.undersigned.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a task costs the thread that runs it, however many others run beside it.
 *
 * @param bytes of memory that it allocates
 * @param nanos of time on a processor, without the time that it waits for one
 */
public record Work(long bytes, long nanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static Work measure(Runnable task) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        task.run();
        return new Work(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    /** The lesser of both of either cost: what the machine does beside the task only adds to it. */
    Work least(Work other) {
        return new Work(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
    }
}
