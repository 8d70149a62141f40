package org.dealrisk.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.dealrisk.unit.PrintedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * One line on a terminal that says how far a long run is: {@code 42 % 61,000 rows 30,500 rows/s 0:03 left}. It is
 * there from one second on, stands behind all other lines, and is gone at the end. Thread-safe.
 */
final class Progress implements Closeable {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration EVERY = Duration.ofMillis(200);

    /** To the first column, then away with what stands on the line. */
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final OptionalLong size;
    private final LongSupplier nanos;
    private final long start;
    private @Nullable Thread ticking;
    private @Nullable Thread ending;
    private long read;
    private long rows;
    private boolean shown;
    private boolean over;

    /**
     * A line that nobody draws yet.
     *
     * @param size how many bytes there are to read; empty when nobody knows
     * @param nanos a clock that never goes back
     */
    Progress(PrintWriter err, OptionalLong size, LongSupplier nanos) {
        this.err = err;
        this.size = size;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Draws the line from one second on. */
    void start() {
        Thread thread = new Thread(this::tick, "dealrisk-progress");
        thread.setDaemon(true);
        ticking = thread;
        // Who interrupts the run gets an empty line.
        ending = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(ending);
        thread.start();
    }

    /** Counts what is read from a stream. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = in.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = in.read(bytes, from, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private synchronized void count(int bytes) {
        read += bytes;
    }

    /** Takes how many rows are done. */
    synchronized void rows(long count) {
        rows = count;
    }

    /** Prints a line of another's, before this one. */
    synchronized void println(String line) {
        wipe();
        err.println(line);
    }

    /** Draws the line as things are now. */
    synchronized void draw() {
        Duration elapsed = Duration.ofNanos(nanos.getAsLong() - start);
        if (!over && elapsed.compareTo(FIRST) >= 0) {
            err.print(WIPE + told(elapsed));
            err.flush();
            shown = true;
        }
    }

    private String told(Duration elapsed) {
        double seconds = elapsed.toNanos() / 1e9;
        String rate = PrintedNumbers.count(Math.round(rows / seconds));
        String text = PrintedNumbers.count(rows) + " rows  " + rate + " rows/s";
        if (size.isEmpty() || size.getAsLong() == 0 || read == 0) {
            return text;
        }
        double done = Math.min(1, (double) read / size.getAsLong());
        long left = (long) Math.ceil(seconds * (1 - done) / done);
        return String.format(Locale.ROOT, "%3.0f %%  %s  %d:%02d left", 100 * done, text, left / 60, left % 60);
    }

    private void tick() {
        try {
            Thread.sleep(FIRST.toMillis());
            while (true) {
                draw();
                Thread.sleep(EVERY.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wipe() {
        if (shown) {
            err.print(WIPE);
            err.flush();
            shown = false;
        }
    }

    private synchronized void end() {
        over = true;
        wipe();
    }

    @Override
    public void close() {
        end();
        if (ticking != null) {
            ticking.interrupt();
        }
        if (ending != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException e) {
                // The program is being ended already, and the hook does what is to be done.
                ending = null;
            }
        }
    }
}
