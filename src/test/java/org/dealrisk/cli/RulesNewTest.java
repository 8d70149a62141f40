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

/** From an empty folder to a rule that is proven, and what build servers get of it. */
class RulesNewTest {

    private static final String NEW = "rules new ACME-001-fee-below-minimum --into DIR/acme";
    private static final String FILE = "acme/rules/ACME-001-fee-below-minimum.yaml";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(folder);
    }

    @Test
    void aNewRuleIsProvenAndFindsNothingToMend() {
        assertThat(program.run(NEW)).isEqualTo(new Ran(0, "acme/pack.yaml\n" + FILE + "\n", ""));
        assertThat(program.run("rules test DIR/acme")).isEqualTo(new Ran(0, "3 cases, all passed\n", ""));
        assertThat(program.run("rules lint DIR/acme")).isEqualTo(new Ran(0, "1 rule, no findings\n", ""));
    }

    @Test
    void anotherConditionFailsItsCasesUntilTheyAreChangedToo() throws IOException {
        program.run(NEW);
        Path rule = folder.resolve(FILE);
        Files.writeString(rule, Files.readString(rule).replace("medium: fee <", "medium: fee <="));
        Ran failed = program.run("rules test DIR/acme");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out())
                .contains("ACME-001 at the threshold: expected clear, found medium\n")
                .endsWith("3 cases, 1 failed\n");
        Files.writeString(rule, Files.readString(rule).replace("expect: clear", "expect: medium"));
        Ran lint = program.run("rules lint DIR/acme");
        assertThat(lint.out()).contains("1 finding");
        Files.writeString(
                rule, Files.readString(rule) + "  - name: above it\n    deal: {fee: 20001}\n    expect: clear\n");
        assertThat(program.run("rules test DIR/acme").out()).isEqualTo("4 cases, all passed\n");
        program.file("deal.yaml", "fee: 20000\n");
        assertThat(program.run("check DIR/deal.yaml --pack DIR/acme -f concise").out())
                .contains("medium ACME-001 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[en, zh-TW]", "zh-TW", "[\"zh-TW\"]", "\n  - en\n  - zh-TW", "en"})
    void theRuleSpeaksTheLanguagesOfItsPack(String languages) throws IOException {
        Files.createDirectories(folder.resolve("acme"));
        program.file("acme/pack.yaml", "name: acme\nlanguages: " + languages + "\nversion: \"1.0\"\n");
        assertThat(program.run(NEW)).isEqualTo(new Ran(0, FILE + "\n", ""));
        assertThat(program.run("rules test DIR/acme").out()).isEqualTo("3 cases, all passed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules new | needs a rule; expected a code and an id, such as ACME-001-fee-below-minimum",
                "rules new ACME-1 | cannot name a rule \"ACME-1\"; expected a code and an id, such as"
                        + " ACME-001-fee-below-minimum",
                "rules new GUA-001-x | the tool itself has GUA-001 guaranteed-outcome; take another code and id",
                "rules new ACME-001-thin-margin | the tool itself has VAL-004 thin-margin; take another code and id",
            })
    void whatIsNoNewRuleIsTold(String line, String told) {
        Ran ran = program.run(line);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("dealrisk: " + (told.startsWith("the tool") ? "" : "rules new ") + told + "\n");
    }

    @Test
    void nothingIsOverwritten() {
        program.run(NEW);
        assertThat(program.run(NEW))
                .isEqualTo(
                        new Ran(2, "", "dealrisk: there is a file " + FILE + " already; take another code and id\n"));
    }

    @Test
    void casesAreReportedToBuildServers() throws IOException {
        program.run(NEW);
        Path rule = folder.resolve(FILE);
        Files.writeString(rule, Files.readString(rule).replace("expect: clear", "expect: high"));
        Ran ran = program.run("rules test DIR/acme -f junit --no-builtin");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("<testsuite package=\"dealrisk.rules\" id=\"0\" name=\"ACME-001 fee-below-minimum\"")
                .contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\"")
                .contains("<testcase name=\"just below the threshold\" classname=\"ACME-001\" time=\"0\"/>")
                .contains("<failure type=\"case\" message=\"expected high, found clear\">");
    }
}
