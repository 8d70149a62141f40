package org.dealrisk.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.Dialect;
import org.dealrisk.read.table.RawCells;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they came, byte for byte, with the results behind them. Columns of an earlier run are left out;
 * cells that a spreadsheet would run get an apostrophe; a row that is too short is filled up, the cells that
 * a row has too many go behind the results, so that these always stand in their columns.
 */
final class CsvRows implements RowFormat {

    private static final byte[] NOTHING = {};

    private final Dialect dialect;
    private final byte[] rawHeader;
    private final List<String> names;
    private final InputColumns columns;
    private final boolean onlyResults;
    private final boolean rawCells;
    private final Severity least;
    private final byte[] lineBreak;

    /**
     * @param columns which columns of the input come back
     * @param onlyResults whether they are left out
     * @param rawCells whether cells that look like formulas stay as they are
     * @param least flags of a lower severity are left out
     */
    CsvRows(Table table, InputColumns columns, boolean onlyResults, boolean rawCells, Severity least) {
        this.dialect = table.dialect();
        this.rawHeader = table.rawHeader();
        this.names = table.header().names();
        this.onlyResults = onlyResults;
        this.rawCells = rawCells;
        this.least = least;
        this.lineBreak = lineBreak(rawHeader);
        this.columns = columns;
    }

    @Override
    public byte[] head() {
        ByteBuilder out = new ByteBuilder(1024);
        int end = rawHeader.length - breakLength(rawHeader);
        boolean started = cells(rawHeader, RawCells.of(rawHeader, 0, end, dialect), names, out);
        for (int column = 0; column < ResultColumns.NAMES.size(); column++) {
            int start = next(started || column > 0, out);
            out.text(ResultColumns.NAMES.get(column));
            quoteIfNeeded(start, out);
        }
        out.write(lineBreak);
        return out.toByteArray();
    }

    @Override
    public void write(RowResult result, ByteBuilder out) {
        Row row = result.row();
        boolean started = !onlyResults && input(row, out);
        for (int column = 0; column < ResultColumns.NAMES.size(); column++) {
            int start = next(started || column > 0, out);
            ResultColumns.write(column, result, least, out);
            quoteIfNeeded(start, out);
        }
        if (!onlyResults && columns.hasSurplus() && row.size() > names.size() && !row.isBroken()) {
            surplus(row, out);
        }
        out.write(lineBreak);
    }

    /** Writes the cells of the header's columns; whether there was any. */
    private boolean input(Row row, ByteBuilder out) {
        Chunk chunk = row.chunk();
        boolean whole = columns.areAll() && row.size() == names.size() && !row.isBroken();
        boolean plain = whole && (rawCells || !hasFormula(row));
        if (plain) {
            int start = chunk.start(row.index());
            out.write(chunk.bytes(), start, chunk.end(row.index()) - start);
            return true;
        }
        if (!columns.showCellsOf(row)) {
            return cells(NOTHING, RawCells.of(NOTHING, 0, 0, dialect), null, out);
        }
        return cells(chunk.bytes(), RawCells.of(chunk, row.index(), dialect), row.isBroken() ? null : row.cells(), out);
    }

    /** @param texts what the cells say; null when quotes are out of place, and the bytes are all there is */
    private boolean cells(byte[] bytes, RawCells raw, @Nullable List<String> texts, ByteBuilder out) {
        boolean started = false;
        for (int cell = 0; cell < names.size(); cell++) {
            if (columns.has(cell)) {
                if (started) {
                    out.write(dialect.delimiter());
                }
                started = true;
                if (cell < raw.size()) {
                    String text = texts == null || cell >= texts.size() ? null : texts.get(cell);
                    cell(bytes, raw.start(cell), raw.end(cell), text, out);
                }
            }
        }
        return started;
    }

    private void cell(byte[] bytes, int start, int end, @Nullable String text, ByteBuilder out) {
        boolean quoted = end > start && bytes[start] == '"';
        if (text == null && quoted) {
            // Its quotes are not in pairs: as a text between quotes it says the same and takes nothing with it.
            out.quoted(Arrays.copyOfRange(bytes, start, end));
            return;
        }
        if (text != null && !rawCells && Formulas.isOne(text)) {
            out.write(bytes, start, quoted ? 1 : 0);
            out.write('\'');
            out.write(bytes, quoted ? start + 1 : start, end - start - (quoted ? 1 : 0));
            return;
        }
        out.write(bytes, start, end - start);
    }

    private void surplus(Row row, ByteBuilder out) {
        RawCells raw = RawCells.of(row.chunk(), row.index(), dialect);
        for (int cell = names.size(); cell < raw.size(); cell++) {
            out.write(dialect.delimiter());
            cell(row.chunk().bytes(), raw.start(cell), raw.end(cell), row.cell(cell), out);
        }
    }

    private static boolean hasFormula(Row row) {
        Optional<RawCells> raw = row.regular();
        for (int cell = 0; cell < row.size(); cell++) {
            boolean may = raw.isEmpty() || Formulas.mayStart(raw.get().first(cell));
            if (may && Formulas.isOne(row.cell(cell))) {
                return true;
            }
        }
        return false;
    }

    /** Starts a cell; where it starts. */
    private int next(boolean delimited, ByteBuilder out) {
        if (delimited) {
            out.write(dialect.delimiter());
        }
        return out.size();
    }

    private void quoteIfNeeded(int start, ByteBuilder out) {
        for (int at = start; at < out.size(); at++) {
            byte b = out.at(at);
            if (b == dialect.delimiter() || b == '"' || b == '\n' || b == '\r') {
                byte[] cell = out.from(start);
                out.cut(start);
                out.quoted(cell);
                return;
            }
        }
    }

    /** The line break behind a header, and what stands for it where that has none. */
    static byte[] lineBreak(byte[] header) {
        int length = breakLength(header);
        return length == 0 ? new byte[] {'\n'} : Arrays.copyOfRange(header, header.length - length, header.length);
    }

    /** Of how many bytes the line break behind a header is. */
    static int breakLength(byte[] header) {
        int end = header.length;
        while (end > 0 && (header[end - 1] == '\n' || header[end - 1] == '\r')) {
            end--;
        }
        return header.length - end;
    }
}
