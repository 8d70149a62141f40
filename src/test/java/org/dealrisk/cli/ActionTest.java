package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The action, run as a build server runs it: in a repository with a branch that a change goes to. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the action is a script for bash")
class ActionTest {

    private static final Path SCRIPT = Path.of(".github/actions/check/check.sh").toAbsolutePath();
    private static final String OFFER =
            "---\nowner: Ann\n---\n# Offer\n\nMissing leads are made good until the number is reached.\n";
    private static final String WAIVER = "\n<!-- dealrisk: waive[GUA-002] until=2090-01-31 by=Bo -- agreed -->\n";

    @TempDir
    private Path folder;

    private Path work;
    private Path home;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    /** What came of a run: how it ended, and what it printed. */
    private record Ran(int code, String out) {}

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        work = Files.createDirectories(folder.resolve("work"));
        Files.createDirectories(work.resolve("templates"));
        Repository.in(work);
        commit("templates/plain.md", "We send a report every month.\n");
        home = program(folder.resolve("home"));
        inputs.putAll(Map.of(
                "INPUT_HOME",
                home.toString(),
                "INPUT_PATHS",
                "templates",
                "INPUT_TEMPLATE",
                "true",
                "INPUT_FAIL_ON",
                "high"));
    }

    @Test
    void aTemplateThatPromisesTooMuchFailsAtItsLine() throws IOException, InterruptedException {
        branchWith("templates/offer.md", OFFER);
        Ran ran = run();
        assertThat(ran.code()).as(ran.out()).isEqualTo(1);
        assertThat(ran.out()).contains("::error file=templates/offer.md,line=6,");
        assertThat(Files.readString(work.resolve("dealrisk.sarif"))).contains("GUA-002");
        assertThat(Files.readString(folder.resolve("output"))).isEqualTo("sarif=dealrisk.sarif\nexit-code=1\n");
        assertThat(Files.readString(folder.resolve("summary"))).contains("templates/offer.md");
    }

    @Test
    void aChangeCannotExcuseItself() throws IOException, InterruptedException {
        branchWith("templates/offer.md", OFFER + WAIVER);
        commit(".dealrisk.yaml", "rules: {GUA-002: off}\n");
        commit(".dealriskignore", "templates\n");
        inputs.put("INPUT_BASE", "main");
        assertThat(run()).returns(1, Ran::code);
        inputs.remove("INPUT_BASE");
        assertThat(run()).as("by its own settings").returns(0, Ran::code);
    }

    @Test
    void whatWasAcceptedOnTheOtherBranchCounts() throws IOException, InterruptedException {
        commit("templates/offer.md", OFFER + WAIVER);
        branchWith("templates/other.md", "We send a report every week.\n");
        inputs.put("INPUT_BASE", "main");
        assertThat(run()).returns(0, Ran::code);
        assertThat(Repository.git(work, "diff", "--quiet", "HEAD"))
                .as("the repository is as it was")
                .isZero();
    }

    @Test
    void onlyWhatChangedIsChecked() throws IOException, InterruptedException {
        commit("templates/offer.md", OFFER);
        branchWith("templates/other.md", "We send a report every week.\n");
        inputs.put("INPUT_BASE", "main");
        assertThat(run()).returns(1, Ran::code);
        inputs.put("INPUT_CHANGED_ONLY", "true");
        assertThat(run()).returns(0, Ran::code);
    }

    @Test
    void anArchiveIsRunWhenItIsWhatItsHashSays() throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path archive = folder.resolve("dealrisk-0.1.0.tar.gz");
        assertThat(new ProcessBuilder("tar", "-czf", archive.toString(), "-C", folder.toString(), "home")
                        .start()
                        .waitFor())
                .isZero();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
        inputs.remove("INPUT_HOME");
        inputs.put("INPUT_ARCHIVE", archive.toString());
        inputs.put("INPUT_SHA256", hash.toUpperCase(Locale.ROOT));
        assertThat(run()).returns(0, Ran::code);
        inputs.put("INPUT_SHA256", "0".repeat(64));
        assertThat(run())
                .isEqualTo(new Ran(
                        2,
                        "::error::dealrisk: " + archive + " is not the file that sha256 names: it has " + hash + "\n"));
        inputs.remove("INPUT_SHA256");
        assertThat(run().out()).isEqualTo("::error::dealrisk: archive needs its sha256, 64 hexadecimal digits\n");
    }

    @Test
    void namesAreNeverRun() throws IOException, InterruptedException {
        branchWith("templates/$(touch x).md", OFFER);
        inputs.put("INPUT_PATHS", "templates/$(touch x).md\n\n`touch y`");
        assertThat(run()).returns(3, Ran::code);
        assertThat(work.resolve("x")).doesNotExist();
        assertThat(work.resolve("y")).doesNotExist();
        inputs.put("INPUT_BASE", "--output=z");
        assertThat(run())
                .isEqualTo(new Ran(2, "::error::dealrisk: base is --output=z; a revision cannot begin with -\n"));
    }

    /** A folder like that of the distribution, with the program that is tested. */
    private static Path program(Path home) throws IOException {
        Path file = Files.createDirectories(home.resolve("bin")).resolve("dealrisk");
        Files.writeString(
                file,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classPath()
                        + "' org.dealrisk.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static String classPath() {
        return Stream.of(
                        Main.class,
                        CommandLine.class,
                        JsonFactory.class,
                        YAMLFactory.class,
                        CSVFormat.class,
                        Yaml.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(":"));
    }

    private void branchWith(String file, String text) throws IOException, InterruptedException {
        Repository.git(work, "checkout", "-q", "-b", "change");
        commit(file, text);
    }

    private void commit(String file, String text) throws IOException, InterruptedException {
        Files.writeString(work.resolve(file), text);
        Repository.git(work, "add", "--all");
        Repository.git(work, "commit", "-q", "-m", "a change");
    }

    private Ran run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", SCRIPT.toString())
                .directory(work.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("INPUT_") || name.startsWith("GITHUB_"));
        builder.environment().putAll(inputs);
        builder.environment().put("GITHUB_OUTPUT", folder.resolve("output").toString());
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "bash is not installed");
            throw e;
        }
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
    }
}
