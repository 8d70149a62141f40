package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scoring that is broken off from outside, as a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class ScoreProcessTest {

    /** More than is read before the first row is scored. */
    private static final String ROWS = ("A,480000,existing-client," + "x".repeat(4000) + "\n").repeat(400);

    private static final String HEADER = "id,fee,referral_source,remark\n";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void interruptedRunLeavesNothingBehind(String signal, int code) throws Exception {
        Process process = scoringUntilToldToEnd();
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
        assertThat(process.errorReader().readLine()).isNull();
        assertThat(names()).isEmpty();
    }

    @Test
    void killedRunLeavesTheFileThatWasThere() throws Exception {
        Files.writeString(folder.resolve("out.csv"), "of yesterday");
        Process process = scoringUntilToldToEnd();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("out.csv")).hasContent("of yesterday");
    }

    @Test
    void readerThatGoesAwayEndsTheRunQuietly() throws Exception {
        Path table = Files.writeString(folder.resolve("p.csv"), HEADER + ROWS);
        Process process = start(Redirect.PIPE, "score", table.toString(), "-q");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("id,fee,referral_source,remark,dealrisk_verdict,");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.errorReader().readLine()).isNull();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void fullDeviceBehindStandardOutputIsTold() throws Exception {
        Path table = Files.writeString(folder.resolve("p.csv"), HEADER + ROWS);
        Process process = start(Redirect.to(new File("/dev/full")), "score", table.toString(), "-q");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.errorReader().readLine())
                .isEqualTo("dealrisk: the report cannot be written: No space left on device");
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERNAL);
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    /** A run that has begun its file and waits for more rows. */
    private Process scoringUntilToldToEnd() throws Exception {
        Process process = start(
                Redirect.PIPE,
                "score",
                "-",
                "-q",
                "-o",
                folder.resolve("out.csv").toString());
        OutputStream in = process.getOutputStream();
        in.write((HEADER + ROWS).getBytes(StandardCharsets.UTF_8));
        in.flush();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (names().stream().noneMatch(name -> name.endsWith(".part"))) {
            assertThat(process.isAlive()).isTrue();
            assertThat(System.nanoTime()).isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return process;
    }

    private Process start(Redirect out, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(withSignals());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectOutput(out).start();
        started.add(process);
        return process;
    }

    /** The class path of the program, whoever runs the tests. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Who runs the tests in the background may have told all their children to ignore SIGINT. */
    private static List<String> withSignals() throws InterruptedException {
        List<String> env = List.of("env", "--default-signal=INT");
        try {
            return new ProcessBuilder(Stream.concat(env.stream(), Stream.of("true"))
                                            .toList())
                                    .start()
                                    .waitFor()
                            == 0
                    ? env
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
