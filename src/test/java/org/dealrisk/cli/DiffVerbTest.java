package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.GoldenFile;
import org.dealrisk.cli.Program.Ran;
import org.dealrisk.diag.Source;
import org.dealrisk.report.DiffFormat;
import org.dealrisk.text.Language;
import org.dealrisk.yaml.YamlDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiffVerbTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/diff");
    private static final String DRAFTED = "examples/guaranteed-leads/deal.yaml";
    private static final String SIGNED = "examples/guaranteed-leads-signed/deal.yaml";

    private static final String SOUND = """
        fee: 100000
        promised_leads: 100
        average_order_value: 5000
        referral_source: inbound
        clauses:
          - {text: We place the adverts., type: placement-delivery}
        payment: {upfront_percent: 50, net_days: 30}
        client: {decision_maker_met: true}
        """;

    @TempDir
    private Path folder;

    static Stream<Arguments> everything() {
        return Stream.of(DiffFormat.values())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void theStoryFromDraftToSignatureIsTold(DiffFormat format, Language language) throws IOException {
        CommandRun run = CommandRun.of(
                "dealrisk diff -f %s --lang %s %s %s".formatted(format.label(), language.tag(), DRAFTED, SIGNED));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Files.createDirectories(GOLDEN);
        String ending = format == DiffFormat.JSON ? "json" : format == DiffFormat.MARKDOWN ? "md" : "txt";
        GoldenFile.compare(
                GOLDEN.resolve("signed.%s.%s".formatted(language.tag(), ending)),
                run.out().replaceAll("\"(version|sha256)\": \"[^\"]*\"", "\"$1\": \"…\""));
    }

    @Test
    void theWayBackIsARegression() throws IOException {
        CommandRun run = CommandRun.of("dealrisk diff " + SIGNED + " " + DRAFTED);
        assertThat(run.out()).startsWith("ESCALATE → WALK AWAY (from these terms), worse  Shopper list campaign");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("dealrisk diff --exit-zero " + SIGNED + " " + DRAFTED)
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(DiffFormat.class)
    void findingsBelowASeverityAreLeftOutUnlessTheyWereAboveIt(DiffFormat format) throws IOException {
        String line = "dealrisk diff -f " + format.label() + " %s " + SIGNED + " " + DRAFTED;
        CommandRun all = CommandRun.of(line.formatted(""));
        CommandRun high = CommandRun.of(line.formatted("--min-severity high"));
        assertThat(all.out()).contains("GUA-001", "EVD-001", "GUA-007");
        // What is medium now and was high before is shown.
        assertThat(high.out()).contains("GUA-001", "EVD-001").doesNotContain("GUA-007");
        assertThat(high.exitCode()).isEqualTo(all.exitCode()).isEqualTo(1);
    }

    @Test
    void aQuietRunTellsTheVerdictAlone() throws IOException {
        assertThat(CommandRun.of("dealrisk diff -q " + SIGNED + " " + DRAFTED).out())
                .isEqualTo("""
                        ESCALATE → WALK AWAY (from these terms), worse  Shopper list campaign, as drafted
                        %s:2:1 → %s:2:1
                        Two or more critical findings, and the money does not carry the risk: Make-good with no end; \
                        We carry the risk, they keep the reward [W2]
                        Risk index 75 → 98 (+23)
                        Counts as a regression
                        """.formatted(SIGNED, DRAFTED));
        assertThat(CommandRun.of("dealrisk diff -q -f markdown " + SIGNED + " " + DRAFTED)
                        .out())
                .endsWith("**Counts as a regression**\n");
    }

    @ParameterizedTest
    @EnumSource(DiffFormat.class)
    void withoutADifferenceThereIsNothingToTell(DiffFormat format) {
        Program program = new Program(folder).file("a.yaml", SOUND).file("b.yaml", "# same\n" + SOUND);
        Ran ran = program.run("diff", "-f", format.label(), "DIR/a.yaml", "DIR/b.yaml");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        if (format == DiffFormat.JSON) {
            assertThat(YamlDocuments.read(Source.of("out.json", ran.out()))
                            .get(0)
                            .ok())
                    .isTrue();
            assertThat(ran.out())
                    .startsWith("{\n  \"schema\": \"dealrisk/diff/1\",\n")
                    .contains("  \"regression\": false,\n  \"deals\": [],\n  \"added\": [],\n");
        } else {
            assertThat(ran.out()).isEmpty();
        }
    }

    /** The second deal has a finding of severity high more, and the verdict that goes with it. */
    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "critical, 1",
        "high, 1",
        "never, 0",
        "negotiate, 1",
        "escalate, 0",
        "walk-away, 0",
        "sign-with-notes, 1"
    })
    void aGraverVerdictIsARegressionFromTheLevelAskedFor(String level, int code) {
        Program program = new Program(folder)
                .file("a.yaml", SOUND)
                .file("b.yaml", SOUND.replace("inbound", "departing-colleague"));
        assertThat(regression(program, level)).isEqualTo(code);
    }

    /** The second deal has findings more, of severity medium at most, and the same verdict. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "critical, 0",
        "high, 0",
        "medium, 1",
        "low, 1",
        "never, 0",
        "negotiate, 0",
        "sign-with-notes, 0"
    })
    void aNewFindingIsARegressionFromTheLevelAskedFor(String level, int code) {
        String slower = SOUND.replace("net_days: 30", "net_days: 70");
        Program program = new Program(folder).file("a.yaml", SOUND).file("b.yaml", slower);
        assertThat(program.run("diff", "DIR/a.yaml", "DIR/b.yaml").out())
                .startsWith("SIGN, with notes, as before  b.yaml\n")
                .contains("new  medium  PAY-002");
        assertThat(regression(program, level)).isEqualTo(code);
    }

    @Test
    void oneVersionMayComeFromStandardInput() {
        Program program = new Program(folder).file("a.yaml", SOUND).reading(SOUND.replace("100000", "120000"));
        assertThat(program.run("diff", "DIR/a.yaml", "-", "--stdin-filename", "offer.yaml")
                        .out())
                .contains(
                        "  fee: 100,000 → 120,000 (+20,000, +20 %); in our favour\n    a.yaml:1:6 → offer.yaml:1:6\n");
        assertThat(program.reading(SOUND.replace("100000", "80000"))
                        .run("diff", "-", "DIR/a.yaml")
                        .out())
                .contains("fee: 80,000 → 100,000 (+20,000, +25 %); in our favour\n    <stdin>:1:6 → a.yaml:1:6\n");
    }

    @Test
    void dealsOfOneVersionAreNamed() {
        Program program = new Program(folder)
                .file("a.yaml", "{id: A, fee: 1000}\n---\n{id: B, fee: 1000}\n")
                .file("b.yaml", "{id: A, fee: 1000}\n---\n{id: C, fee: 1000}\n");
        Ran ran = program.run("diff", "DIR/a.yaml", "DIR/b.yaml");
        assertThat(ran.out()).isEqualTo("""
            Only in the new version: C, NEGOTIATE (b.yaml:3:1)
            Only in the old version: B, NEGOTIATE (a.yaml:3:1)
            """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void ofAnUnreadableVersionNothingIsComparedAndItsFaultsAreTold() {
        Program program = new Program(folder).file("a.yaml", SOUND).file("b.yaml", "fee: much\n");
        Ran ran = program.run("diff", "DIR/a.yaml", "DIR/b.yaml");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("b.yaml:1:6: fee is \"much\"");
        Ran json = program.run("diff", "-f", "json", "DIR/a.yaml", "DIR/b.yaml");
        assertThat(json.code()).isEqualTo(3);
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .contains("  \"deals\": [],\n")
                .contains("\"field\": \"fee\"")
                .contains("    \"errors\": 1\n");
    }

    @ParameterizedTest
    @EnumSource(DiffFormat.class)
    void ourCostIsKeptBack(DiffFormat format) {
        String dear = SOUND + "cost: {planned_spend: 61117}\nnotes: planned_spend 61117\n";
        Program program = new Program(folder).file("a.yaml", dear).file("b.yaml", dear.replace("61117", "98765"));
        Ran open = program.run("diff", "-f", format.label(), "DIR/a.yaml", "DIR/b.yaml");
        assertThat(open.out()).containsPattern("98,?765");
        Ran hidden = program.run("diff", "--hide-cost", "-f", format.label(), "DIR/a.yaml", "DIR/b.yaml");
        assertThat(hidden.out())
                .contains("--hide-cost")
                .doesNotContainPattern("61,?117|98,?765|1,?235|38,?883|37,?648");
    }

    @Test
    void textsOfADealDoNoHarmInMarkdown() {
        String hostile = SOUND + "name: \"| <img src=x> @all\"\n";
        Program program = new Program(folder).file("a.yaml", SOUND).file("b.yaml", hostile);
        assertThat(program.run("diff", "-f", "markdown", "DIR/a.yaml", "DIR/b.yaml")
                        .out())
                .contains("| deal name | not filled in | \\| &lt;img src=x&gt; @\u200ball | | |\n")
                .doesNotContain("<img");
    }

    @Test
    void aReportGoesToAFileWithoutColour() throws IOException {
        Program program = new Program(folder)
                .onATerminal()
                .file("a.yaml", SOUND)
                .file("b.yaml", SOUND.replace("100000", "120000"));
        assertThat(program.run("diff", "DIR/a.yaml", "DIR/b.yaml").out()).contains("\u001b[32min our favour\u001b[0m");
        Ran ran = program.run("diff", "DIR/a.yaml", "DIR/b.yaml", "-o", "DIR/out.txt");
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.txt")))
                .contains("; in our favour\n")
                .doesNotContain("\u001b");
    }

    private static int regression(Program program, String level) {
        return level.isEmpty()
                ? program.run("diff", "DIR/a.yaml", "DIR/b.yaml").code()
                : program.run("diff", "DIR/a.yaml", "DIR/b.yaml", "--fail-on", level)
                        .code();
    }
}
