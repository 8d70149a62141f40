package org.dealrisk.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Span;

/** One record of a table below its header. */
public final class Row {

    private final Chunk chunk;
    private final int index;
    private final String[] cells;
    private final boolean broken;
    private final boolean whole;

    private Row(Chunk chunk, int index, String[] cells, boolean broken, boolean whole) {
        this.whole = whole;
        this.chunk = chunk;
        this.index = index;
        this.cells = cells;
        this.broken = broken;
    }

    /**
     * A byte that is no text.
     *
     * @param cell the cell it stands in, from 0
     * @param offset how many bytes of the table, in UTF-8, stand before its cell
     */
    public record BadByte(int cell, int value, long offset) {}

    /** Every record of a chunk, in order. */
    public static List<Row> in(Chunk chunk, RecordSource source) {
        String text = Escapes.decode(chunk.bytes(), 0, chunk.bytes().length);
        boolean whole = Escapes.first(text) < 0;
        List<String[]> records = chunk.hasBroken() ? List.of() : source.read(text);
        List<Row> rows = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            rows.add(
                    records.size() == chunk.size()
                            ? new Row(chunk, i, records.get(i), false, whole)
                            : alone(chunk, i, source));
        }
        return rows;
    }

    /** A record that is read by itself cannot take others with it. */
    private static Row alone(Chunk chunk, int index, RecordSource source) {
        String text = Escapes.decode(chunk.bytes(), chunk.start(index), chunk.end(index));
        List<String[]> read = source.read(text);
        String[] cells = read.isEmpty() ? new String[] {""} : read.get(0);
        return new Row(chunk, index, cells, chunk.isBroken(index) || read.size() > 1, false);
    }

    /** The row's number in the table, the first below the header being 1. */
    public long number() {
        return chunk.row(index);
    }

    /** The line of the file on which it starts, from 1. */
    public long line() {
        return chunk.line(index);
    }

    public int size() {
        return cells.length;
    }

    /** The text of a cell, from 0; empty where the row ends before it. */
    public String cell(int number) {
        return number < cells.length ? cells[number] : "";
    }

    public List<String> cells() {
        return Arrays.asList(cells);
    }

    /** Whether nothing stands in any of its cells, as below the last row of many a spreadsheet. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it opens a quote that nothing closes. */
    public boolean isBroken() {
        return broken;
    }

    public Chunk chunk() {
        return chunk;
    }

    /** Its number in its {@link #chunk()}, from 0. */
    public int index() {
        return index;
    }

    /** The first byte that is no text, if there is one. */
    public Optional<BadByte> badByte(Dialect dialect) {
        for (int cell = 0; cell < cells.length && !whole; cell++) {
            int at = Escapes.first(cells[cell]);
            if (at >= 0) {
                int value = Escapes.byteOf(cells[cell].charAt(at)) & 0xFF;
                long before = Escapes.encodeInside(cells[cell].substring(0, at)).length;
                RawCells raw = RawCells.of(chunk, index, dialect);
                int start = raw.start(Math.min(cell, raw.size() - 1));
                boolean quoted = chunk.bytes()[start] == '"';
                return Optional.of(new BadByte(cell, value, chunk.offset(start) + before + (quoted ? 1 : 0)));
            }
        }
        return Optional.empty();
    }

    /** Where a cell stands in the file: lines and columns as people count them. */
    public Span span(int cell, Dialect dialect) {
        RawCells raw = RawCells.of(chunk, index, dialect);
        int known = Math.min(cell, raw.size() - 1);
        int start = cell < raw.size() ? raw.start(known) : raw.end(known);
        int end = raw.end(known);
        byte[] bytes = chunk.bytes();
        int line = (int) (chunk.line(index) + Chunk.lineBreaks(bytes, chunk.start(index), start));
        int column = columns(bytes, lineStart(bytes, start), start) + 1;
        long breaks = Chunk.lineBreaks(bytes, start, end);
        int endColumn =
                breaks == 0 ? column + columns(bytes, start, end) : columns(bytes, lineStart(bytes, end), end) + 1;
        return new Span(line, column, (int) (line + breaks), endColumn);
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
            start--;
        }
        return start;
    }

    private static int columns(byte[] bytes, int from, int to) {
        String text = Escapes.decode(bytes, from, to);
        return text.codePointCount(0, text.length());
    }
}
