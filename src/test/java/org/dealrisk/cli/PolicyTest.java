package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that is checked by what was accepted before it cannot excuse itself. */
class PolicyTest {

    private static final String WAIVER =
            "<!-- dealrisk: waive[GUA-001,GUA-002,GUA-007] until=2027-01-31 by=Bo -- agreed -->\n";
    private static final String OFFER =
            "---\nowner: Ann\n---\nWe guarantee 1,000 leads. Missing leads are made good until"
                    + " the number is reached.\n";
    private static final String LINE = "check -q DIR/change/deals --template --fail-on high --as-of 2026-11-22";
    private static final String POLICY = LINE + " --policy-from DIR/main";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("change/.git"));
        program = new Program(folder);
        for (String side : new String[] {"change", "main"}) {
            Files.createDirectories(folder.resolve(side + "/deals"));
            Files.createDirectories(folder.resolve(side + "/rules"));
        }
        program.file("change/deals/offer.md", OFFER);
        program.file("main/deals/offer.md", OFFER);
    }

    @Test
    void aWaiverThatIsNewDoesNotCountAndIsTold() {
        program.file("change/deals/offer.md", OFFER + WAIVER);
        assertThat(program.run(LINE).code()).isZero();
        Ran ran = program.run(POLICY);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("change/deals/offer.md:5:1: The waiver of GUA-001 by Bo does not count, because it comes with"
                        + " the change that is checked; have it accepted first\n");
    }

    @Test
    void aWaiverThatWasAcceptedCountsWhereverItStandsInItsFile() {
        program.file("main/deals/offer.md", OFFER + WAIVER);
        program.file("change/deals/offer.md", OFFER + "A line more.\n\n" + WAIVER);
        assertThat(program.run(POLICY)).returns(0, Ran::code).returns("", Ran::err);
    }

    @Test
    void anAcceptedWaiverDoesNotReachFurtherThanItsWords() {
        program.file("main/deals/offer.md", OFFER + WAIVER);
        program.file("change/deals/offer.md", OFFER + WAIVER.replace("2027-01-31", "2037-01-31"));
        assertThat(program.run(POLICY).code()).isEqualTo(1);
        program.file("change/deals/other.md", OFFER + WAIVER);
        program.file("change/deals/offer.md", OFFER + WAIVER);
        assertThat(program.run(POLICY).code()).isEqualTo(1);
    }

    @Test
    void anotherOwnerDoesNotMakeAWaiverCount() {
        String byAnn = WAIVER.replace("by=Bo", "by=Ann");
        program.file("main/deals/offer.md", OFFER + byAnn);
        program.file("change/deals/offer.md", OFFER.replace("Ann", "Bo") + byAnn);
        assertThat(program.run(LINE).code()).isZero();
        assertThat(program.run(POLICY).code()).isEqualTo(1);
    }

    @Test
    void configurationRulesAndBaselineAreThoseThatWereAccepted() {
        program.file("change/.dealrisk.yaml", "rules: {GUA-001: off, GUA-002: off, GUA-007: off}\n");
        assertThat(program.run(LINE).code()).isZero();
        assertThat(program.run(POLICY).code()).isEqualTo(1);
        program.file("main/.dealrisk.yaml", "overrides: [{files: deals/**, rules: {GUA-001: off, GUA-002: off}}]\n");
        program.file("change/.dealrisk.yaml", "fail_on: never\n");
        assertThat(program.run(POLICY).out()).contains("SIGN");
        assertThat(program.run(POLICY.replace("check", "check --show-config")).out())
                .startsWith("configuration = main/.dealrisk.yaml\n");
    }

    @Test
    void packsThatTheConfigurationNamesAreThoseThatWereAccepted() {
        String header = "name: acme\nversion: '1.0'\nlanguages: [en]\n";
        program.file("main/.dealrisk.yaml", "packs: rules\n");
        program.file("main/rules/pack.yaml", header);
        program.file("change/.dealrisk.yaml", "packs: rules\n");
        program.file("change/rules/pack.yaml", header + "disable: [GUA-001, GUA-002, GUA-007]\n");
        assertThat(program.run(LINE).code()).isZero();
        assertThat(program.run(POLICY).code()).isEqualTo(1);
    }

    @Test
    void aBaselineSpeaksOfTheFilesOfTheChange() throws IOException {
        Files.createDirectories(folder.resolve("main/.git"));
        program.file("main/.dealrisk.yaml", "baseline: base.yaml\n");
        assertThat(program.run("check -q DIR/main/deals --template --fail-on high --write-baseline")
                        .code())
                .isZero();
        Ran ran = program.run(POLICY);
        assertThat(ran).returns(0, Ran::code).returns("", Ran::err);
        program.file(
                "change/deals/offer.md",
                OFFER.replace("1,000 leads", "9,000 leads") + "The limit of liability does not apply.\n");
        program.file("change/deals/new.md", OFFER);
        assertThat(program.run(POLICY).code()).isEqualTo(1);
        assertThat(program.run(POLICY + " --write-baseline").err())
                .isEqualTo("dealrisk: --write-baseline and --policy-from contradict each other; give one of them\n");
    }

    @Test
    void whatIsLeftOutIsWhatWasLeftOutBefore() {
        program.file("change/.dealriskignore", "deals/offer.md\n");
        program.file("change/deals/pack.yaml", "name: no\n");
        assertThat(program.run("check -q DIR/change --template --fail-on high").code())
                .isEqualTo(3);
        assertThat(program.run("check -q DIR/change --template --fail-on high --policy-from DIR/main")
                        .code())
                .isEqualTo(1);
        program.file("main/.dealriskignore", "deals/\n");
        assertThat(program.run("check -q DIR/change --template --fail-on high --policy-from DIR/main")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThat(program.run(LINE + " --policy-from DIR/none"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "dealrisk: --policy-from: there is no folder none; expected a checkout of the branch that the change"
                                + " goes to\n"));
    }
}
