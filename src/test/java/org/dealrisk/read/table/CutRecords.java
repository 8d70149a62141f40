package org.dealrisk.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The records of some bytes, cut into chunks and read as a batch reads them. */
final class CutRecords {

    static final Dialect COMMA = new Dialect(',');

    private CutRecords() {}

    /** The rows of all chunks, each chunk having so many bytes at least. */
    static List<Row> rows(byte[] bytes, Dialect dialect, int size) throws IOException {
        RecordCutter cutter =
                new RecordCutter(new ByteArrayInputStream(bytes), dialect, size, new Chunk.Position(1, 0, 0));
        List<Row> rows = new ArrayList<>();
        for (Chunk chunk = cutter.next(); chunk != null; chunk = cutter.next()) {
            rows.addAll(Row.in(chunk, RecordSource.of(dialect)));
        }
        return rows;
    }

    /** The cells of all records, all in one chunk. */
    static List<List<String>> cells(byte[] bytes) throws IOException {
        return rows(bytes, COMMA, bytes.length + 1).stream().map(Row::cells).toList();
    }
}
