package org.dealrisk.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dealrisk.read.column.ResultNames;
import org.dealrisk.read.table.Chunk;
import org.dealrisk.read.table.Dialect;
import org.dealrisk.read.table.RawCells;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;

/**
 * Rows that could not be read, to be mended and scored again: what is wrong stands before each, and then the row as
 * it came, byte for byte, so that one that nobody mended cannot be read the next time either.
 *
 * <p>What is wrong always stands between quotes. A quote that a row never closes meets that of the next row, behind
 * which a word goes on, and is found again.
 */
final class RejectedRows implements RowFormat {

    private final Dialect dialect;
    private final byte[] header;
    private final byte[] lineBreak;
    private final int earlier;

    RejectedRows(Table table) {
        this.dialect = table.dialect();
        this.header = table.rawHeader();
        this.lineBreak = CsvRows.lineBreak(header);
        this.earlier = earlier(table.header().names());
    }

    /** How many columns before all others are those of an earlier run. */
    private static int earlier(List<String> names) {
        int count = 0;
        while (count < names.size() && ResultNames.isOne(names.get(count))) {
            count++;
        }
        return count == names.size() ? 0 : count;
    }

    @Override
    public byte[] head() {
        ByteBuilder out = new ByteBuilder(header.length + 64);
        out.text(ResultColumns.ERROR);
        line(header, 0, header.length - CsvRows.breakLength(header), out);
        return out.toByteArray();
    }

    @Override
    public void write(RowResult result, ByteBuilder out) {
        String told = result.complaint().map(RowResult.Complaint::told).orElse("");
        out.quoted(told.getBytes(StandardCharsets.UTF_8));
        Row row = result.row();
        Chunk chunk = row.chunk();
        line(chunk.bytes(), chunk.start(row.index()), chunk.end(row.index()), out);
    }

    private void line(byte[] bytes, int from, int to, ByteBuilder out) {
        RawCells cells = RawCells.of(bytes, from, to, dialect);
        int start = earlier < cells.size() ? cells.start(earlier) : to;
        out.write(dialect.delimiter());
        out.write(bytes, start, to - start);
        out.write(lineBreak);
    }
}
