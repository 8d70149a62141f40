package org.dealrisk;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Counts work in a way that does not depend on how fast the machine is or what else it does: by the bytes that are
 * made room for. Work that grows with the square of a text mostly copies it again and again. Time itself is measured
 * by the benchmarks.
 */
public final class Work {

    /** Four times the text may take so many times the bytes; with the square of the text it would be sixteen. */
    public static final int MOST_FOR_FOUR_TIMES = 8;

    private Work() {}

    /** The bytes that this thread makes room for meanwhile. */
    public static long of(Runnable task) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        task.run();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
