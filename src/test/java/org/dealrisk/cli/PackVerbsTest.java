package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do with packs: exit codes, streams, and what a report says of them. */
class PackVerbsTest {

    private static final String EXAMPLE = "examples/agency-pack";
    private static final String BROKEN = "name: broken\nversion: 1\nlanguages: en\n---\ncod: X\n";

    @TempDir
    Path folder;

    private String deal;

    @BeforeEach
    void writeDeal() throws IOException {
        deal = file("deal.yaml", "fee: 100000\ncurrency: TWD\ndelivery: {required_days: 4, normal_days: 20}\n");
    }

    @Test
    void packToCopyProvesItself() throws IOException {
        assertThat(run("rules", "test", EXAMPLE)).isEqualTo(new CommandRun(ExitCode.OK, "14 cases, all passed\n", ""));
        assertThat(run("rules", "lint", EXAMPLE)).isEqualTo(new CommandRun(ExitCode.OK, "2 rules, no findings\n", ""));
    }

    @Test
    void packWithoutTheRulesOfTheToolSkipsWhatItSaysOfThem() throws IOException {
        assertThat(run("rules", "test", "--no-builtin", EXAMPLE).out()).isEqualTo("10 cases, all passed\n");
        assertThat(run("rules", "list", "--no-builtin", "--pack", EXAMPLE).out())
                .contains("HARB-001", "HARB-002")
                .doesNotContain("VAL-");
    }

    @Test
    void builtinPackLints() throws IOException {
        assertThat(run("rules", "lint", "builtin").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void reportNamesEveryPackAndItsHash() throws IOException {
        CommandRun outcome = run("check", "-f", "json", "--pack", EXAMPLE, deal);
        assertThat(outcome.out())
                .containsSubsequence("\"name\": \"builtin\"", "\"name\": \"harbour-lights\"", "\"version\": \"1.0\"")
                .containsPattern("\"sha256\": \"[0-9a-f]{64}\"");
    }

    @Test
    void dealIsJudgedWithoutTheRulesThatAskForFacts() throws IOException {
        CommandRun outcome = run("check", "-f", "json", "--no-builtin", "--pack", EXAMPLE, deal);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).contains("\"code\": \"HARB-001\"").doesNotContain("\"builtin\"", "DAT-001");
    }

    @Test
    void rulesOfTheToolAloneCannotBeLeftOut() throws IOException {
        assertThat(run("check", "--no-builtin", deal))
                .isEqualTo(new CommandRun(
                        ExitCode.USAGE, "", "dealrisk: --no-builtin leaves no rules; name a pack with --pack\n"));
    }

    @Test
    void flagsHaveTheLastWord() throws IOException {
        CommandRun outcome =
                run("check", "-f", "concise", "--no-builtin", "--pack", EXAMPLE, "--rule", "HARB-001=low", deal);
        assertThat(outcome.out()).contains("low HARB-001 Rush job at the normal price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check nowhere.yaml --pack",
                "rules list --pack",
                "rules show VAL-001 --pack",
                "explain VAL-001 --pack"
            })
    void brokenPackStopsTheCommand(String command) throws IOException {
        String pack = file("broken.yaml", BROKEN);
        CommandRun outcome = run((command + " " + pack).split(" "));
        assertBroken(outcome, pack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules test", "rules lint"})
    void brokenPackIsNeitherTestedNorLinted(String command) throws IOException {
        String pack = file("broken.yaml", BROKEN);
        assertBroken(run((command + " " + pack).split(" ")), pack);
    }

    @Test
    void caseThatFailsIsToldWithItsPlace() throws IOException {
        String cases = file("mine_test.yaml", "- {rule: VAL-004, name: thin, deal: {fee: 1}, expect: high}\n");
        String pack = file("mine.yaml", "name: mine\nversion: 1\nlanguages: en\n");
        assertThat(run("rules", "test", pack))
                .isEqualTo(new CommandRun(
                        ExitCode.FOUND,
                        cases + ":1:3: VAL-004 thin: expected high, found cannot-tell\n1 case, 1 failed\n",
                        ""));
    }

    @Test
    void testNeedsAPack() throws IOException {
        assertThat(run("rules", "test").err())
                .isEqualTo("dealrisk: rules test needs a pack: name a folder with pack.yaml, a YAML file, or"
                        + " builtin\n");
    }

    private static CommandRun run(String... words) throws IOException {
        return CommandRun.of("dealrisk " + String.join(" ", words));
    }

    private static void assertBroken(CommandRun outcome, String pack) {
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(pack + ":5:1: the key of a rule \"cod\" does not exist; did you mean \"code\"?\n"
                        + "  5 | cod: X\n    | ^^^\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
