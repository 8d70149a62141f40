package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns mean: several of clauses, and what people say of them by {@code --map}. */
class ScoreColumnsTest {

    private static final String GUARANTEE = "We guarantee 1000 leads.";
    private static final String REVISIONS = "Unlimited revisions are included.";
    private static final String TWO = "fee,Special Terms,Contract clauses\n";

    @TempDir
    private Path folder;

    private Ran run(String verb, String table, String... flags) {
        String[] words = new String[flags.length + 2];
        words[0] = verb;
        words[1] = "DIR/p.csv";
        System.arraycopy(flags, 0, words, 2, flags.length);
        return new Program(folder).file("p.csv", table).run(words);
    }

    private String verdict(String table, String... flags) {
        String[] all = Arrays.copyOf(flags, flags.length + 2);
        all[flags.length] = "-q";
        all[flags.length + 1] = "--only-results";
        return run("score", table, all).out().lines().skip(1).reduce("", (first, row) -> first + row + "\n");
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void clausesOfTwoColumnsAreJudgedAsThoseOfOne(String threads) {
        String rows = ("1," + GUARANTEE + "," + REVISIONS + "\n2," + REVISIONS + ",\n3,," + GUARANTEE + "\n4,,\n"
                        + "5,none,\n6,none," + GUARANTEE + "\n")
                .repeat(60);
        String joined = ("1," + GUARANTEE + "|" + REVISIONS + "\n2," + REVISIONS + "\n3," + GUARANTEE + "\n4,\n"
                        + "5,none\n6," + GUARANTEE + "\n")
                .repeat(60);
        assertThat(verdict(TWO + rows, "--threads", threads))
                .contains("GUA-001:high;SCO-001:high")
                .isEqualTo(verdict("fee,clauses\n" + joined));
    }

    @Test
    void columnsOfClausesAreToldAndOneCanBeLeftOut() {
        String table = TWO + "1," + GUARANTEE + "," + REVISIONS + "\n";
        assertThat(run("score", table).err())
                .contains("clauses are read from \"Special Terms\", \"Contract clauses\", one behind the other;"
                        + " --map \"Contract clauses=-\" leaves one out\n");
        assertThat(verdict(table, "--map", "Contract clauses=-"))
                .contains("GUA-001")
                .doesNotContain("SCO-001");
        assertThat(run("score", table, "--show-mapping").out())
                .contains(
                        "Special Terms     clauses (as CRMs call it)",
                        "Contract clauses  clauses (another name of it)");
    }

    @Test
    void columnsOfAnyNamesAreMappedToClauses() {
        String table = "fee,Memo,Memo 2\n1," + GUARANTEE + "," + REVISIONS + "\n";
        assertThat(verdict(table, "--map", "Memo=clauses", "--map", "Memo 2=clauses"))
                .contains("GUA-001:high;SCO-001:high");
    }

    @Test
    void evidenceStandsInItsColumn() {
        Ran ran = run("check", TWO + "1," + GUARANTEE + "," + REVISIONS + "\n", "-f", "concise");
        assertThat(ran.out())
                .contains(
                        "p.csv:2:6: high GUA-001 Result is guaranteed\n",
                        "p.csv:2:28: high SCO-001 No revision limit\n");
    }

    @Test
    void rowWithACellTooManyIsJoinedInTheSecondColumnToo() {
        Ran ran = run(
                "score",
                "fee,clauses,promised_leads,special terms\n1," + REVISIONS + ",5,We guarantee, if paid, all leads.\n");
        assertThat(ran.err())
                .contains("column 4 (special terms): the row has 6 cells for 4 columns; read with cells 4-6");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --map a=fee --map a=name | --map "a=fee" and --map "a=name" give the column "a" two meanings; keep one of them
            --map a=fee --map a=- | --map "a=fee" and --map "a=-" give the column "a" two meanings; keep one of them
            --map a=fee --map b=fee | --map "a=fee" and --map "b=fee" give two columns to fee, which only one can say; keep one of them
            --map a=fee --map A=name | --map: column 1 "a" is mapped twice, as "a" and as "A"
            """)
    void contradictionIsRefused(String flags, String told) {
        Ran ran = run("score", "a,b\n1,2\n", flags.split(" "));
        assertThat(ran).isEqualTo(new Ran(ExitCode.USAGE, "", "dealrisk: " + told + "\n"));
    }

    @Test
    void columnsOfWideCharactersAreAligned() {
        assertThat(run("score", "客戶,fee\n1,2\n", "--show-mapping").out())
                .startsWith("  1  客戶  client.name (as CRMs call it)\n  2  fee   fee (its name)\n");
    }

    @Test
    void namesOfColumnsSteerNoTerminal() {
        String table = "\"fee\n(net)\",\"Red\u001B[31m\nname\",\"a\nclause\"\nx,,\n";
        String[] map = {"--map", "fee\n(net)=fee"};
        assertThat(run("score", table, "--map", "fee\n(net)=fee", "--show-mapping")
                        .out())
                .startsWith("  1  fee (net)             fee (mapped)\n  2  Red<U+001B>[31m name  -\n");
        Ran ran = run("score", table, map);
        assertThat(ran.err())
                .doesNotContain("\u001B")
                .contains("a column that is not used: Red<U+001B>[31m name\n")
                .contains("p.csv:5:1: row 1, column 1 (fee (net)): fee is \"x\"; expected");
        assertThat(run("score", table, map[0], map[1], "-f", "summary").out()).doesNotContain("\u001B");
        assertThat(run("score", table, "--map", "colour=fee").err())
                .contains("the columns are fee (net), Red<U+001B>[31m name, a clause\n");
    }

    @Test
    void checkAsksForTheNearestColumn() {
        assertThat(run("check", "fee,Memo\n1,2\n", "--map", "Memmo=clauses").err())
                .contains("there is no column \"Memmo\", which is mapped to a field")
                .contains("did you mean \"Memo\"?");
    }

    @Test
    void contradictionIsRefusedByCheck() {
        assertThat(run("check", "a,b\n1,2\n", "--map", "a=fee", "--map", "b=fee")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        Ran ran = run("check", "a,b\n1,2\n", "--map", "a=fee", "--map", "A=name");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err()).contains("column 1 \"a\" is mapped twice, as \"a\" and as \"A\"");
    }

    @Test
    void sayingTheSameTwiceIsNoContradiction() {
        assertThat(run("score", "a,b\n1,2\n", "--map", "a=fee", "--map", "a=fee")
                        .code())
                .isZero();
    }

    @Test
    void flagWinsOverTheConfigurationForColumnAndField() {
        new Program(folder).file(".dealrisk.yaml", "map: {a: fee, b: name}\n");
        assertThat(run("score", "a,b\n1,2\n", "--map", "a=id", "-f", "ndjson").out())
                .contains("\"id\":\"1\"", "\"name\":\"2\"");
        assertThat(run("score", "a,b\n1,2\n", "--map", "b=fee", "--show-mapping")
                        .out())
                .contains("  1  a  -\n", "  2  b  fee (");
    }

    @ParameterizedTest
    @CsvSource({
        "網站, inbound", "官网, inbound", "Web, inbound", "轉介紹, client-referral", "既有客户, existing-client",
        "内部推荐, colleague", "Cold Call, cold", "陌生拜访, cold", "代理商, partner", "公開招標, tender",
    })
    void formsAndTablesKnowTheSameWordsForTheSource(String written, String word) {
        for (String name : List.of("referral_source", "referral.source")) {
            Ran table = run("score", "fee," + name + "\n1," + written + "\n", "-f", "ndjson");
            assertThat(table.err()).contains("no column for").doesNotContain(written);
            Ran form = new Program(folder)
                    .file("written.yaml", "{fee: 1, " + name + ": " + written + "}\n")
                    .file("word.yaml", "{fee: 1, " + name + ": " + word + "}\n")
                    .run("diff DIR/written.yaml DIR/word.yaml -f json");
            assertThat(form.out()).contains("\"changed\": 0,", "\"errors\": 0\n");
        }
    }

    @Test
    void columnThatIsToBeLeftAloneIsNotAskedAbout() {
        String table = "fee,clauses,Extra\n1,x,y\n";
        assertThat(run("score", table, "--map", "clauses=-", "--show-mapping").out())
                .contains("  2  clauses  -\n");
        assertThat(run("score", table, "--map", "clauses=-", "--map", "Extra=-").err())
                .doesNotContain("not used");
    }

    @Test
    void secondColumnOfNotesIsLeftOut() {
        Ran ran = run("score", "fee,Notes,Notes\n1,a,b\n");
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("of the columns called \"Notes\" the first says notes, and the others are not used");
    }

    @Test
    void stageOfHubSpotHasItsPipelineBehindIt() {
        Ran ran = run(
                "score",
                "Record ID,Deal Name,Deal Stage,Amount,Original Traffic Source\n"
                        + "1,a,Contract Sent (Sales Pipeline),1,Organic Search\n2,b,Closed Lost (Sales Pipeline),1,\n",
                "-f",
                "ndjson");
        assertThat(ran.err()).doesNotContain("nothing maps").contains("won or lost already and passed through: 1 deal");
        assertThat(ran.out()).contains("\"verdict\":\"CLOSED\"");
    }

    @Test
    void labelOfPipedriveIsNoSource() {
        Ran ran = run("score", "Deal - Title,Deal - Value,Deal - Label\na,1,Hot\n", "--only-results");
        assertThat(ran.err())
                .contains("a column that is not used: Deal - Label")
                .doesNotContain("nothing maps");
        assertThat(ran.out()).doesNotContain("referral_source");
    }

    @Test
    void mappingShowsColumnsThatSayTheSame() {
        Ran ran = run("score", "fee,source,lead_source,aov,客單價\n1,inbound,cold,2,3\n", "--show-mapping");
        assertThat(ran.out().lines().limit(5))
                .containsExactly(
                        "  1  fee          fee (its name)",
                        "  2  source       referral_source (another name of it)",
                        "  3  lead_source  referral_source too, like column 2: say which with --map",
                        "  4  aov          average_order_value (another name of it)",
                        "  5  客單價       average_order_value too, like column 4: say which with --map");
        assertThat(ran.err()).isEqualTo("""
                p.csv: columns 2 "source" and 3 "lead_source" both say referral_source
                  help: say which with --map COLUMN=FIELD
                p.csv: columns 4 "aov" and 5 "客單價" both say average_order_value
                  help: say which with --map COLUMN=FIELD
                """);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }
}
