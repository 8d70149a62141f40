package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a check ends, what goes to which stream, and what its flags and their twins do. */
class CheckVerbTest {

    /** Three medium findings and one low: NEGOTIATE; could become worse or better by what is unknown. */
    private static final String NEGOTIATE = "fee: 100000\nreferral_source: inbound\n";

    /** A deal with nothing to find. */
    private static final Path SIGN = Path.of("src/test/resources/org/dealrisk/cli/deals/sign.yaml");

    private static final String BROKEN = "fe: 100000\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void files() throws IOException {
        program = new Program(folder)
                .file("negotiate.yaml", NEGOTIATE)
                .file("sign.yaml", Files.readString(SIGN))
                .file("broken.yaml", BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-with-notes, 1",
        "negotiate, 1",
        "escalate, 0",
        "walk-away, 0",
        "low, 1",
        "medium, 1",
        "high, 0",
        "critical, 0",
        "never, 0",
    })
    void failOnIsInclusive(String level, int code) {
        assertThat(check("negotiate.yaml", "--fail-on", level).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-with-notes", "negotiate", "low", "never"})
    void dealWithoutFindingsNeverFails(String level) {
        assertThat(check("sign.yaml", "--fail-on", level)).returns(0, Ran::code);
    }

    @ParameterizedTest
    @CsvSource({
        "negotiate.yaml, --fail-on negotiate, 1",
        "negotiate.yaml DIR/broken.yaml, --fail-on negotiate, 3",
        "broken.yaml DIR/negotiate.yaml, --fail-on negotiate --exit-zero, 3",
        "negotiate.yaml, --fail-on negotiate --exit-zero, 0",
        "negotiate.yaml DIR/broken.yaml, --fail-on bad, 2",
        "negotiate.yaml DIR/none.yaml, --fail-on never, 3",
        "broken.yaml, -o DIR/no/such.txt, 5",
        "negotiate.yaml, --fail-on escalate --unknown fail, 4",
        "negotiate.yaml, --fail-on escalate --unknown report, 0",
        "negotiate.yaml, --fail-on escalate --unknown fail --exit-zero, 0",
        "negotiate.yaml DIR/broken.yaml, --fail-on escalate --unknown fail, 3",
    })
    void strongestReasonDecidesHowTheCommandEnds(String files, String flags, int code) {
        assertThat(program.run("check DIR/" + files + " " + flags)).returns(code, Ran::code);
    }

    @Test
    void minimumSeverityHidesFindingsAndChangesNoCode() {
        Ran ran = check("negotiate.yaml", "--min-severity", "high", "--fail-on", "medium", "-f", "concise");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).doesNotContain("DAT-001").contains("NEGOTIATE");
    }

    @Test
    void reasonWithoutCostIsWrittenAsItsLanguageWritesLists() {
        program.file("loss.yaml", """
                fee: 100000
                promised_leads: 1000
                promise: {commitment: guaranteed, make_good: capped, make_good_cap_percent: 90, expected_units: 600}
                cost: {planned_spend: 60000}
                """);
        assertThat(program.run("check -f concise --hide-cost --lang zh-TW DIR/loss.yaml")
                        .out())
                .contains("扣除預期損失後毛利為負，且有嚴重問題未排除：補償上限偏高；")
                .doesNotContain("; ");
    }

    @Test
    void ruleThatIsOffFindsNothing() {
        assertThat(check("negotiate.yaml", "--rule", "DAT-001=off", "--fail-on", "medium"))
                .returns(0, Ran::code);
    }

    @Test
    void ruleTakesAnotherSeverity() {
        assertThat(check("negotiate.yaml", "--rule", "DAT-001=critical", "--fail-on", "critical"))
                .returns(1, Ran::code);
    }

    @Test
    void jsonIsValidAndWholeWhenNothingCouldBeRead() {
        Ran ran = check("broken.yaml", "-f", "json");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"deals\": []")
                .contains("unknown key");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void faultsOfTextFormatsGoToTheErrorStream() {
        Ran ran = check("broken.yaml", "-f", "concise");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("broken.yaml:1:1: unknown key \"fe\"");
    }

    @Test
    void dealNamedTwiceIsOneDeal() {
        String once = check("negotiate.yaml", "-f", "json").out();
        assertThat(program.run("check DIR/negotiate.yaml DIR/negotiate.yaml DIR/./negotiate.yaml -f json"))
                .returns(once, Ran::out);
    }

    @Test
    void severalInputsAreTakenInTheirOrder() {
        String out = program.run("check DIR/sign.yaml DIR/negotiate.yaml -q").out();
        assertThat(out.indexOf("sign.yaml"))
                .isLessThan(out.indexOf("negotiate.yaml"))
                .isNotNegative();
    }

    @Test
    void standardInputHasTheNameItIsGiven() {
        program.reading(NEGOTIATE);
        assertThat(program.run("check - -q").out()).startsWith("<stdin>:1:1: verdict NEGOTIATE");
        assertThat(program.run("check - -q --stdin-filename offer.yaml").out())
                .startsWith("offer.yaml:1:1: verdict NEGOTIATE");
    }

    @Test
    void fileThatLooksLikeAFlagGoesBehindTwoDashes() {
        assertThat(program.run("check -q -- -odd.yaml")).returns("-odd.yaml: there is no such file\n", Ran::err);
    }

    @Test
    void argumentsMayStandInAFile() {
        program.file(
                "args", "DIR/negotiate.yaml -q\n# a remark\n--fail-on negotiate\n".replace("DIR", folder.toString()));
        assertThat(program.run("check @DIR/args")).returns(1, Ran::code);
    }

    @Test
    void lastOfARepeatedFlagCounts() {
        assertThat(check("negotiate.yaml", "--fail-on", "never", "--fail-on", "negotiate"))
                .returns(1, Ran::code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEALRISK_FAIL_ON   | negotiate          | --fail-on negotiate",
                "DEALRISK_EXIT_ZERO | true               | --exit-zero",
                "DEALRISK_QUIET     | 1                  | -q",
                "DEALRISK_VERBOSE   | yes                | -v",
                "DEALRISK_QUIET     | false              | --fail-on escalate",
                "DEALRISK_FORMAT    | json               | -f json",
                "DEALRISK_LANG      | zh-TW              | --lang zh-TW",
                "DEALRISK_COLOR     | always             | --color always",
                "DEALRISK_HIDE_COST | on                 | --hide-cost",
                "DEALRISK_RULE      | DAT-001=high,DAT-002=off | --rule DAT-001=high --rule DAT-002=off",
                "DEALRISK_PARAM     | margin_floor=15    | --param margin_floor=15",
                "DEALRISK_AS_OF     | today              | --as-of 2026-11-21",
                "DEALRISK_MIN_SEVERITY | medium          | --min-severity medium",
                "DEALRISK_UNKNOWN   | fail               | --unknown fail",
                "DEALRISK_SHOW_WAIVED | true             | --show-waived",
                "DEALRISK_NO_WAIVERS | true              | --no-waivers",
            })
    void everyFlagHasATwinInTheEnvironment(String variable, String value, String flags) {
        Ran typed = program.run("check DIR/negotiate.yaml " + flags);
        assertThat(new Program(folder).with(variable, value).run("check DIR/negotiate.yaml"))
                .isEqualTo(typed);
    }

    @Test
    void formatsOfTheEnvironmentArePartedByCommas() {
        program.with("DEALRISK_FORMAT", "concise,json=" + folder.resolve("r.json"));
        assertThat(program.run("check DIR/negotiate.yaml").out()).contains("verdict NEGOTIATE");
        assertThat(folder.resolve("r.json")).content().startsWith("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEALRISK_FAIL_ON | often | DEALRISK_FAIL_ON is \"often\"; expected one of sign-with-notes, negotiate, escalate,"
                        + " walk-away, low, medium, high, critical, never",
                "DEALRISK_EXIT_ZERO | maybe | DEALRISK_EXIT_ZERO is \"maybe\"; expected true or false",
                "DEALRISK_RULE | DAT-001 | DEALRISK_RULE is \"DAT-001\"; expected a name, = and a value, such as VAL-005=off",
            })
    void wrongValueInTheEnvironmentIsToldByTheVariable(String variable, String value, String message) {
        assertThat(program.with(variable, value).run("check DIR/negotiate.yaml"))
                .isEqualTo(new Ran(2, "", "dealrisk: " + message + "\n"));
    }

    @Test
    void typedFlagsWinOverTheEnvironment() {
        program.with("DEALRISK_FAIL_ON", "negotiate").with("DEALRISK_QUIET", "1");
        Ran ran = program.run("check DIR/negotiate.yaml --fail-on never -v");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().count()).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        ",,auto,false,false", ",,auto,true,true", "1,,auto,true,false", ",1,auto,false,true",
        ",0,auto,false,false", "1,1,auto,true,false", "1,,always,false,true", ",1,never,true,false",
    })
    void colourIsDecidedByFlagThenVariablesThenTerminal(
            String noColor, String forceColor, String when, boolean terminal, boolean coloured) {
        Map.of("NO_COLOR", noColor == null ? "" : noColor, "FORCE_COLOR", forceColor == null ? "" : forceColor)
                .forEach(program::with);
        Ran ran = (terminal ? program.onATerminal() : program).run("check DIR/negotiate.yaml --color " + when);
        assertThat(ran.out().contains("\u001B[")).isEqualTo(coloured);
    }

    @Test
    void faultOfTheProgramIsOneLineAndTracedOnlyWhenAsked() {
        assertThat(fault().err())
                .isEqualTo("dealrisk: internal error: java.lang.IllegalStateException: no clock; please report it with"
                        + " the input and the output of dealrisk --version, and run again with --verbose for the"
                        + " details\n");
        assertThat(fault().code()).isEqualTo(5);
        assertThat(fault("--verbose").err()).contains("\tat org.dealrisk.cli.");
    }

    @Test
    void outputThatCannotBeWrittenIsTold() {
        Ran ran = program.runInto(new FullWriter(), "check", "DIR/negotiate.yaml");
        assertThat(ran).isEqualTo(new Ran(5, "", "dealrisk: the report cannot be written: No space left on device\n"));
    }

    @Test
    void hugeFileIsToldWithoutBeingLoaded() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertThat(check("huge.yaml"))
                .returns("huge.yaml: the file has 100000000 bytes; expected at most 10000000\n", Ran::err);
    }

    @Test
    void binaryFileIsTold() throws IOException {
        Files.write(folder.resolve("deal.bin"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertThat(check("deal.bin").err())
                .isEqualTo("deal.bin: the file does not look like text; expected text in UTF-8\n");
        assertThat(check("deal.bin").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "rules", "rules list", "rules show", "explain"})
    void helpOfEveryCommandFitsItsWidthAndIsTheReport(String command) {
        Ran ran = program.run((command + " --help").strip());
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(ran.out())
                .startsWith(("Usage: dealrisk " + command).stripTrailing())
                .contains("-h, --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -h", "-h check", "check DIR/none.yaml -h", "check --bogus -h", "check -f -h"})
    void helpWinsWhereverItStands(String line) {
        assertThat(program.run(line)).returns(0, Ran::code).returns("", Ran::err);
    }

    private Ran check(String file, String... flags) {
        String[] line = new String[flags.length + 2];
        line[0] = "check";
        line[1] = "DIR/" + file;
        System.arraycopy(flags, 0, line, 2, flags.length);
        return program.run(line);
    }

    private Ran fault(String... flags) {
        program.withoutClock();
        String[] line = new String[flags.length + 4];
        System.arraycopy(new String[] {"check", "DIR/sign.yaml", "--as-of", "today"}, 0, line, 0, 4);
        System.arraycopy(flags, 0, line, 4, flags.length);
        return program.run(line);
    }

    /** A device without room. */
    private static final class FullWriter extends Writer {

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
