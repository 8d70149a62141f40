package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that keeps its templates in a repository, from the first failure to the quiet of a baseline. */
class StoryTest {

    private static final String OFFER = """
            ---
            owner: Ann
            ---
            # Offer

            We guarantee 1,000 qualified leads. Missing leads are made good until the number is reached.
            """;
    private static final String WAIVERS = """

            <!-- dealrisk: waive[GUA-001, GUA-002, GUA-006] until=2027-01-31 by=Bo Berg -- agreed with the board -->
            """;
    private static final String CHECK = "check -f concise --fail-on high --as-of 2026-11-22 --show-waived";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        Repository.in(folder);
        Files.createDirectories(folder.resolve("templates"));
        program = new Program(folder)
                .file(".dealrisk.yaml", "overrides: [{files: templates/**, template: true}]\n")
                .file("templates/offer.md", OFFER)
                .file("templates/plain.md", "We send a report every month.\n");
        commit();
    }

    @Test
    void anUncappedGuaranteeFailsAtItsLineUntilItIsWaivedAndAgainWhenTheWaiverEnds() {
        Ran failed = program.run(CHECK + " DIR/templates");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("templates/offer.md:6:45: critical GUA-002 Make-good with no end\n");

        program.file("templates/offer.md", OFFER + WAIVERS);
        Ran waived = program.run(CHECK + " DIR/templates");
        assertThat(waived).as(waived.toString()).returns(0, Ran::code).returns("", Ran::err);
        assertThat(waived.out())
                .contains("critical GUA-002 Make-good with no end (waived)")
                .contains("(with 3 waivers)");

        Ran ended = program.run(CHECK.replace("2026-11-22", "2027-02-01") + " DIR/templates");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains(
                        "templates/offer.md:8:1: The waiver of GUA-002 by Bo Berg ended on 2027-01-31 and no longer counts");
    }

    @Test
    void aBaselineLetsWhatIsOldPassAndStopsWhatIsNew() throws IOException, InterruptedException {
        String check = CHECK + " DIR/templates --baseline DIR/.dealrisk-baseline.yaml";
        assertThat(program.run(check + " --write-baseline").code()).isZero();
        commit();
        assertThat(program.run(check).code()).isZero();
        program.file("templates/offer.md", "---\nowner: Ann\n---\n# Offer\n\nA line more.\n\n" + OFFER.substring(28));
        assertThat(program.run(check).code()).as("lines that moved").isZero();
        program.file("templates/new.md", "Missing clicks are made good until the number is reached.\n");
        Ran ran = program.run(check);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("templates/new.md:1:9: critical GUA-002");
        assertThat(ran.out().lines().filter(line -> line.contains("offer.md") && line.contains(" high ")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("(in the baseline)"));
    }

    @Test
    void onlyWhatChangedIsLookedAt() throws IOException, InterruptedException {
        Repository.git(folder, "checkout", "-q", "-b", "change");
        String check = CHECK + " DIR/templates --changed-since main";
        assertThat(program.run(check).code()).as("nothing changed").isZero();
        program.file("templates/plain.md", "We send a report every week.\n");
        commit();
        Ran fine = program.run(check);
        assertThat(fine.code()).isZero();
        assertThat(fine.out()).contains("plain.md").doesNotContain("offer.md");
        program.file("templates/plain.md", "Missing clicks are made good until the number is reached.\n");
        Ran failed = program.run(check);
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("plain.md:1:9: critical GUA-002").doesNotContain("offer.md");
    }

    private void commit() throws IOException, InterruptedException {
        Repository.git(folder, "add", "--all");
        Repository.git(folder, "commit", "-q", "-m", "a change");
    }
}
