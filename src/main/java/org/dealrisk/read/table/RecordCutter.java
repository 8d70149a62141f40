package org.dealrisk.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import org.dealrisk.diag.Message;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into chunks of whole records without reading their cells. Memory is bounded by the
 * size of a chunk and of the longest record. Not thread-safe.
 *
 * <p>A quote that nobody closes would swallow every record behind it. Where that shows, the record is
 * <em>broken</em>: it ends with its first line, and the next line starts the next record. It shows when
 * the input ends inside the quote, when a record is longer than {@link #LONGEST_RECORD}, and when a
 * quote that went over a line break is closed by one that stands before neither a delimiter nor the end
 * of a line.
 */
final class RecordCutter {

    /** No row of a pipeline comes near. */
    static final int LONGEST_RECORD = 4 << 20;

    /** Where in a record the cut is. */
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a quote inside a quoted cell: it closes the cell, or it is the first of a doubled one. */
        CLOSING,
        /** Behind blanks behind a closing quote. */
        CLOSED
    }

    private final InputStream in;
    private final byte delimiter;
    private final int size;

    private byte[] buffer;
    private int filled;
    private boolean ended;

    private int at;
    private int recordStart;
    private int firstBreak = -1;
    private boolean overLines;
    private State state = State.CELL_START;

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;
    private BitSet broken = new BitSet();

    private long line;
    private long row;
    private long offset;

    /**
     * @param size how many bytes a chunk is to have at least, the last one excepted
     * @param start where the stream begins in the table
     */
    RecordCutter(InputStream in, Dialect dialect, int size, Chunk.Position start) {
        this.in = in;
        this.delimiter = (byte) dialect.delimiter();
        this.size = size;
        this.buffer = new byte[Math.max(64, size + size / 8)];
        this.line = start.line();
        this.row = start.row();
        this.offset = start.offset();
    }

    /** The next chunk, which has at least one record; null behind the last. */
    @Nullable
    Chunk next() throws IOException {
        while (true) {
            scan();
            boolean full = count > 0 && recordStart >= size;
            if (full || (ended && at == filled && count > 0 && recordStart == filled)) {
                return cut();
            }
            if (ended && at == filled) {
                if (recordStart == filled) {
                    return null;
                }
                endOfInput();
            } else if (isTooLong()) {
                if (!breakRecord()) {
                    throw new UnreadableTable(Message.of(
                            "line {0} has more than {1} bytes; expected a table",
                            line + Chunk.lineBreaks(buffer, 0, recordStart), LONGEST_RECORD));
                }
            } else {
                fill();
            }
        }
    }

    private boolean isTooLong() {
        return at - recordStart > LONGEST_RECORD;
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }

    private Chunk cut() {
        int end = recordStart;
        Chunk chunk = new Chunk(
                Arrays.copyOf(buffer, end),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                broken,
                new Chunk.Position(line, row, offset));
        line += Chunk.lineBreaks(buffer, 0, end);
        row += count;
        offset += end;
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        at -= end;
        firstBreak = firstBreak < 0 ? -1 : firstBreak - end;
        recordStart = 0;
        count = 0;
        broken = new BitSet();
        return chunk;
    }

    // One pass over every byte of the input, on one thread: the floor under the time of a batch.
    private void scan() {
        byte[] bytes = buffer;
        while (at < filled && (recordStart < size || count == 0)) {
            byte b = bytes[at];
            switch (state) {
                case QUOTED -> {
                    if (b == '"') {
                        state = State.CLOSING;
                    } else if (b == '\n' || b == '\r') {
                        firstBreak = firstBreak < 0 ? at : firstBreak;
                        overLines = true;
                    }
                    at++;
                }
                case CELL_START, PLAIN -> {
                    if (b == '\n' || b == '\r') {
                        if (!endRecord(b)) {
                            return;
                        }
                    } else if (b == '"' && state == State.CELL_START) {
                        state = State.QUOTED;
                        overLines = false;
                        at++;
                    } else {
                        passPlain();
                    }
                }
                case CLOSING, CLOSED -> {
                    if (b == '"' && state == State.CLOSING) {
                        state = State.QUOTED;
                        at++;
                    } else if (b == delimiter || b == '\n' || b == '\r') {
                        state = State.PLAIN;
                    } else if (b == ' ' || b == '\t') {
                        state = State.CLOSED;
                        at++;
                    } else if (!(overLines && breakRecord())) {
                        state = State.PLAIN;
                        at++;
                    }
                }
            }
        }
    }

    /** Goes on to the next quote or line break: nothing else ends a record or a cell between quotes. */
    private void passPlain() {
        byte[] bytes = buffer;
        int end = at + 1;
        while (end < filled && isPlain(bytes[end])) {
            end++;
        }
        state = bytes[end - 1] == delimiter ? State.CELL_START : State.PLAIN;
        overLines = false;
        at = end;
    }

    private static boolean isPlain(byte b) {
        return b > '"' || (b != '"' && b != '\n' && b != '\r');
    }

    /** Whether the break is all there: a CR at the end of what was read may be half of one. */
    private boolean endRecord(byte b) {
        boolean half = b == '\r' && at + 1 == filled && !ended;
        if (half) {
            return false;
        }
        if (isTooLong() && breakRecord()) {
            return true;
        }
        int behind = b == '\r' && at + 1 < filled && buffer[at + 1] == '\n' ? at + 2 : at + 1;
        add(at);
        start(behind);
        return true;
    }

    private void endOfInput() {
        boolean open = state == State.QUOTED;
        if (open && breakRecord()) {
            return;
        }
        if (open) {
            broken.set(count);
        }
        add(filled);
        start(filled);
    }

    /** Ends the record with its first line; false when it has no other. */
    private boolean breakRecord() {
        if (firstBreak < 0) {
            return false;
        }
        broken.set(count);
        int behind = firstBreak + 1;
        boolean two = buffer[firstBreak] == '\r' && behind < filled && buffer[behind] == '\n';
        add(firstBreak);
        start(two ? behind + 1 : behind);
        return true;
    }

    private void add(int end) {
        if (end == recordStart) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = recordStart;
        ends[count] = end;
        count++;
    }

    private void start(int behind) {
        recordStart = behind;
        at = behind;
        firstBreak = -1;
        overLines = false;
        state = State.CELL_START;
    }
}
