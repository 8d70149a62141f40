package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a pipeline that are no deals, too many, or too many that cannot be read. */
class ScoreRowsTest {

    private static final String BASICS =
            "id,fee,promised_leads,average_order_value,clauses,referral_source,payment.net_days\n";
    private static final String NOTHING = ",,,,,,,,,,";

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        return new Program(folder).score(table, flags);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ", ", "\"\",", "\"\",\"\""})
    void rowWithNothingInItIsPassedThroughUnjudged(String blank) {
        Ran ran = score("id,fee\nA,480000\n" + blank + "\n");
        assertThat(ran.out()).endsWith("\n" + blank + NOTHING + "\n");
        assertThat(ran.err()).contains("passed through without a verdict, for nothing stands in them: 1 row\n");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合計,,\"2,200,000\",",
                "總計：,,\"NT$2,200,000\",12",
                "小计,,2200000元,",
                ",合计,2200000,",
                "Summe,,\"1.248.302,39 €\",",
                "Total général,,5,",
                "Total Records,2,,",
                "Grand Totals (4 records),,400,",
                "Grand Totals (4 records),,,",
                "Sub-total,,USD 5,12.5%",
                "\"Copyright © 2000-2026 salesforce.com, inc. All rights reserved.\"",
            })
    void totalsAreNoDeals(String line) {
        Ran ran = score("name,referral_source,fee,promised_leads\nA,,1,\n" + line + "\n", "--only-results");
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err())
                .contains("left out below the rows, for they are no deals but totals and the like: 1 line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,inbound,5,",
                "Grand Totals (4 records),inbound,5,",
                "合計科技,,5,",
                "Summertime,,5,",
                ",,5,",
                "Total Energies,,5,"
            })
    void dealsWithSuchNamesAreDeals(String line) {
        Ran ran = score("name,referral_source,fee,promised_leads\nA,,1,\n" + line + "\n", "--only-results");
        assertThat(ran.out().lines()).hasSize(3);
    }

    @Test
    void reportsThatCannotBeWrittenAreNamed() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a machine with /dev/full");
        for (String format : List.of("csv", "json", "ndjson", "summary")) {
            Ran ran = score("fee\n1\n", "-q", "-f", format, "-o", "/dev/full");
            assertThat(ran.code()).isEqualTo(ExitCode.INTERNAL);
            assertThat(ran.err()).contains("the report cannot be written: /dev/full: ");
        }
    }

    @Test
    void notesSpeakTheLanguageOfTheReport() {
        String table = "fee,promised_leads,average_order_value,clauses,referral_source,stage,x\n"
                + "100000,100,3000,none,inbound,y,1\n,,,,,,\n";
        assertThat(score(table, "--lang", "zh-TW").err()).isEqualTo("""
                        dealrisk: p.csv: 未採用的欄位：x
                        dealrisk: p.csv: 沒有這些欄位：promise.commitment、promise.make_good、payment.upfront_percent、\
                        payment.net_days、liability.cap、client.decision_maker_met；不因此影響任何案件
                        dealrisk: p.csv: 無法對應的用語，視為不明：stage: y（1 列）
                        dealrisk: p.csv: 空白列 1 列，原樣輸出，未作判斷
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv    | SCO-001:high;SCO-003:high             | ;DAT-002:low",
                "ndjson | [\"SCO-001:high\",\"SCO-003:high\"] | ,\"DAT-002:low\"",
                "json   | [\"SCO-001:high\",\"SCO-003:high\"] | ,\"DAT-002:low\"",
            })
    void flagsBelowASeverityAreLeftOutOfTheRowsAndChangeNothingElse(String format, String kept, String leftOut) {
        String table = "fee,clauses\n100000,Unlimited revisions until the client is satisfied.\n";
        Ran all = score(table, "-f", format, "--fail-on", "low");
        Ran some = score(table, "-f", format, "--fail-on", "low", "--min-severity", "high");
        assertThat(some.out()).contains(kept).isEqualTo(all.out().replaceFirst(leftOut, ""));
        assertThat(some.code()).isEqualTo(all.code()).isEqualTo(1);
    }

    @Test
    void costThatIsHiddenIsInNoReport() {
        Program program = new Program(folder).file("t.csv", """
                fee,cost.planned_spend,name,=x
                100000,61111,a,1
                100000,62222x,b,2
                100000,63333,c,3,64444
                100000,65555
                """);
        for (String format : List.of("csv", "ndjson", "json", "summary")) {
            Ran open = program.run("score -f " + format + " DIR/t.csv");
            Ran ran = program.run("score --hide-cost -f " + format + " DIR/t.csv");
            assertThat(ran.code()).isEqualTo(open.code()).isEqualTo(3);
            assertThat(ran.out() + ran.err()).doesNotContainPattern("6(1111|2222|3333|4444|5555)");
            assertThat(open.out() + open.err()).containsPattern("6(1111|2222|3333|4444|5555)");
        }
        assertThat(program.run("score -q --hide-cost DIR/t.csv").out().lines().limit(3))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("fee,name,'=x,dealrisk_verdict,"),
                        line -> assertThat(line).startsWith("100000,a,1,SIGN,"),
                        line -> assertThat(line)
                                .startsWith("100000,b,2,,")
                                .endsWith("column 2 (cost.planned_spend): cannot be read; what stands here is left"
                                        + " out because it may tell our cost (--hide-cost)\""));
        assertThat(program.run("score -f json --hide-cost DIR/t.csv").out())
                .contains("\"expected_loss\":null,\"expected_loss_reason\":\"left out (--hide-cost)\"");
    }

    @Test
    void blankRowsAreCountedApart() {
        String table = "id,fee\nA,480000\n,\n,\n";
        assertThat(score(table, "-q", "-f", "summary").out())
                .contains("\n1 row: 1 judged.\n2 blank rows passed through.\n");
        assertThat(score(table, "-q", "-f", "json").out())
                .contains("{\"row\":3,\"id\":\"3\",")
                .contains("\"summary\":{\"rows\":1,\"judged\":1,\"closed\":0,\"errors\":0,\"mended\":0,\"blank\":2,");
    }

    @Test
    void blankRowIsNoDealOfCheck() {
        Ran ran = new Program(folder).file("p.csv", "id,fee\nA,480000\n,\n").run("check DIR/p.csv -f concise");
        assertThat(ran.out().lines().filter(line -> line.contains(": verdict ")))
                .hasSize(1);
        assertThat(ran.code()).isZero();
    }

    @Test
    void cellsTooManyStandBehindTheResultsWhichStayBelowTheirNames() {
        Ran ran = score("name,fee\na,100\nb,100,c,d\n", "-q");
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.get(0)).startsWith("name,fee,dealrisk_verdict,").endsWith(",dealrisk_missing,dealrisk_error");
        assertThat(lines.get(1)).startsWith("a,100,SIGN,").endsWith(",SIGN,,");
        assertThat(lines.get(2))
                .isEqualTo("b,100,,,,,,,,,,\"row 2, column 3: the row has 4 cells; expected 2, as in the header\",c,d");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void textWithABareDelimiterIsReadWhereThereIsOneWay() {
        String row = "P-01,100000,1000,10000,保證有1000筆名單,不然就要補版補齊為止,departing-colleague,30";
        String told = "row 1, column 5 (clauses): the row has 8 cells for 7 columns; read with cells 5-6 joined as"
                + " clauses: quote it";
        Ran ran = score(BASICS + row + "\n", "-q", "-f", "csv", "-f", "json=" + folder + "/j");
        assertThat(ran.out())
                .contains("\nP-01,100000,1000,10000,保證有1000筆名單,不然就要補版補齊為止,departing-colleague,WALK_AWAY,W2,")
                .endsWith(",WALK_AWAY,,\"" + told + "\",30\n");
        assertThat(ran.err()).isEqualTo("p.csv:2:24: " + told + "\n");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("j")).content().contains("\"judged\":1,\"closed\":0,\"errors\":0,\"mended\":1,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | 2 rows: 1 judged, 1 of them with a bare delimiter in a text, 1 could not be read.",
                "zh-TW | 共 2 列：已評估 1 列（其中 1 列的文字含有未加引號的分隔符號）、無法讀取 1 列。",
                "zh-CN | 共 2 行：已评估 1 行（其中 1 行的文字含有未加引号的分隔符）、无法读取 1 行。",
            })
    void summaryTellsHowManyRowsWereJoined(String language, String rows) {
        String table = BASICS + "P-01,100000,1000,10000,first,then,departing-colleague,30\nP-02,many,,,,,\n";
        assertThat(score(table, "-q", "-f", "summary", "--lang", language).out())
                .contains(rows + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The comma may be one of the amount, of the first text, of the second.
                "id,fee,name|A,480,000,x",
                "name,notes,fee|Acme, Inc,big,100",
                // No way makes a date of a word.
                "name,close_date|Acme, Inc,soon",
                // Only the amount can have it, and that is no text.
                "fee,close_date|480,000,2026-01-02"
            })
    void rowIsNotReadWhereItIsNotCertainWhatBelongsTogether(String table) {
        Ran ran = score(table.replace("|", "\n") + "\n", "-q");
        assertThat(ran.err()).contains(" cells; expected ");
        assertThat(ran.out()).doesNotContain("SIGN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "id,client.name,fee/A,Acme, Inc., Taipei,480000/cells 2-4 joined as client.name",
                "fee;remark/480000;one;two/cells 2-3 joined as remark",
                "fee,client.name,close_date/480000,Acme, Inc,2026-01-02/cells 2-3 joined as client.name",
                "fee,client.name,payment.net_days/480000,Acme, Inc,/cells 2-3 joined as client.name"
            })
    void anyColumnOfTextMayHoldTheDelimiter(String header, String row, String told) {
        Ran ran = score(header + "\n" + row + "\n", "-q");
        assertThat(ran.err()).contains(told);
        assertThat(ran.out()).containsAnyOf(",SIGN,", ";SIGN;");
    }

    @Test
    void checkJudgesSuchARowAndTellsIt() {
        Ran ran = new Program(folder)
                .file("p.csv", "id,clauses,fee\nA,unlimited revisions,until satisfaction,480000\n")
                .run("check DIR/p.csv -f concise");
        assertThat(ran.out()).contains("p.csv:2:1: verdict NEGOTIATE");
        assertThat(ran.err())
                .startsWith(
                        "p.csv:2:3: the row has 4 cells for 3 columns; read with cells 2-3 joined as clauses: quote it");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @CsvSource({"0, B, 2", "1, D, 4", "2, F, 6"})
    void workStopsAtTheFirstBadRowTooMany(int most, String last, int row) {
        Ran ran = score("id,fee\nA,1\nB,x\nC,1\nD,x\nE,1\nF,x\nG,1\n", "-q", "--max-bad-rows", "" + most);
        assertThat(ran.out().lines().toList())
                .hasSize(row + 1)
                .last()
                .asString()
                .startsWith(last + ",x,,,");
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
        return String.join(
                "", ran.out().lines().skip(1).map(row -> row.substring(0, 1)).toList());
    }
}
