package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline lets old findings pass, never new ones, and grows only when it is told to. */
class BaselineTest {

    private static final String OFFER = "# Offer\n\nWe guarantee 1,000 leads.\n";
    private static final String WORSE = OFFER + "\nMissing leads are made good until the number is reached.\n";
    private static final String CHECK =
            "check DIR/offer.md --template --fail-on high -f concise --baseline DIR/base.yaml";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void written() {
        program = new Program(folder).file("offer.md", OFFER);
        Ran before = program.run(CHECK.replace(" --baseline DIR/base.yaml", ""));
        assertThat(before.code()).isEqualTo(1);
        assertThat(program.run(CHECK + " --write-baseline"))
                .returns(0, Ran::code)
                .returns("", Ran::err);
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("base.yaml"));
    }

    @Test
    void oldFindingsPassAlsoOnOtherLinesAndANewOneFails() {
        assertThat(program.run(CHECK).code()).isZero();
        program.file("offer.md", "\n\n" + OFFER);
        assertThat(program.run(CHECK)).returns(0, Ran::code).returns("", Ran::err);
        program.file("offer.md", WORSE);
        Ran worse = program.run(CHECK);
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).contains("critical GUA-002 ");
    }

    @Test
    void itIsOneEntryALineSorted() throws IOException {
        assertThat(file().lines().skip(1)).first().isEqualTo("findings:");
        assertThat(file().lines().skip(2))
                .isNotEmpty()
                .isSorted()
                .allMatch(line -> line.matches(
                        "  - \\{file: 'offer.md', code: [A-Z]{3}-\\d{3}, severity: \\w+, print: \"[0-9a-f]{32}:1\"}"));
    }

    @Test
    void itGrowsOnlyWithAcceptNew() throws IOException {
        String before = file();
        program.file("offer.md", WORSE);
        Ran refused = program.run(CHECK + " --write-baseline");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("new and not added without --accept-new\n");
        assertThat(program.run(CHECK + " --write-baseline --lang zh-CN").err()).contains("项新的发现；未加 --accept-new，未列入\n");
        assertThat(file()).isEqualTo(before);
        assertThat(program.run(CHECK + " --write-baseline --accept-new").code()).isZero();
        assertThat(file()).contains(before.lines().skip(2).toList()).contains("code: GUA-002");
        assertThat(program.run(CHECK).code()).isZero();
    }

    @Test
    void whatNoLongerOccursIsToldAndPrunedOnRequest() throws IOException {
        program.file("offer.md", "# Offer\n\nWe show the banner for 14 days.\n");
        Ran told = program.run(CHECK);
        assertThat(told.code()).isZero();
        assertThat(told.err()).startsWith("base.yaml: ").contains("no longer occur", "offer.md GUA-001");
        assertThat(program.run(CHECK + " --lang zh-TW").err())
                .startsWith("base.yaml: 有 ")
                .contains("offer.md GUA-001", "）；可用 --write-baseline --prune 移除\n");
        assertThat(program.run(CHECK + " --write-baseline").err()).contains("no longer occur");
        assertThat(file()).contains("GUA-001");
        assertThat(program.run(CHECK + " --write-baseline --prune").err()).isEmpty();
        assertThat(file()).doesNotContain("GUA-001");
    }

    @Test
    void filesThatAreNotCheckedKeepTheirEntries() throws IOException {
        String before = file();
        program.file("other.md", "We show the banner for 14 days.\n");
        String other = CHECK.replace("offer.md", "other.md") + " --write-baseline --prune --accept-new";
        assertThat(program.run(other).err()).isEmpty();
        assertThat(file()).contains(before.lines().skip(2).toList());
    }

    @Test
    void entriesOfTheBaselineAreMarkedAndCounted() {
        assertThat(program.run(CHECK + " --show-waived").out())
                .contains("GUA-001 Result is guaranteed (in the baseline)");
        assertThat(program.run(CHECK + " -f json=DIR/out.json").code()).isZero();
        assertThat(folder.resolve("out.json"))
                .content()
                .contains("\"baselined\": true")
                .contains("\"baselined\": ");
        assertThat(program.run(CHECK.replace("concise", "human")).out())
                .containsPattern("\\d findings? in the baseline");
    }

    @Test
    void wrongFilesAndFlagsAreTold() {
        program.file("bad.yaml", "findings: 3\n");
        assertThat(program.run("check DIR/offer.md --baseline DIR/none.yaml").err())
                .isEqualTo("dealrisk: --baseline: there is no file none.yaml; --write-baseline makes it\n");
        assertThat(program.run("check DIR/offer.md --baseline DIR/bad.yaml"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "dealrisk: bad.yaml: this is no baseline; expected a file that --write-baseline wrote\n"));
        assertThat(program.run("check DIR/offer.md --accept-new").err())
                .isEqualTo("dealrisk: --accept-new needs a file: --baseline FILE\n");
        assertThat(program.run(CHECK + " --prune").err()).isEqualTo("dealrisk: --prune goes with --write-baseline\n");
    }
}
