package org.dealrisk.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Span;

/** One record of a table below its header. Immutable. */
public final class Row {

    private final Chunk chunk;
    private final int index;
    private final Cells cells;
    private final boolean broken;

    private Row(Chunk chunk, int index, Cells cells, boolean broken) {
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

    /** What the cells of a record say, in one of two ways. */
    private sealed interface Cells {

        int size();

        String text(int cell);

        /** As nearly all are: the text of each cell is its bytes. */
        record Regular(RawCells raw) implements Cells {
            @Override
            public int size() {
                return raw.size();
            }

            @Override
            public String text(int cell) {
                return raw.text(cell);
            }
        }

        /** As the parser found them, where quotes are out of place or bytes are no text. */
        record Found(List<String> texts) implements Cells {
            @Override
            public int size() {
                return texts.size();
            }

            @Override
            public String text(int cell) {
                return texts.get(cell);
            }
        }
    }

    /** Every record of a chunk, in order. */
    public static List<Row> in(Chunk chunk, RecordSource source) {
        boolean whole = Escapes.areText(chunk.bytes(), 0, chunk.bytes().length);
        List<Row> rows = new ArrayList<>(chunk.size());
        for (int i = 0; i < chunk.size(); i++) {
            rows.add(
                    whole || Escapes.areText(chunk.bytes(), chunk.start(i), chunk.end(i))
                            ? text(chunk, i, source)
                            : parsed(chunk, i, source));
        }
        return rows;
    }

    private static Row text(Chunk chunk, int index, RecordSource source) {
        RawCells raw = RawCells.of(chunk, index, source.dialect());
        return raw.areRegular() && !chunk.isBroken(index)
                ? new Row(chunk, index, new Cells.Regular(raw), false)
                : parsed(chunk, index, source);
    }

    /** A record that is read by itself cannot take others with it. */
    private static Row parsed(Chunk chunk, int index, RecordSource source) {
        String text = Escapes.decode(chunk.bytes(), chunk.start(index), chunk.end(index));
        List<String[]> read = source.read(text);
        List<String> cells = read.isEmpty() ? List.of("") : List.of(read.get(0));
        return new Row(chunk, index, new Cells.Found(cells), chunk.isBroken(index) || read.size() > 1);
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
        return cells.size();
    }

    /** The text of a cell, from 0; empty where the row ends before it. */
    public String cell(int number) {
        return number < cells.size() ? cells.text(number) : "";
    }

    public List<String> cells() {
        List<String> texts = new ArrayList<>(cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            texts.add(cells.text(cell));
        }
        return texts;
    }

    /** Whether nothing stands in any of its cells, as below the last row of many a spreadsheet. */
    public boolean isBlank() {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (asciiStart(cell) != 0 || !cells.text(cell).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The visible sign of ASCII that a cell begins with, where that is seen from its first byte; else 0. */
    char asciiStart(int cell) {
        byte first = cells instanceof Cells.Regular regular ? regular.raw().first(cell) : 0;
        return first > ' ' && first < 0x7F ? (char) first : 0;
    }

    /** Whether the input ends with it, without a line break. */
    public boolean endsInput() {
        return chunk.end(index) == chunk.bytes().length;
    }

    /** Whether it opens a quote that nothing closes. */
    public boolean isBroken() {
        return broken;
    }

    public Chunk chunk() {
        return chunk;
    }

    /** Where its cells stand, where the text of each is its bytes; empty for any other row. */
    public Optional<RawCells> regular() {
        return cells instanceof Cells.Regular regular ? Optional.of(regular.raw()) : Optional.empty();
    }

    /** Its number in its {@link #chunk()}, from 0. */
    public int index() {
        return index;
    }

    /** The first byte that is no text, if there is one. */
    public Optional<BadByte> badByte(Dialect dialect) {
        for (int cell = 0; cell < cells.size() && cells instanceof Cells.Found; cell++) {
            String text = cells.text(cell);
            int at = Escapes.first(text);
            if (at >= 0) {
                int value = Escapes.byteOf(text.charAt(at)) & 0xFF;
                long before = Escapes.encodeInside(text.substring(0, at)).length;
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
