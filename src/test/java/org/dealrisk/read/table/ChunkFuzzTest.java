package org.dealrisk.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random tables read in one piece and in many give the same rows. {@code -Ddealrisk.seed=N} repeats a run,
 * {@code -Ddealrisk.csv=N} makes it longer or shorter.
 */
class ChunkFuzzTest {

    private static final String[] PIECES = {
        ",",
        ",",
        ",",
        "\"",
        "\"",
        "\"\"",
        "\n",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        ";",
        "a",
        "bc",
        "1,5",
        "=1",
        "#",
        "'",
        "é",
        "中文",
        "😀",
        "\u2028",
        "\uFEFF",
        "\"x\ny\"",
        "\"a,b\"",
        "\n\n",
        "\\",
        "|",
        "long cell without anything special"
    };

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void oneChunkAndManyGiveTheSameRows() throws IOException {
        int cases = Integer.getInteger("dealrisk.csv", 20_000);
        for (int i = 0; i < cases; i++) {
            byte[] table = table();
            int size = 1 + random.nextInt(40);
            List<Row> whole = CutRecords.rows(table, CutRecords.COMMA, table.length + 1);
            List<Row> cut = CutRecords.rows(table, CutRecords.COMMA, size);
            String told = "seed " + seed + ", case " + i + ", chunks of " + size + ": "
                    + new String(table, StandardCharsets.UTF_8);
            assertThat(told(cut)).as(told).isEqualTo(told(whole));
            assertThat(raw(cut)).as(told).isEqualTo(raw(whole));
        }
    }

    /** A text in which no quote is left open is read as the parser reads it alone, without any cutting. */
    @Test
    void cuttingChangesNothingOfWhatTheParserReads() throws IOException {
        int cases = Integer.getInteger("dealrisk.csv", 20_000);
        for (int i = 0; i < cases; i++) {
            byte[] table = table();
            List<Row> rows = CutRecords.rows(table, CutRecords.COMMA, table.length + 1);
            if (rows.stream().noneMatch(Row::isBroken)) {
                List<List<String>> direct =
                        RecordSource.of(CutRecords.COMMA).read(Escapes.decode(table, 0, table.length)).stream()
                                .map(List::of)
                                .toList();
                assertThat(rows.stream().map(Row::cells).toList())
                        .as("seed %s, case %s", seed, i)
                        .isEqualTo(direct);
            }
        }
    }

    /** The raw cells of every row are as many as its cells, and put together again they are the row. */
    @Test
    void rawCellsAreTheCellsWithTheirQuotes() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            for (Row row : CutRecords.rows(table(), CutRecords.COMMA, 64)) {
                RawCells raw = RawCells.of(row.chunk(), row.index(), CutRecords.COMMA);
                assertThat(raw.size()).as("seed %s, case %s", seed, i).isEqualTo(row.size());
                assertThat(raw.start(0)).isEqualTo(row.chunk().start(row.index()));
                assertThat(raw.end(raw.size() - 1)).isEqualTo(row.chunk().end(row.index()));
            }
        }
    }

    private byte[] table() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        return bytes;
    }

    private static List<String> told(List<Row> rows) {
        return rows.stream()
                .map(row -> row.number() + " on " + row.line() + (row.isBroken() ? " broken " : " ") + row.cells())
                .toList();
    }

    private static List<String> raw(List<Row> rows) {
        return rows.stream()
                .map(row -> new String(
                        row.chunk().bytes(),
                        row.chunk().start(row.index()),
                        row.chunk().end(row.index()) - row.chunk().start(row.index()),
                        StandardCharsets.ISO_8859_1))
                .toList();
    }
}
