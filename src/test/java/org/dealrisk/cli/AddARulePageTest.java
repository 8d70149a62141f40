package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who follows the page literally sees what it shows. */
class AddARulePageTest {

    private static final Path PAGE = Path.of("src/site/markdown/add-a-rule.md");

    @TempDir
    Path folder;

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException {
        List<WrittenSteps.Shown> shown = WrittenSteps.run(PAGE, folder);
        assertThat(shown).hasSizeGreaterThan(8);
        for (WrittenSteps.Shown step : shown) {
            assertThat(step.printed()).as(step.command()).isEqualTo(step.expected());
        }
    }
}
