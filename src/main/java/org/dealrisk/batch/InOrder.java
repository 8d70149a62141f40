package org.dealrisk.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Works on the chunks of a table with several threads and gives the results in the order of the table.
 * Holds no more than a few chunks for each thread at any time.
 */
final class InOrder {

    private static final int AHEAD = 2;

    private InOrder() {}

    /** Takes the results, one after the other, on the calling thread. */
    @FunctionalInterface
    interface Sink<R> {

        /** Whether the next result is wanted. */
        boolean take(R result) throws IOException;
    }

    /**
     * @param threads how many work; with 1 it is the calling one
     * @throws IOException when the table cannot be read or the sink cannot write; nothing runs on then
     */
    static <R> void run(Table table, int threads, Function<Chunk, R> work, Sink<R> sink) throws IOException {
        if (threads == 1) {
            Chunk chunk = table.next();
            while (chunk != null && sink.take(work.apply(chunk))) {
                chunk = table.next();
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            pump(table, threads, chunk -> workers.submit(() -> work.apply(chunk)), sink);
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> void pump(Table table, int threads, Function<Chunk, Future<R>> start, Sink<R> sink)
            throws IOException {
        Deque<Future<R>> running = new ArrayDeque<>();
        @Nullable Chunk chunk = table.next();
        boolean wanted = true;
        while (wanted && (chunk != null || !running.isEmpty())) {
            while (chunk != null && running.size() < threads * AHEAD) {
                running.add(start.apply(chunk));
                chunk = table.next();
            }
            wanted = sink.take(result(running.remove()));
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            // What a worker trips over is told as if it had happened here.
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IOException(e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dealrisk-score");
        thread.setDaemon(true);
        return thread;
    }
}
