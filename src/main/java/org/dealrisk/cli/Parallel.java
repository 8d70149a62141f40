package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several things at a time. */
final class Parallel {

    private Parallel() {}

    /**
     * What came of each thing, in the order of the things. Of several that fail, the failure of the first is thrown.
     *
     * @param threads how many work, at least 1; with 1 it is the calling one
     */
    static <T, R> List<R> map(List<T> things, int threads, Function<T, R> work) {
        int useful = Math.min(threads, things.size());
        if (useful <= 1) {
            List<R> results = new ArrayList<>();
            things.forEach(thing -> results.add(work.apply(thing)));
            return results;
        }
        ExecutorService workers = Executors.newFixedThreadPool(useful, Parallel::daemon);
        try {
            List<Future<R>> running = new ArrayList<>();
            things.forEach(thing -> running.add(workers.submit(() -> work.apply(thing))));
            List<R> results = new ArrayList<>();
            running.forEach(future -> results.add(result(future)));
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            // What a worker trips over is told as if it had happened here.
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dealrisk-check");
        thread.setDaemon(true);
        return thread;
    }
}
