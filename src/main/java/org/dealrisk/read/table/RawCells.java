package org.dealrisk.read.table;

import java.util.Arrays;

/**
 * Where the cells of one record stand in its bytes, quotes included, so that they can be copied as they
 * came. Follows the same rules as {@link RecordCutter}.
 */
public final class RawCells {

    private final int[] starts;
    private final int[] ends;

    private RawCells(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The cells of a record of a chunk. */
    public static RawCells of(Chunk chunk, int record, Dialect dialect) {
        return of(chunk.bytes(), chunk.start(record), chunk.end(record), dialect);
    }

    /** The cells of the record that some bytes are. */
    public static RawCells of(byte[] bytes, int from, int to, Dialect dialect) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int count = 0;
        int at = from;
        while (true) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            at = end(bytes, at, to, (byte) dialect.delimiter());
            ends[count++] = at;
            if (at >= to) {
                return new RawCells(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
            }
            at++;
        }
    }

    public int size() {
        return starts.length;
    }

    /** The index of the cell's first byte, its quote if it has one. */
    public int start(int cell) {
        return starts[cell];
    }

    /** The index behind the cell's last byte. */
    public int end(int cell) {
        return ends[cell];
    }

    private static int end(byte[] bytes, int start, int to, byte delimiter) {
        int at = start;
        if (at < to && bytes[at] == '"') {
            at++;
            while (at < to && (bytes[at] != '"' || (at + 1 < to && bytes[at + 1] == '"'))) {
                at += bytes[at] == '"' ? 2 : 1;
            }
        }
        while (at < to && bytes[at] != delimiter) {
            at++;
        }
        return Math.min(at, to);
    }
}
