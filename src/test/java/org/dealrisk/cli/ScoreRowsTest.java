package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a pipeline that are no deals, too many, or too many that cannot be read. */
class ScoreRowsTest {

    private static final String NOTHING = ",,,,,,,,,,";

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        String[] line = Stream.concat(Stream.of("score", "DIR/p.csv"), Stream.of(flags))
                .toArray(String[]::new);
        return new Program(folder).file("p.csv", table).run(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ", ", "\"\",", "\"\",\"\""})
    void rowWithNothingInItIsPassedThroughUnjudged(String blank) {
        Ran ran = score("id,fee\nA,480000\n" + blank + "\n");
        assertThat(ran.out()).endsWith("\n" + blank + NOTHING + "\n");
        assertThat(ran.err()).contains("passed through without a verdict, for nothing stands in them: 1 row\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void blankRowsAreCountedApart() {
        String table = "id,fee\nA,480000\n,\n,\n";
        assertThat(score(table, "-q", "-f", "summary").out()).contains("\n1 row: 1 judged. 2 blank rows passed through.\n");
        assertThat(score(table, "-q", "-f", "json").out())
                .contains("{\"row\":3,\"id\":\"3\",")
                .contains("\"summary\":{\"rows\":1,\"judged\":1,\"closed\":0,\"errors\":0,\"blank\":2,");
    }

    @Test
    void blankRowIsNoDealOfCheck() {
        Ran ran = new Program(folder).file("p.csv", "id,fee\nA,480000\n,\n").run("check DIR/p.csv -f concise");
        assertThat(ran.out().lines().filter(line -> line.contains(": verdict "))).hasSize(1);
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, B, 2", "1, D, 4", "2, F, 6"})
    void workStopsAtTheFirstBadRowTooMany(int most, String last, int row) {
        Ran ran = score("id,fee\nA,1\nB,x\nC,1\nD,x\nE,1\nF,x\nG,1\n", "-q", "--max-bad-rows", "" + most);
        assertThat(ran.out().lines().toList()).hasSize(row + 1).last().asString().startsWith(last + ",x,,,");
        assertThat(ran.err())
                .contains("dealrisk: p.csv: stopped at row " + row
                        + ", as more rows could not be read than --max-bad-rows allows: " + (most + 1) + " of " + row);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void jsonOfWorkThatWasStoppedIsWhole() throws IOException {
        Ran ran = score("id,fee\nA,1\nB,x\nC,1\n", "-q", "--max-bad-rows", "0", "-f", "json");
        assertThat(ran.out()).contains("\"id\":\"B\"").doesNotContain("\"id\":\"C\"");
        try (JsonParser json = new JsonFactory().createParser(ran.out())) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }

    @Test
    void sortedRowsAreAllThereUnlessFewerAreWanted() {
        String table = "id,fee,payment.net_days\nA,480000,30\nB,480000,\nC,480000,30\n";
        assertThat(ids(score(table, "-q", "--sort", "risk"))).isEqualTo("BAC");
        assertThat(ids(score(table, "-q", "--top", "1"))).isEqualTo("B");
        assertThat(score(table, "--sort", "risk").err()).doesNotContain("--top");
    }

    @Test
    void sortingTellsWhatItLeavesOut() {
        StringBuilder table = new StringBuilder("id,payment.net_days\n");
        for (int row = 0; row < 10_001; row++) {
            table.append(row).append(",30\n");
        }
        Ran ran = score(table.toString(), "-q", "--sort", "risk", "--only-results");
        assertThat(ran.out().lines()).hasSize(10_001);
        assertThat(ran.err())
                .isEqualTo("dealrisk: p.csv: the 10000 worst of 10001 rows; --top says how many to hold in memory\n");
    }

    private static String ids(Ran ran) {
        return String.join("", ran.out().lines().skip(1).map(row -> row.substring(0, 1)).toList());
    }
}
