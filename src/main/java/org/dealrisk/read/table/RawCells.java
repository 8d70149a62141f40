package org.dealrisk.read.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the cells of one record stand in its bytes, quotes included, so that they can be copied as they
 * came. Follows the same rules as {@link RecordCutter}. Immutable.
 */
public final class RawCells {

    private static final int USUAL = 32;

    private final byte[] bytes;
    /** Where the first cell starts, then where each ends; the next starts one behind. */
    private final int[] bounds;

    private final int size;
    private final boolean regular;

    private RawCells(byte[] bytes, int[] bounds, int size, boolean regular) {
        this.bytes = bytes;
        this.bounds = bounds;
        this.size = size;
        this.regular = regular;
    }

    /** The cells of a record of a chunk. */
    public static RawCells of(Chunk chunk, int record, Dialect dialect) {
        return of(chunk.bytes(), chunk.start(record), chunk.end(record), dialect);
    }

    /** The cells of the record that some bytes are. */
    public static RawCells of(byte[] bytes, int from, int to, Dialect dialect) {
        byte delimiter = (byte) dialect.delimiter();
        int[] bounds = new int[USUAL];
        int count = 0;
        int at = from;
        boolean regular = true;
        bounds[0] = from;
        while (true) {
            boolean quoted = at < to && bytes[at] == '"';
            if (quoted) {
                at = closing(bytes, at + 1, to);
                regular &= at < to && (at + 1 == to || bytes[at + 1] == delimiter);
            }
            while (at < to && bytes[at] != delimiter) {
                at++;
            }
            at = Math.min(at, to);
            count++;
            if (count == bounds.length) {
                bounds = Arrays.copyOf(bounds, count * 2);
            }
            bounds[count] = at;
            if (at == to) {
                return new RawCells(bytes, bounds, count, regular);
            }
            at++;
        }
    }

    public int size() {
        return size;
    }

    /** The index of the cell's first byte, its quote if it has one. */
    public int start(int cell) {
        return cell == 0 ? bounds[0] : bounds[cell] + 1;
    }

    /** The index behind the cell's last byte. */
    public int end(int cell) {
        return bounds[cell + 1];
    }

    /** Whether each cell is either without quotes around it or has one before and one behind it, and nothing more. */
    boolean areRegular() {
        return regular;
    }

    /** Whether the cell stands between quotes. */
    public boolean isQuoted(int cell) {
        int start = start(cell);
        return start < end(cell) && bytes[start] == '"';
    }

    /** The first byte of the cell's text; 0 of an empty one. */
    public byte first(int cell) {
        int start = start(cell);
        int end = end(cell);
        if (start < end && bytes[start] == '"') {
            start++;
            end--;
        }
        return start < end ? bytes[start] : 0;
    }

    /** Whether a quote stands within a cell between quotes, where it is written twice. */
    public boolean hasQuotes(int cell) {
        for (int at = start(cell) + 1; at < end(cell) - 1; at++) {
            if (bytes[at] == '"') {
                return true;
            }
        }
        return false;
    }

    /** The text of a cell of a record that is regular, and all text. */
    String text(int cell) {
        int start = start(cell);
        int length = end(cell) - start;
        if (!isQuoted(cell)) {
            return new String(bytes, start, length, StandardCharsets.UTF_8);
        }
        return new String(bytes, start + 1, length - 2, StandardCharsets.UTF_8).replace("\"\"", "\"");
    }

    /** The index of the quote that closes a cell, or behind the last byte when none does. */
    private static int closing(byte[] bytes, int start, int to) {
        int at = start;
        while (at < to && (bytes[at] != '"' || (at + 1 < to && bytes[at + 1] == '"'))) {
            at += bytes[at] == '"' ? 2 : 1;
        }
        return at;
    }
}
