package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers in comments: which count, and what is said of those that do not. */
class WaiversTest {

    private static final String FLAGS = " --template --fail-on high --as-of 2026-11-22 -f concise --show-waived";

    /** Two findings of high or above. */
    private static final String TEMPLATE = """
            ---
            owner: Ann
            %s
            ---
            # Offer

            We guarantee 1,000 leads. Missing leads are made good until the number is reached.
            %s
            """;

    private static final String GUA_001 =
            "<!-- dealrisk: waive[GUA-001] until=2027-01-31 by=Bo Berg -- agreed with the board -->";
    private static final String GUA_002 = "<!-- dealrisk: waive[GUA-002, GUA-010] until=2027-01-31\n by=Bo -- same -->";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(folder);
    }

    private Ran template(String front, String body, String... flags) {
        program.file("offer.md", TEMPLATE.formatted(front, body));
        return program.run("check DIR/offer.md" + FLAGS + String.join("", flags));
    }

    @Test
    void anUncappedGuaranteeFailsAtItsLine() {
        Ran ran = template("id: T-1", "");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("offer.md:7:4: high GUA-001 Result is guaranteed\n")
                .contains("offer.md:7:35: critical GUA-002 Make-good with no end\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', --trust-waivers --no-waivers, 2, --trust-waivers and --no-waivers contradict",
        "'trust_waivers: true', --no-waivers, 1, ''",
        "'no_waivers: true', --trust-waivers, 2, --trust-waivers and .dealrisk.yaml",
        "'{no_waivers: true, trust_waivers: true}', '', 2, contradict each other: either some waivers count or none",
    })
    void trustInWaiversThatDoNotCountIsRefused(String config, String flags, int code, String told) {
        program.file(".dealrisk.yaml", config + "\n");
        Ran ran = template("id: T-1", "", " " + flags);
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.err().replace(folder + "/", "")).contains(told);
    }

    @Test
    void waiversOfEveryFailingFindingPassAndAreShownUntilTheyEnd() {
        Ran ran = template("id: T-1", GUA_001 + "\n" + GUA_002);
        assertThat(ran.code()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("high GUA-001 Result is guaranteed (waived)")
                .contains("critical GUA-002 Make-good with no end (waived)")
                .contains("(with 2 waivers)");
        Ran later = program.run("check DIR/offer.md" + FLAGS.replace("2026-11-22", "2027-02-01"));
        assertThat(later.code()).isEqualTo(1);
        assertThat(later.err())
                .contains("offer.md:8:1: The waiver of GUA-001 by Bo Berg ended on 2027-01-31 and no longer counts;");
        assertThat(program.run("check DIR/offer.md" + FLAGS + " --no-waivers").code())
                .isEqualTo(1);
    }

    @Test
    void waiversInTheCommentsOfFrontMatterCount() {
        String comment = "id: T-1 # dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- agreed";
        assertThat(template(comment, "").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n<!-- dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- in a fence -->\n```",
                "`<!-- dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- between ticks -->`",
                "\n    <!-- dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- indented -->",
                "\\<!-- dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- escaped -->",
                "# dealrisk: waive[GUA-001,GUA-002] until=2027-01-31 by=Bo -- no comment here",
            })
    void whatIsNoCommentWaivesNothing(String text) {
        assertThat(template("id: T-1", text).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waive[GUA-001] until=2027-01-31 by=Bo    | it lacks reason; a waiver needs rule, reason, by and until",
                "waive[GUA-001] by=Bo -- x                | it lacks until;",
                "waive[GUA-001] by= until=soon            | it lacks reason, by and a date for until",
                "waive[GUA-001] until=2027-01-31 -- x     | it lacks by;",
                "waive[GUA-001] until=2027-02-30 by=B -- x| it lacks a date for until (“2027-02-30” is none);",
                "waive[] until=2027-01-31 by=Bo -- x      | This waiver does not count, because it lacks rule;",
                "waive[GUA-999] until=2027-01-31 by=B -- x| names GUA-999, which is not the code of any rule",
                "waive[PAY-001] until=2027-01-31 by=B -- x| covers nothing, because the rule found nothing here",
                "waive[GUA-002] until=2027-01-31 by=Ann--x| it lacks reason;",
                "waive[GUA-002] until=2027-01-31 by=ann -- x| because the owner of a deal cannot waive its critical",
                "waive[DAT-001] until=2027-01-31 by=B -- x| missing basic fact cannot be waived",
                "waive GUA-001 until=2027-01-31 by=Bo -- x| This comment cannot be read",
                "ignore[GUA-001]                          | This comment cannot be read",
                "waive[GUA-001] til=2027-01-31 by=Bo -- x | This comment cannot be read",
            })
    void whatDoesNotCountIsTold(String comment, String told) {
        Ran ran = template("id: T-1", "<!-- dealrisk: " + comment + " -->");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("offer.md:8:1: ").contains(told);
    }

    @Test
    void aDocumentOfTheClientWaivesNothingUnlessItIsTrusted() {
        Ran ran = template("drafted_by: client", GUA_001 + "\n" + GUA_002);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("--trust-waivers lets such waivers count");
        assertThat(template("drafted_by: client", GUA_001 + "\n" + GUA_002, " --trust-waivers")
                        .code())
                .isZero();
    }

    @Test
    void everyCommandThatJudgesTrustsWaiversWhenItIsTold() {
        program.file("offer.md", TEMPLATE.formatted("drafted_by: client", GUA_001 + "\n" + GUA_002));
        String flags = " --template --isolated --as-of 2026-11-21";
        assertThat(program.run("explain DIR/offer.md" + flags + " --trust-waivers")
                        .out())
                .isNotEqualTo(program.run("explain DIR/offer.md" + flags).out())
                .doesNotContain("--trust-waivers");
        assertThat(program.run("counter DIR/offer.md" + flags).out()).contains("GUA-002");
        assertThat(program.run("counter DIR/offer.md" + flags + " --trust-waivers")
                        .out())
                .doesNotContain("GUA-002");
        program.file("old.md", TEMPLATE.formatted("drafted_by: client", ""));
        String diff = "diff DIR/old.md DIR/offer.md" + flags;
        assertThat(program.run(diff + " --trust-waivers").out())
                .contains("GUA-002")
                .isNotEqualTo(program.run(diff).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fee: 100 # dealrisk: waive[VAL-001] until=2027-01-31 by=Bo -- x        | 1",
                "'# dealrisk: waive[VAL-001] until=2027-01-31 by=Bo -- x;fee: 100'      | 1",
                "'name: \"a # dealrisk: waive[VAL-001] until=2027-01-31 by=Bo -- x\"'   | 0",
                "'notes: |;  # dealrisk: waive[VAL-001] until=2027-01-31 by=Bo -- x'    | 0",
                "name: a#dealrisk: waive[VAL-001] until=2027-01-31 by=Bo -- x           | 0",
            })
    void onlyACommentOfYamlWaives(String yaml, int waivers) {
        program.file("deal.yaml", yaml.replace(';', '\n') + "\n");
        Ran ran = program.run("check DIR/deal.yaml -f concise --as-of 2026-11-22");
        assertThat(ran.err().lines().filter(line -> line.contains("The waiver of VAL-001")))
                .as(ran.toString())
                .hasSize(waivers);
    }

    @Test
    void aCommentBelongsToTheDealInWhoseDocumentItStands() {
        String comment = "# dealrisk: waive[GUA-001] until=2027-01-31 by=Bo -- x\n";
        program.file("deal.yaml", "---\nid: a\n---\n" + comment + "id: b\n---\nid: c\n");
        assertThat(program.run("check DIR/deal.yaml -f json --as-of 2026-11-22")
                        .out()
                        .split("\"id\": \"b\"")[1])
                .contains("The waiver of GUA-001");
        assertThat(program.run("check DIR/deal.yaml -f concise --as-of 2026-11-22")
                        .err())
                .isEqualTo("deal.yaml:4:1: The waiver of GUA-001 by Bo covers nothing, because the rule found nothing"
                        + " here; remove it\n");
    }
}
