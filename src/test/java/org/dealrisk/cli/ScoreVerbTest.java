package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipelines scored from the command line. */
class ScoreVerbTest {

    private static final String RESULTS = "dealrisk_verdict,dealrisk_gate,dealrisk_risk_index,dealrisk_implied_value,"
            + "dealrisk_value_to_fee,dealrisk_vendor_share,dealrisk_flags,dealrisk_worst_verdict,dealrisk_missing,"
            + "dealrisk_error";
    private static final String FIVE = "id,fee,promised_leads,average_order_value,clauses,referral_source\n";
    private static final String GOOD = "A,480000,600,12000,Work delivered is paid pro rata.,existing-client\n";

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        return new Program(folder).file("p.csv", table).run(line(flags));
    }

    private static String[] line(String... flags) {
        return Stream.concat(Stream.of("score", "DIR/p.csv"), Stream.of(flags)).toArray(String[]::new);
    }

    @Test
    void everyRowComesBackAsItCameWithTheResultsBehind() {
        Ran ran = score("id,fee,note\r\n\"A\",\"480,000\", x \r\nB,,\"two\r\nlines\"\r\n", "-q");
        assertThat(ran.out())
                .isEqualTo("id,fee,note," + RESULTS + "\r\n"
                        + "\"A\",\"480,000\", x ,SIGN,,2,,,,DAT-002:low,SIGN,,\r\n"
                        + "B,,\"two\r\nlines\",NEGOTIATE,N3,10,,,,DAT-001:medium;DAT-002:low,NEGOTIATE,fee,\r\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void missingFactsAreNamedAndColumnsThatTheFileLacksAreNot() {
        Ran ran = score(FIVE + "A,480000,,12000,?,existing-client\n", "-q", "--only-results");
        assertThat(ran.out())
                .isEqualTo(RESULTS + "\n"
                        + "NEGOTIATE,N3,17,,,,DAT-001:medium;DAT-002:low,NEGOTIATE,promised_leads;clauses,\n");
    }

    @Test
    void resultsOfAnEarlierRunAreReplaced() {
        String first = score(FIVE + GOOD, "-q").out();
        assertThat(score(first, "-q").out()).isEqualTo(first);
        String moved = "dealrisk_verdict,id,fee,dealrisk_flags\nold,A,480000,old\n";
        assertThat(score(moved, "-q").out()).startsWith("id,fee," + RESULTS + "\nA,480000,SIGN,");
    }

    @Test
    void badCellCostsItsRowAndNoOther() {
        Ran ran = score("id,fee\nA,480000\nB,lots\nC,480000\n");
        String told = "row 2, column 2 (fee): fee is \"lots\"; expected an amount such as 100000 or \"NT$100,000\"";
        assertThat(ran.out().lines().toList().get(2)).startsWith("B,lots,,,,,,,,,,\"row 2, column 2 (fee): fee is");
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.err()).contains("p.csv:3:3: " + told + "\n");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @CsvSource({"'id,fee\nB-7,lots\n', B-7", "'fee,id\nlots, B-7 \n', B-7", "'id,fee\n,lots\n', 1", "'fee\nlots\n', 1"})
    void rowThatCannotBeReadKeepsItsIdInJson(String table, String id) {
        assertThat(score(table, "-q", "-f", "ndjson").out()).startsWith("{\"row\":1,\"id\":\"" + id + "\",");
    }

    @Test
    void rowWithTooManyCellsKeepsThemBehindTheResults() {
        Ran ran = score("id,fee\nA,1,x,y\nB,480000\nC,480000,,\n", "-q");
        assertThat(ran.out().lines().toList().get(1))
                .isEqualTo("A,1,,,,,,,,,,\"row 1, column 3: the row has 4 cells; expected 2, as in the header\",x,y");
        assertThat(ran.out().lines().toList().get(3)).startsWith("C,480000,SIGN,");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void rowThatIsTooShortIsFilledUp() {
        assertThat(score("id,fee,name\nA,480000\n", "-q").out()).contains("\nA,480000,,SIGN,");
    }

    @Test
    void quoteThatIsLeftOpenTakesNoOtherRowWithIt() {
        Ran ran = score("id,fee\n\"A,1\nB,480000\nC,\"480,000\"\n", "-q");
        assertThat(ran.out().lines().toList().get(1))
                .isEqualTo("\"\"\"A,1\",,,,,,,,,,,\"row 1, column 1 (id): a quote is opened and nothing closes it\"");
        assertThat(ran.out().lines().skip(2)).allMatch(row -> row.contains(",SIGN,"));
        assertThat(ran.out().lines()).hasSize(4);
    }

    @Test
    void byteThatIsNoTextIsToldAndGivenBackAsItCame() throws IOException {
        byte[] table = "id,fee\nA,1\nBX,2\n".getBytes(StandardCharsets.UTF_8);
        table[12] = (byte) 0xE9;
        Bytes ran = bytes(table, "score", "-", "-q");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(new String(ran.out(), StandardCharsets.ISO_8859_1))
                .contains("\nB\u00E9,2,,,,,,,,,,\"row 2, column 1 (id): the byte 0xE9 ");
        assertThat(ran.err()).contains("<stdin>:3:1: row 2, column 1 (id): the byte 0xE9 at offset 12 is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"Big5, 十萬元", "GB18030, 十万元", "windows-1252, '100,000'"})
    void encodingThatIsToldIsKeptInTheOutput(String name, String fee) throws IOException {
        Charset charset = Charset.forName(name.equals("Big5") ? "x-windows-950" : name);
        Bytes ran = bytes(("id;fee\nA;" + fee + "\n").getBytes(charset), "score", "-", "-q", "--encoding", name);
        assertThat(new String(ran.out(), charset)).contains("\nA;" + fee + ";SIGN;");
        assertThat(ran.code()).isZero();
    }

    @Test
    void utf16ComesBackAsUtf16() throws IOException {
        Bytes ran = bytes("\uFEFFid\tfee\nA\t480000\n".getBytes(StandardCharsets.UTF_16LE), "score", "-", "-q");
        assertThat(new String(ran.out(), StandardCharsets.UTF_16LE)).startsWith("\uFEFFid\tfee\tdealrisk_verdict");
    }

    @ParameterizedTest
    @CsvSource({"Big5, 41FF2C32, A", "UTF-16LE, 420000D82C003200, B"})
    void jsonIsWholeWhereBytesAreNoText(String charset, String bytes, String id) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes("id,fee\nok,1\n".getBytes(charset));
        table.writeBytes(HexFormat.of().parseHex(bytes));
        table.writeBytes("\nlast,3\n".getBytes(charset));
        Bytes ran = bytes(table.toByteArray(), "score", "-", "-q", "-f", "json", "--encoding", charset);
        String json = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(ran.out()))
                .toString();
        assertThat(json)
                .contains("\"id\":\"ok\"", "\"id\":\"" + id + "\uFFFD", "\"id\":\"last\"")
                .contains("\"rows\":3,\"judged\":2,\"closed\":0,\"errors\":1,");
        assertThat(ran.err()).contains(" is not " + charset + "; say the encoding with --encoding");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void tableThatCannotBeOpenedIsAnInputThatCannotBeRead() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.csv"), Path.of("loop.csv"));
        Ran ran = new Program(folder).run("score", "DIR/loop.csv");
        assertThat(ran.err()).contains(loop.getFileName() + ": the table could not be read: ");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void headerInAnotherEncodingIsRefusedWithAWayOut() throws IOException {
        Bytes ran = bytes("預算\n1\n".getBytes("Big5"), "score", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "<stdin>: the header on line 1 is not UTF-8\n"
                                + "  help: say what it is, such as --encoding Big5, GB18030 or windows-1252, or save it as UTF-8\n");
    }

    @ParameterizedTest
    @CsvSource({
        "3/1/2017, '', ",
        "3/1/2017, mdy, 2017-03-01",
        "3/1/2017, dmy, 2017-01-03",
        "10/20/2016, '', 2016-10-20",
        "31.12.2026, '', 2026-12-31",
        "3/5/2026 2:15:33 PM, mdy, 2026-03-05",
        "2026-03-05T10:00:00+08:00, '', 2026-03-05",
        "05-Mar-2026, '', 2026-03-05",
        "2026/3/5 下午 2:15, '', 2026-03-05",
        "5. März 2026, '', 2026-03-05",
        "1 juil. 2026, '', 2026-07-01",
        "15 de agosto de 2026, '', 2026-08-15",
        "106/6/2, '', 2017-06-02",
        "45631, '', 2024-12-05"
    })
    void dateHasOneMeaningOrIsRefused(String written, String order, String meant) {
        String[] flags = order.isEmpty()
                ? new String[] {"-q", "-f", "ndjson"}
                : new String[] {"-q", "-f", "ndjson", "--date-order", order};
        Ran ran = score("fee,close_date\n1," + written + "\n", flags);
        if (meant == null) {
            assertThat(ran.out()).contains("which could be 2017-03-01 or 2017-01-03; say which with --date-order");
            assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        } else {
            assertThat(ran.out()).contains("\"close_date\":\"" + meant + "\"");
            assertThat(ran.code()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "'$1,234,567'//1234567",
                "45k//45000",
                "1.2M//1200000",
                "'1 234,56'/,/1234.56",
                "1.234/,/1234",
                "'1.234.567,89 €'/,/1234567.89",
                "1.234/./1.234",
                "1 234 567//1234567",
                "'95,570.69'//95570.69"
            })
    void amountIsReadAsItIsMeant(String written, String mark, String meant) {
        String[] flags = mark == null
                ? new String[] {"-q", "-f", "ndjson"}
                : new String[] {"-q", "-f", "ndjson", "--decimal", mark};
        assertThat(score("id;fee\nA;" + written + "\n", flags).out()).contains("\"fee\":" + meant + ",");
    }

    @Test
    void currencyMayStandInAColumnOfItsOwn() {
        Ran ran = score("Amount Currency,Amount\nUSD,\"1,000.50\"\n", "-q", "-f", "ndjson");
        assertThat(ran.out()).contains("\"currency\":\"USD\",\"fee\":1000.5,");
    }

    @Test
    void reportOfSalesforceIsReadWithoutItsFrame() {
        Ran ran = score(
                "Pipeline by owner\n\nOpportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,"
                        + "Lead Source\nAnn,Acme,Big one,Proposal/Price Quote,\"$1,234,567\",2026-12-01,Web\n\n"
                        + "Grand Totals (1 records)\n\nConfidential Information - Do Not Distribute\n"
                        + "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n",
                "-f",
                "ndjson");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out())
                .contains("\"name\":\"Big one\",\"client\":\"Acme\",\"owner\":\"Ann\"")
                .contains("\"fee\":1234567");
        assertThat(ran.err())
                .contains("the header is on line 3; the lines above it are left out")
                .contains("this is an export of salesforce by its header")
                .contains("left out below the rows, for they are no deals but totals and the like: 3 lines");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Opportunity-Name;Accountname;Phase;Betrag;Schlusstermin, Geschlossen und gewonnen",
        "Nom de l’opportunité;Nom du compte;Étape;Montant;Date de clôture, Fermée gagnée",
        "Nombre de la oportunidad;Nombre de la cuenta;Etapa;Importe;Fecha de cierre, Cerrada perdida",
        "業務機會名稱;帳戶名稱;商機階段;金額;成交日期, 未成交"
    })
    void headersAndWordsAreKnownInTheLanguageOfTheCrm(String header, String closed) {
        Ran ran = score(
                header + "\nBig one;Acme;" + closed + ";1.000,50 €;31.12.2026\n", "--decimal", ",", "-f", "ndjson");
        assertThat(ran.out())
                .contains("\"name\":\"Big one\",\"client\":\"Acme\"")
                .contains("\"close_date\":\"2026-12-31\",\"currency\":\"EUR\",\"fee\":1000.5,\"verdict\":\"CLOSED\"");
        assertThat(ran.code()).isZero();
    }

    @Test
    void headersAreKnownWhateverTheirDashesAndStars() {
        Ran ran = score(
                "Deal – Title*,DEAL - VALUE,Deal - Status,Deal - Expected close date\nX,5,Open,2026-01-02\n",
                "-f",
                "ndjson");
        assertThat(ran.err()).contains("this is an export of pipedrive by its header");
        assertThat(ran.out())
                .contains("\"name\":\"X\"")
                .contains("\"fee\":5")
                .contains("\"close_date\":\"2026-01-02\"");
    }

    @Test
    void wordOfTheCrmThatNothingMapsIsUnknownAndToldOnce() {
        Ran ran = score("fee,lead_source\n1,Moon\n2,Moon\n3,Partner Referral\n");
        assertThat(ran.err()).containsOnlyOnce("lead_source: Moon (2 rows)");
        assertThat(ran.out()).contains("1,Moon,NEGOTIATE").contains("3,Partner Referral,SIGN");
        assertThat(ran.code()).isZero();
    }

    @Test
    void mappingNamesTheColumn() {
        Ran ran = score("Wert in EUR,x\n7,8\n", "-q", "-f", "ndjson", "--map", "Wert in EUR=fee");
        assertThat(ran.out()).contains("\"fee\":7,");
    }

    @Test
    void mappingOfAColumnThatIsNotThereIsRefusedWithTheNearest() {
        Ran ran = score("Deal value\n7\n", "--map", "Deal valu=fee");
        assertThat(ran)
                .isEqualTo(new Ran(
                        2, "", "dealrisk: --map: there is no column \"Deal valu\"; did you mean \"Deal value\"?\n"));
    }

    @Test
    void mappingToAFieldThatIsNotThereIsRefusedWithTheNearest() {
        assertThat(score("a\n7\n", "--map", "a=promised_lead").err())
                .isEqualTo("dealrisk: --map: there is no field \"promised_lead\"; did you mean promised_leads?\n");
    }

    @Test
    void columnsThatSayTheSameAreRefused() {
        Ran ran = score("budget,price\n1,2\n");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err()).startsWith("p.csv: columns 1 \"budget\" and 2 \"price\" both say fee\n");
        assertThat(score("budget,price\n1,2\n", "--map", "price=-").code()).isZero();
    }

    @Test
    void tableOfWhichNothingIsKnownIsRefused() {
        assertThat(score("a,b\n1,2\n").err()).startsWith("p.csv: no column of this table is known");
        assertThat(score("a,b\n1,2\n").code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void mappingNamesTheFieldThatAColumnMayBeFor() {
        assertThat(score("fee,Refferal source,Colour\n", "--show-mapping").out())
                .contains("  2  Refferal source  - (perhaps referral_source)\n", "  3  Colour           -\n");
        assertThat(score("fee,Refferal source\n1,x\n").err())
                .contains("column \"Refferal source\" is not used; if it is referral_source, say --map"
                        + " \"Refferal source=referral_source\"")
                .doesNotContain("a column that is not used");
    }

    @Test
    void mappingCanBeSeen() {
        Ran ran = score("id,Amount,Colour\n", "--show-mapping");
        assertThat(ran.out())
                .startsWith("  1  id      id (its name)\n  2  Amount  fee (as CRMs call it)\n  3  Colour  -\n"
                        + "delimiter comma, encoding UTF-8, header on line 1\nno column for promised_leads,");
        assertThat(ran.code()).isZero();
        assertThat(score("id,Amount,Colour\n", "--show-mapping", "--lang", "zh-TW")
                        .out())
                .startsWith("  1  id      id (正式名稱)\n  2  Amount  fee (CRM 慣用的名稱)\n  3  Colour  -\n"
                        + "分隔字元為逗號，編碼 UTF-8，標題列在第 1 行\n沒有這些欄位：promised_leads、");
        assertThat(score("Deal value\n", "--show-mapping", "--map", "Deal value=fee")
                        .out())
                .startsWith("  1  Deal value  fee (mapped)\n");
    }

    @Test
    void dealsThatAreClosedArePassedThroughUnlessAsked() {
        String table = "fee,deal_stage\n1,Won\n2,Closed Lost\n480000,Proposal\n";
        assertThat(score(table, "-q").out())
                .contains("1,Won,CLOSED,,,")
                .contains("2,Closed Lost,CLOSED")
                .contains("Proposal,SIGN");
        assertThat(score(table, "-q", "--closed").out()).doesNotContain("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(1)", "+cmd|x", "-2+3", "\t=1"})
    void cellThatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
        assertThat(score("fee,note\n1," + cell + "\n", "-q").out()).contains("\n1,'" + cell + ",");
        assertThat(score("fee,note\n1," + cell + "\n", "-q", "--raw-cells").out())
                .contains("\n1," + cell + ",");
        assertThat(score("fee,note\n1,\"" + cell + "\"\n", "-q").out()).contains("\n1,\"'" + cell + "\",");
        assertThat(score("fee,note\n1," + cell + "\n", "-q", "-f", "ndjson").out())
                .contains("\"note\":\"" + cell.replace("\t", "\\t") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+1.5", "-$5", "+886 2 2345-6789", "-1e3", "-12%"})
    void numbersAndTelephoneNumbersStayAsTheyAre(String cell) {
        assertThat(score("fee,note\n1," + cell + "\n", "-q").out()).contains("\n1," + cell + ",");
    }

    @Test
    void worstRowsComeFirst() {
        Ran ran = score(
                FIVE + GOOD + "B,100000,1000,10000,保證有1000筆名單，不然就要補版補齊為止,departing-colleague\n"
                        + "C,480000,,12000,?,cold\n",
                "-q",
                "--sort",
                "risk",
                "--top",
                "2");
        assertThat(ran.out().lines().skip(1).map(row -> row.substring(0, 1))).containsExactly("B", "C");
    }

    @Test
    void rowsThatCouldNotBeReadAreCollected() throws IOException {
        Ran ran = score("id,fee\nA,1\nB,x\n", "-q", "--rejects", folder + "/bad.csv");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(Files.readString(folder.resolve("bad.csv")))
                .matches("dealrisk_error,id,fee\n\"row 2, column 2 \\(fee\\): [^\n]*\",B,x\n")
                .doesNotContain("A,1");
    }

    @Test
    void rowsThatCouldNotBeReadComeBackWithoutApostrophes() throws IOException {
        Ran ran = score("id,fee,notes\nB,x,=1+1\n", "-q", "--rejects", folder + "/bad.csv");
        assertThat(ran.out()).contains("\nB,x,'=1+1,");
        String rejects = Files.readString(folder.resolve("bad.csv"));
        assertThat(rejects).endsWith(",B,x,=1+1\n");
        Ran mended = score(rejects.replace("B,x", "B,7"), "-q", "--raw-cells");
        assertThat(mended.out()).contains("\nB,7,=1+1,");
        assertThat(mended.code()).isZero();
    }

    @Test
    void aFolderIsNoTable() {
        Ran ran = new Program(folder).run("score", "DIR");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err()).contains("this is a folder; expected a CSV file");
    }

    @Test
    void tooManyBadRowsStopTheWorkAndLeaveNoFile() throws IOException {
        Ran ran = score("id,fee\nA,x\nB,x\n", "-q", "--max-bad-rows", "1", "-o", folder + "/out.csv");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err())
                .contains("stopped at row 2, as more rows could not be read than --max-bad-rows allows: 2 of 2");
        assertThat(names()).containsExactly("p.csv");
        assertThat(score("id,fee\nA,x\nB,x\n", "--max-bad-rows", "2").err()).doesNotContain("stopped");
    }

    @Test
    void fileAppearsWhole() {
        assertThat(score(FIVE + GOOD, "-q", "-o", folder + "/out.csv").out()).isEmpty();
        assertThat(folder.resolve("out.csv")).content().startsWith("id,fee,").endsWith(",\n");
        assertThat(names()).containsExactly("out.csv", "p.csv");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void fullDeviceIsToldByName() {
        assertThat(score(FIVE + GOOD, "-q", "-o", "/dev/full"))
                .isEqualTo(
                        new Ran(5, "", "dealrisk: the report cannot be written: /dev/full: No space left on device\n"));
    }

    @Test
    void reportsOfSeveralFormatsGoTogether() {
        Ran ran = score(FIVE + GOOD, "-q", "-f", "json", "-f", "summary=" + folder + "/s.txt");
        assertThat(ran.out())
                .startsWith("{\"schema\":\"dealrisk/score/1\",\"tool\":{\"name\":\"dealrisk\"")
                .contains("\"deals\":[\n{\"row\":1,\"id\":\"A\"")
                .contains("\"summary\":{\"rows\":1,\"judged\":1,")
                .endsWith("}\n");
        assertThat(folder.resolve("s.txt")).content().startsWith("1 row: 1 judged.\n");
    }

    @Test
    void fileWithOnlyAnAmountSaysFirstHowLittleWasJudged() {
        assertThat(score("amount\n480000\n", "-f", "summary").out())
                .startsWith("TOO LITTLE TO JUDGE: of what a judgement needs, ");
        assertThat(score("amount\n480000\n").err()).contains("TOO LITTLE TO JUDGE");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 資料不足以評估：評估所需的資料平均僅知 10.0 %。, 共 1 列：已評估 1 列。, 關鍵條款不明",
        "zh-CN, 信息不足，无法评估：评估所需的信息平均仅知 10.0 %。, 共 1 行：已评估 1 行。, 关键条款不明"
    })
    void summarySpeaksTheLanguage(String language, String little, String rows, String finding) {
        assertThat(score("amount\n480000\n", "-q", "-f", "summary", "--lang", language)
                        .out())
                .startsWith(little)
                .contains("\n" + rows + "\n", finding)
                .doesNotContainPattern("[a-z]{4,} [a-z]{2,}");
    }

    @ParameterizedTest
    @CsvSource({"never, 0", "negotiate, 1", "high, 0", "medium, 1", "walk-away, 0"})
    void levelDecidesTheExitCode(String level, int code) {
        assertThat(score(FIVE + "A,480000,,12000,?,cold\n", "-q", "--fail-on", level)
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "score, score needs a table: name a CSV file; or - for standard input",
        "score DIR/none.csv, none.csv: there is no such file",
        "score a.csv b.csv, score takes one table at a time; found 2",
        "score a.csv --date-order xyz, --date-order is \"xyz\"; expected one of ymd",
        "score a.csv --encoding klingon, --encoding is \"klingon\"; expected an encoding such as UTF-8",
        "score a.csv --delimiter ab, --delimiter is \"ab\"; expected one ASCII character",
        "score a.csv --preset sugar, --preset is \"sugar\"; expected one of salesforce",
        "score a.csv --sort fee, --sort is \"fee\"; expected risk",
        "score a.csv --top x --sort risk, --top is \"x\"; expected a whole number of 1 or more",
    })
    void wrongLinesAreTold(String line, String told) {
        Ran ran = new Program(folder).file("a.csv", "fee\n1\n").run(line.replace(" a.csv", " DIR/a.csv"));
        assertThat(ran.err()).contains(told.replace("file;", "file,"));
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isIn(ExitCode.USAGE, ExitCode.INPUT);
    }

    @Test
    void outputIsTheSameForAnyNumberOfThreads() {
        StringBuilder table = new StringBuilder(FIVE);
        for (int i = 0; i < 400; i++) {
            table.append(i % 7 == 0 ? "bad,x,1,2,z,y\n" : GOOD.replace("A,480000", "A" + i + "," + (i * 1000)));
        }
        List<Ran> runs = Stream.of("1", "2", "3")
                .map(threads -> score(table.toString(), "--threads", threads, "-f", "json"))
                .toList();
        assertThat(runs.get(1)).isEqualTo(runs.get(0));
        assertThat(runs.get(2)).isEqualTo(runs.get(0));
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    private record Bytes(int code, byte[] out, String err) {}

    private static Bytes bytes(byte[] input, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(
                    text,
                    out,
                    new PrintWriter(err),
                    new ByteArrayInputStream(input),
                    false,
                    false,
                    Map.of(),
                    () -> LocalDate.of(2026, 11, 21));
            int code = Main.run(terminal, arguments);
            return new Bytes(code, out.toByteArray(), err.toString());
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
