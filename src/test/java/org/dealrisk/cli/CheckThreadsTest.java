package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads check the same deals, documents and tables, and give the same bytes. */
class CheckThreadsTest {

    private static final String ALL = "check examples DIR/broken.yaml DIR/absent.yaml --isolated --fail-on high";

    @TempDir
    private Path folder;

    private Ran run(String command) {
        return new Program(folder).file("broken.yaml", "fee: [1\n").run(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "human -v", "concise -q", "json", "sarif", "junit", "csv", "markdown"})
    void theReportIsThatOfOneThread(String format) {
        Ran alone = run(ALL + " -f " + format);
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.out()).isNotEmpty();
        for (int threads : new int[] {1, 2, 7}) {
            assertThat(run(ALL + " -f " + format + " --threads " + threads)).isEqualTo(alone);
        }
    }

    @Test
    void theBaselineIsThatOfOneThread() throws IOException {
        String write = "check examples --isolated --exit-zero -q --write-baseline --baseline DIR/";
        Ran alone = run(write + "one.yaml");
        assertThat(run(write + "many.yaml --threads 4")).isEqualTo(alone);
        assertThat(Files.readString(folder.resolve("many.yaml")))
                .contains("GUA-002")
                .isEqualTo(Files.readString(folder.resolve("one.yaml")));
        assertThat(run("check examples --isolated --fail-on low -q --threads 4 --baseline DIR/one.yaml"))
                .isEqualTo(run("check examples --isolated --fail-on low -q --baseline DIR/one.yaml"));
    }

    @Test
    void settingsOfSomeFilesHoldInEveryThread() {
        Program program = new Program(folder)
                .file("a.yaml", "fee: 100\n")
                .file("b.yaml", "fee: 100\n")
                .file("c.yaml", "fee: 100\n")
                .file(
                        ".dealrisk.yaml",
                        "overrides:\n  - files: [b.yaml]\n    rules: {DAT-001: off}\n    fail_on: low\n");
        Ran alone = program.run("check DIR -f concise");
        assertThat(alone.out()).contains("a.yaml").containsPattern("a.yaml.* DAT-001 ");
        assertThat(alone.out()).doesNotContainPattern("b.yaml.* DAT-001 ");
        assertThat(program.run("check DIR -f concise --threads 3")).isEqualTo(alone);
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThat(run("check examples --threads 0"))
                .isEqualTo(new Ran(2, "", "dealrisk: --threads is \"0\"; expected a whole number of 1 or more\n"));
    }
}
