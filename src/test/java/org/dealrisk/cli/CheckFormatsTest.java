package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.dealrisk.report.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What formats for machines say of findings, and that no format changes how a command ends. */
class CheckFormatsTest {

    /** A critical, several highs and mediums; walks away by gate W2. */
    private static final String BAD = """
            currency: TWD
            fee: 100000
            promised_leads: 1000
            customer_order_value: 10000
            referral_source: inbound
            clauses:
              - text: A shortfall is rerun free of charge until the number is full.
                type: [guarantee-outcome, make-good-until-filled]
            """;

    /** Nothing is found but a loss: expected costs are above the fee. */
    private static final String LOSS = """
            currency: TWD
            fee: 100000
            promised_leads: 10
            customer_order_value: 10000
            referral_source: inbound
            promise: {unit: click, commitment: estimate}
            cost: {planned_spend: 130000}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void files() {
        program = new Program(folder)
                .file("bad.yaml", BAD)
                .file("loss.yaml", LOSS)
                .file("broken.yaml", "fe: 1\n");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatChangesHowTheCommandEnds(Format format) {
        String flags = " -f " + format.label() + " --fail-on ";
        assertThat(program.run("check DIR/bad.yaml" + flags + "critical").code())
                .isEqualTo(1);
        assertThat(program.run("check DIR/bad.yaml" + flags + "never").code()).isZero();
        assertThat(program.run("check DIR/bad.yaml DIR/broken.yaml" + flags + "never")
                        .code())
                .isEqualTo(3);
    }

    /** A fault is told once: in the report, or where warnings go. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatTellsWhatCouldNotBeRead(Format format) {
        Ran ran = program.run("check DIR/broken.yaml -f " + format.label());
        assertThat(Stream.of(ran.out(), ran.err()).filter(text -> text.contains("fe")))
                .as(ran.toString())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "never, '', critical high",
        "critical, critical, high",
        "high, critical high, ''",
        "medium, critical high medium, ''",
        "walk-away, critical, high",
        "sign-with-notes, critical high medium low, ''"
    })
    void markedAsFailuresAreThoseThatMakeItFail(String failOn, String errors, String warnings) {
        List<String> lines = program.run("check DIR/bad.yaml -f github --fail-on " + failOn)
                .out()
                .lines()
                .toList();
        assertThat(severities(lines, "::error ")).isEqualTo(errors);
        assertThat(severities(lines, "::warning ")).isEqualTo(warnings);
    }

    private static String severities(List<String> lines, String command) {
        return String.join(
                " ",
                Stream.of("critical", "high", "medium", "low")
                        .filter(severity -> lines.stream()
                                .anyMatch(line -> line.startsWith(command) && line.contains("title=" + severity + " ")))
                        .toList());
    }

    /** No single finding is behind the gate, and something has to fail. */
    @Test
    void aVerdictOfMoneyAloneIsMarkedItself() {
        Ran github = program.run("check DIR/loss.yaml -f github");
        assertThat(github.code()).isEqualTo(1);
        assertThat(github.out().lines().filter(line -> line.startsWith("::error ")))
                .containsExactly("::error file=loss.yaml,line=1,endLine=1,col=1,endColumn=1,title=verdict ESCALATE"
                        + "::The margin left after expected losses is negative: -30,000");
        assertThat(program.run("check DIR/loss.yaml -f junit").out()).contains("failures=\"1\"");
    }

    @Test
    void severalFormatsComeFromOneRun() throws IOException {
        Ran ran = program.run(
                "check DIR/bad.yaml -f concise -f sarif=DIR/out.sarif -f junit=DIR/out.xml --fail-on never");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("bad.yaml:7:");
        assertThat(JSON.readTree(folder.resolve("out.sarif").toFile()).at("/runs/0/results"))
                .isNotEmpty();
        assertThat(Files.readString(folder.resolve("out.xml"))).contains("<testsuite ");
    }

    @Test
    void fingerprintsStayWhileLinesMoveAndChangeWithTheWords() throws IOException {
        List<String> before = fingerprints(BAD);
        assertThat(fingerprints("# moved\n\n" + BAD)).isEqualTo(before);
        assertThat(fingerprints(BAD.replace("until the number is full", "until every number is full")))
                .hasSameSizeAs(before)
                .isNotEqualTo(before);
    }

    private List<String> fingerprints(String deal) throws IOException {
        program.file("deal.yaml", deal);
        JsonNode sarif =
                JSON.readTree(program.run("check DIR/deal.yaml -f sarif").out());
        return sarif.at("/runs/0/results").findValuesAsText("primaryLocationLineHash");
    }

    @Test
    void undecidedRulesJoinWhenAskedFor() throws IOException {
        String line = "check DIR/bad.yaml -f sarif";
        assertThat(JSON.readTree(program.run(line).out()).findValuesAsText("kind"))
                .containsOnly("fail");
        assertThat(JSON.readTree(program.run(line + " --show-undecided").out()).findValuesAsText("kind"))
                .contains("open");
        assertThat(program.run("check DIR/bad.yaml -f junit --show-undecided").out())
                .contains("<skipped message=\"needs ");
    }
}
