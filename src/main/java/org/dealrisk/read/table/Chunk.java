package org.dealrisk.read.table;

import java.util.BitSet;

/**
 * Some whole records of a table, as bytes in UTF-8. Not to be changed.
 *
 * @see RecordCutter
 */
public final class Chunk {

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final BitSet broken;
    private final Position position;

    Chunk(byte[] bytes, int[] starts, int[] ends, BitSet broken, Position position) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
        this.broken = broken;
        this.position = position;
    }

    /**
     * Where a chunk begins.
     *
     * @param line the line of its first byte, from 1
     * @param row how many records stand before it
     * @param offset how many bytes stand before it in the input
     */
    record Position(long line, long row, long offset) {}

    /** How many records it has. */
    public int size() {
        return starts.length;
    }

    /** The record's number in the table, from 1. */
    public long row(int index) {
        return position.row() + index + 1;
    }

    /** Whether the record opens a quote that nothing closes; it then ends with its first line. */
    public boolean isBroken(int index) {
        return broken.get(index);
    }

    /** Where the record starts in {@link #bytes()}. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the record ends in {@link #bytes()}, its line break left out. */
    public int end(int index) {
        return ends[index];
    }

    /** The bytes of all records; the array itself, which nobody may change. */
    public byte[] bytes() {
        return bytes;
    }

    /** The line on which the record starts, from 1. */
    public long line(int index) {
        return position.line() + lineBreaks(bytes, 0, starts[index]);
    }

    /** How many bytes of the table, in UTF-8, stand before an index into {@link #bytes()}. */
    public long offset(int at) {
        return position.offset() + at;
    }

    /** How many line breaks stand in some bytes; CRLF is one. */
    static long lineBreaks(byte[] bytes, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b <= '\r' && (b == '\r' || (b == '\n' && (i == 0 || bytes[i - 1] != '\r')))) {
                count++;
            }
        }
        return count;
    }
}
