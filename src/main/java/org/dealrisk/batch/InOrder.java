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
import org.dealrisk.read.table.UnreadableTable;
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
     * Works on all chunks; of a table that cannot be read to its end, on those before, whatever the number of threads.
     *
     * @param threads how many work; with 1 it is the calling one
     * @throws UnreadableTable when the rest of the table cannot be read
     * @throws IOException when the sink cannot write; nothing runs on then
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
            pump(new Chunks(table), threads, chunk -> workers.submit(() -> work.apply(chunk)), sink);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The chunks of a table that can be read; why there are no more is told when those are done. */
    private static final class Chunks {

        private final Table table;
        private @Nullable UnreadableTable end;

        Chunks(Table table) {
            this.table = table;
        }

        @Nullable
        Chunk next() throws IOException {
            try {
                return table.next();
            } catch (UnreadableTable e) {
                end = e;
                return null;
            }
        }

        void requireEnd() throws UnreadableTable {
            if (end != null) {
                throw end;
            }
        }
    }

    private static <R> void pump(Chunks chunks, int threads, Function<Chunk, Future<R>> start, Sink<R> sink)
            throws IOException {
        Deque<Future<R>> running = new ArrayDeque<>();
        @Nullable Chunk chunk = chunks.next();
        boolean wanted = true;
        while (wanted && (chunk != null || !running.isEmpty())) {
            while (chunk != null && running.size() < threads * AHEAD) {
                running.add(start.apply(chunk));
                chunk = chunks.next();
            }
            wanted = sink.take(result(running.remove()));
        }
        if (wanted) {
            chunks.requireEnd();
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
