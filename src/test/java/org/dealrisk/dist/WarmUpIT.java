package org.dealrisk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.dist.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes speeds up the start and is never seen, whatever state it is in. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class WarmUpIT {

    private static final Outcome VERSION = new Outcome(0, "dealrisk " + Distribution.version() + "\n", "");

    @TempDir
    private Path folder;

    @Test
    void classesComeFromTheArchiveAfterwards() throws IOException {
        Path home = Distribution.copyTo(folder.resolve("dealrisk"));
        assertThat(program(home, "dealrisk-warm-up").run()).isEqualTo(new Outcome(0, "", ""));
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".jar")))
                    .hasSize(1)
                    .isSubsetOf("dealrisk.jsa", "dealrisk.aot");
        }
        assertThat(program(home, "dealrisk").run("--version")).isEqualTo(VERSION);
        Files.writeString(folder.resolve("deal.yaml"), "fee: 5000\npromised_leads: 10\n");
        assertThat(program(home, "dealrisk")
                        .with("JAVA_OPTS", "-Xlog:class+load")
                        .run("check", "deal.yaml")
                        .out())
                .contains("org.dealrisk.verdict.Judge source: shared objects file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dealrisk.jsa", "dealrisk.aot"})
    void archiveThatDoesNotFitIsIgnoredInSilence(String name) throws IOException {
        Path home = Distribution.copyTo(folder.resolve("dealrisk"));
        Files.writeString(home.resolve("lib").resolve(name), "made by no Java");
        assertThat(program(home, "dealrisk").run("--version")).isEqualTo(VERSION);
    }

    @Test
    void movedArchiveIsIgnoredInSilence() throws IOException {
        Path home = Distribution.copyTo(folder.resolve("before"));
        program(home, "dealrisk-warm-up").run();
        Path moved = Files.move(home, folder.resolve("after"));
        assertThat(program(moved, "dealrisk").run("--version")).isEqualTo(VERSION);
    }

    @Test
    void linkToTheWarmUpIsRefused() throws IOException {
        Path home = Distribution.copyTo(folder.resolve("dealrisk"));
        Path bin = Files.createDirectories(folder.resolve("elsewhere/bin"));
        Path link = Files.createSymbolicLink(bin.resolve("warm"), home.resolve("bin/dealrisk-warm-up"));
        Outcome outcome = Command.of(link, folder).run();
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "dealrisk-warm-up: there is no bin/dealrisk in "
                                + bin.getParent().toRealPath() + "; call this by its own path, not by a link\n"));
    }

    private Command program(Path home, String name) {
        return Command.of(home.resolve("bin").resolve(name), folder)
                .with("JAVA_HOME", Distribution.JAVA_HOME)
                .with("PATH", "/usr/bin:/bin");
    }
}
