package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration: where it is found, what wins over it, and what is said of a wrong one. */
class ConfigTest {

    private static final String DEAL = "currency: EUR\nfee: 100000\nreferral_source: departing-colleague\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("deals/more"));
        Files.createDirectories(folder.resolve("templates"));
        program = new Program(folder)
                .file("deals/more/deal.yaml", DEAL)
                .file("templates/offer.md", "# Offer\n\nWe guarantee 1,000 leads.\n");
    }

    private void config(String text) {
        program.file(".dealrisk.yaml", text);
    }

    @Test
    void itIsFoundUpwardFromWhatIsRead() {
        config("fail_on: high\n");
        assertThat(program.run("check -q DIR/deals/more/deal.yaml").code()).isEqualTo(1);
        assertThat(program.run("check -q DIR/deals").code()).isEqualTo(1);
        assertThat(program.run("check -q DIR/deals/**/*.yaml").code()).isEqualTo(1);
        assertThat(program.run("check -q --isolated DIR/deals").code()).isZero();
        program.file("deals/.dealrisk.yaml", "fail-on: never\n");
        assertThat(program.run("check -q DIR/deals").code()).isZero();
        assertThat(program.run("check -q DIR/deals -c DIR/.dealrisk.yaml").code())
                .isEqualTo(1);
        assertThat(program.reading(DEAL)
                        .run("check -q - --stdin-filename DIR/x.yaml")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counter DIR/deals/more/deal.yaml",
                "counter - --stdin-filename DIR/deals/x.yaml",
                "diff DIR/old.yaml DIR/deals/more/deal.yaml -f json",
                "diff DIR/deals/more/deal.yaml git:HEAD:x.yaml -f json",
                "explain DIR/deals/more/deal.yaml",
            })
    void everyCommandJudgesAsCheckDoes(String line) {
        program.file("old.yaml", "currency: EUR\nfee: 200000\n");
        config("overrides: [{files: deals/**, rules: {CLI-001: wrong}}]\n");
        String told = ".dealrisk.yaml, for deals/**: the severity of CLI-001 is \"wrong\"";
        assertThat(program.reading(DEAL).run(line))
                .returns(2, Ran::code)
                .extracting(Ran::err)
                .asString()
                .contains(told);
        assertThat(program.reading(DEAL).run(line + " --isolated").err()).doesNotContain(told);
    }

    @Test
    void counterAndExplainReadADealAsCheckDoes() {
        config("hide_cost: true\noverrides: [{files: templates/**, template: true}]\n");
        program.file("deals/more/deal.yaml", DEAL + "cost: {planned_spend: 60001}\n");
        assertThat(program.run("explain DIR/deals/more/deal.yaml").out()).doesNotContain("60,001");
        assertThat(program.run("explain DIR/deals/more/deal.yaml --isolated").out())
                .contains("60,001");
        assertThat(program.run("counter DIR/templates/offer.md").out()).doesNotContain("DAT-001");
        assertThat(program.run("counter --isolated DIR/templates/offer.md").out())
                .contains("DAT-001");
    }

    @Test
    void theEnvironmentWinsOverItAndAFlagOverBoth() {
        config("fail_on: high\n");
        assertThat(program.run("check -q DIR/deals --fail-on never").code()).isZero();
        program.with("DEALRISK_FAIL_ON", "never");
        assertThat(program.run("check -q DIR/deals").code()).isZero();
        assertThat(program.run("check -q DIR/deals --fail-on high").code()).isEqualTo(1);
    }

    @Test
    void rulesAndParametersAddUp() {
        config("rules: {CLI-001: low}\nfail_on: high\n");
        assertThat(program.run("check -q DIR/deals").code()).isZero();
        assertThat(program.run("check -q DIR/deals --rule VAL-005=off").code()).isZero();
        assertThat(program.run("check -q DIR/deals --rule CLI-001=high").code()).isEqualTo(1);
    }

    @Test
    void someFilesAreReadOtherwise() {
        config("""
                fail_on: medium
                overrides:
                  - files: templates/**
                    template: true
                    rules: {GUA-001: low, GUA-007: low, CON-007: low}
                """);
        assertThat(program.run("check DIR/templates -f concise"))
                .returns(0, Ran::code)
                .extracting(Ran::out)
                .asString()
                .contains("low GUA-001")
                .doesNotContain("DAT-001");
        assertThat(program.run("check -q DIR/templates --isolated --fail-on medium")
                        .code())
                .isEqualTo(1);
        assertThat(program.run("check -q DIR/deals").code()).isEqualTo(1);
    }

    @Test
    void someFilesFailFromAnotherLevelOn() {
        config(
                "fail_on: never\noverrides: [{files: deals/**, fail_on: high}, {files: deals/more/**, fail_on: medium}]\n");
        assertThat(program.run("check -q DIR/templates").code()).isZero();
        Ran ran = program.run("check -f github DIR/deals DIR/templates");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines().filter(line -> line.startsWith("::error")))
                .isNotEmpty()
                .allMatch(line -> line.contains("deals/more/deal.yaml"));
        assertThat(program.run("check -q --fail-on never DIR/deals").code()).isZero();
        assertThat(program.with("DEALRISK_FAIL_ON", "never")
                        .run("check -q DIR/deals")
                        .code())
                .isZero();
    }

    @Test
    void aLevelForSomeFilesThatIsNoneIsTold() {
        config("overrides: [{files: deals/**, fail_on: hihg}]\n");
        assertThat(program.run("check -q DIR/deals"))
                .returns(2, Ran::code)
                .extracting(Ran::err)
                .asString()
                .startsWith("dealrisk: .dealrisk.yaml:1:40 fail_on is \"hihg\"; expected one of sign-with-notes,");
    }

    @Test
    void theOwnerOfTemplatesIsNamedForThem() {
        program.file(
                "templates/offer.md",
                "Missing leads are made good until the number is reached.\n\n"
                        + "<!-- dealrisk: waive[GUA-002] until=2027-01-31 by=Bo -- agreed -->\n");
        String line = "check -q DIR/templates --template --fail-on critical --as-of 2026-11-22";
        config("lang: en\n");
        assertThat(program.run(line).err()).contains("a critical finding needs a deal with a stated owner");
        config("overrides: [{files: [\"templates/*.md\"], owner: Ann}]\n");
        assertThat(program.run(line)).returns(0, Ran::code);
        config("owner: bo\n");
        assertThat(program.run(line).err()).contains("the owner of a deal cannot waive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fail_onn: high        | .dealrisk.yaml:1:1: there is no setting fail_onn; did you mean fail_on?",
                "fail_on: hihg         | .dealrisk.yaml:1:10 fail_on is \"hihg\"; expected one of sign-with-notes, negotiate,"
                        + " escalate, walk-away, low, medium, high, critical, never; did you mean high?",
                "template: maybe       | .dealrisk.yaml:1:11: template: expected true or false",
                "rules: [GUA-001]      | .dealrisk.yaml:1:8: rules: expected names with values, such as {VAL-005: low}",
                "rules: {GUA-999: low} | there is no rule GUA-999",
                "overrides: {a: b}     | .dealrisk.yaml:1:12: overrides: expected a list such as [{files: \"templates/**\","
                        + " template: true}]",
                "overrides: [{rules: {A: low}}] | .dealrisk.yaml:1:13: overrides: expected files, a pattern or a list of"
                        + " them, such as [{files: \"templates/**\", template: true}]",
                "overrides: [{files: a, lang: en}] | .dealrisk.yaml:1:24: there is no setting lang; expected one of"
                        + " template, owner, fail_on, rules, params, files",
                "just words            | .dealrisk.yaml:1:1: expected one document with settings such as \"fail_on: high\"",
            })
    void whatIsWrongIsToldWithItsPlace(String text, String told) {
        config(text + "\n");
        Ran ran = program.run("check -q DIR/deals");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("dealrisk: " + told);
    }

    @Test
    void aFileThatIsNotThereOrContradictsIsTold() {
        assertThat(program.run("check DIR/deals -c DIR/none.yaml"))
                .isEqualTo(new Ran(2, "", "dealrisk: none.yaml: there is no such file\n"));
        assertThat(program.run("check DIR/deals -c DIR/none.yaml --isolated").err())
                .isEqualTo("dealrisk: --config and --isolated contradict each other; give one of them\n");
        config("lang: en\n");
        program.file("deals/.dealrisk.yaml", "lang: en\n");
        assertThat(program.run("check DIR/deals DIR/templates").err())
                .isEqualTo("dealrisk: what is read has several configurations: deals/.dealrisk.yaml, .dealrisk.yaml;"
                        + " check their folders apart, or name one with --config\n");
    }

    @Test
    void showConfigTellsWhereEachValueComesFrom() {
        config("lang: zh-TW\nrules: {VAL-005: off}\nfail_on: high\noverrides: [{files: a/**, template: true}]\n");
        program.with("DEALRISK_MIN_SEVERITY", "medium");
        Ran ran = program.run("check DIR/deals --show-config --fail-on low --rule GUA-001=low");
        assertThat(ran).returns(0, Ran::code).returns("", Ran::err);
        assertThat(ran.out().lines())
                .contains(
                        "configuration = .dealrisk.yaml",
                        "fail-on = low (flag)",
                        "lang = zh-TW (.dealrisk.yaml:1:7)",
                        "min-severity = medium (DEALRISK_MIN_SEVERITY)",
                        "rule = VAL-005=off (.dealrisk.yaml:2:8)",
                        "rule = GUA-001=low (flag)",
                        "unknown = report (default)",
                        "template = false (default)",
                        "baseline = not set (default)",
                        "a/**: template = true (.dealrisk.yaml:4:37)");
    }
}
