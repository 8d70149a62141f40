package org.dealrisk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dealrisk.dist.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher finds, accepts and hands on, for every way of starting it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {

    private static final String REMEDY = "; install Java 17 or newer, or set JAVA_HOME to the folder of one\n";
    private static final String SYSTEM_PATH = "/usr/bin:/bin";

    @TempDir
    private Path folder;

    @Test
    void runsOnTheJavaOfJavaHome() {
        assertThat(launcher().with("JAVA_HOME", Distribution.JAVA_HOME).run("--version"))
                .isEqualTo(version());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void runsOnTheJavaOfThePathWhenJavaHomeIsUnsetOrEmpty(boolean unset) {
        Command command = launcher().with("PATH", Distribution.JAVA_HOME + "/bin:" + SYSTEM_PATH);
        assertThat((unset ? command : command.with("JAVA_HOME", "")).run("--version"))
                .isEqualTo(version());
    }

    @Test
    void runsThroughAChainOfLinksFromAnyFolder() throws IOException {
        Path home = Distribution.copyTo(folder.resolve("two words/工具"));
        Path other = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.createSymbolicLink(folder.resolve("linked folder"), home);
        Files.createSymbolicLink(other.resolve("second"), Path.of("../../linked folder/bin/dealrisk"));
        Path first = Files.createSymbolicLink(folder.resolve("first link"), other.resolve("second"));
        assertThat(Command.of(first, folder)
                        .with("PATH", SYSTEM_PATH)
                        .with("JAVA_HOME", Distribution.JAVA_HOME)
                        .run("--version"))
                .isEqualTo(version());
    }

    @Test
    void runsThroughALinkOnThePath() throws IOException {
        Path home = Distribution.copyTo(folder.resolve("home"));
        Path link = Files.createSymbolicLink(folder.resolve("dealrisk"), home.resolve("bin/dealrisk"));
        String path = link.getParent() + ":" + Distribution.JAVA_HOME + "/bin:" + SYSTEM_PATH;
        assertThat(Command.of(Path.of("/usr/bin/env"), folder)
                        .with("PATH", path)
                        .run("dealrisk", "--version"))
                .isEqualTo(version());
    }

    @Test
    void jarRunsWithoutTheLauncher() {
        Path jar = Distribution.folder().resolve("lib/dealrisk.jar");
        assertThat(Command.of(Distribution.JAVA_HOME.resolve("bin/java"), folder)
                        .run("-jar", jar.toString(), "--version"))
                .isEqualTo(version());
    }

    @Test
    void badFlagIsTheProgramsToRefuse() {
        Outcome outcome = launcher().with("JAVA_HOME", Distribution.JAVA_HOME).run("--no-such-flag");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--no-such-flag");
    }

    @Test
    void javaHomeThatIsNoFolderIsNamed() {
        assertThat(launcher().with("JAVA_HOME", "/no/such java").run("--version"))
                .isEqualTo(refused("JAVA_HOME is /no/such java, which is not a folder"));
    }

    @Test
    void javaHomeWithoutJavaIsNamed() {
        assertThat(launcher().with("JAVA_HOME", folder).run("--version"))
                .isEqualTo(refused("JAVA_HOME is " + folder + ", but there is no " + folder + "/bin/java"));
    }

    @Test
    void missingJavaIsToldWithoutAnyProgramAtHand() {
        assertThat(launcher().with("PATH", folder).run("--version"))
                .isEqualTo(refused("there is no Java: JAVA_HOME is not set and no java is on the PATH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "9-internal", "11.0.2", "16.0.1"})
    void javaTooOldByItsReleaseFileIsNotStarted(String version) throws IOException {
        Path home = javaHome(version, "echo started");
        assertThat(launcher().with("JAVA_HOME", home).run("--version"))
                .isEqualTo(refused(home + "/bin/java is Java " + version + ", which is too old"));
    }

    @Test
    void javaTooOldBehindALinkOnThePathIsNotStarted() throws IOException {
        Path java = javaHome("11.0.2", "echo started").resolve("bin/java");
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("java"), java);
        assertThat(launcher().with("PATH", bin + ":" + SYSTEM_PATH).run("--version"))
                .isEqualTo(refused(bin + "/java is Java 11.0.2, which is too old"));
    }

    @ParameterizedTest
    @CsvSource({
        "java version \"1.8.0_392\", 1.8.0_392",
        "openjdk version \"11.0.2\" 2019-01-15, 11.0.2",
        "openjdk version \"16\" 2021-03-16, 16"
    })
    void javaWithoutReleaseFileIsAsked(String answer, String version) {
        Path java = Distribution.script(folder.resolve("old/bin/java"), "echo '" + answer + "' >&2");
        assertThat(launcher().with("JAVA_HOME", folder.resolve("old")).run("--version"))
                .isEqualTo(refused(java + " is Java " + version + ", which is too old"));
    }

    @ParameterizedTest
    @CsvSource({"17", "17.0.15", "21-ea", "25.0.3"})
    void javaFrom17OnIsAccepted(String version) throws IOException {
        Path home = javaHome(version, "echo started");
        assertThat(launcher().with("JAVA_HOME", home).run("--version")).isEqualTo(new Outcome(0, "started\n", ""));
    }

    @Test
    void javaThatDoesNotRunIsNamedWithItsReason() {
        Path java = Distribution.script(folder.resolve("broken/bin/java"), "echo 'no runtime here' >&2; exit 1");
        assertThat(launcher().with("JAVA_HOME", folder.resolve("broken")).run("--version"))
                .isEqualTo(refused(java + " does not run: no runtime here"));
    }

    @Test
    void javaThatTellsNoVersionIsNamedWithItsAnswer() {
        Path java = Distribution.script(folder.resolve("odd/bin/java"), "echo hello");
        assertThat(launcher().with("JAVA_HOME", folder.resolve("odd")).run("--version"))
                .isEqualTo(refused("cannot tell the version of " + java + ": hello"));
    }

    @Test
    void folderThatJavaCannotHaveInAClassPathIsNamed() {
        Path home = Distribution.copyTo(folder.resolve("a:b"));
        assertThat(Command.of(home.resolve("bin/dealrisk"), folder)
                        .with("JAVA_HOME", Distribution.JAVA_HOME)
                        .run("--version"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "dealrisk: " + home
                                        + " has a colon in its name, which Java cannot have in a class path; move the folder\n"));
    }

    @Test
    void argumentsArriveUnchanged() throws IOException {
        String[] given = {
            "check",
            "",
            " ",
            "two words",
            "*",
            "?",
            "$HOME",
            "`id`",
            "\"",
            "'",
            "\\",
            "a\\tb",
            "合約.yaml",
            "-x",
            "--",
            "@list",
            "~",
            "two\nlines",
            "a=b;c&d|e>f"
        };
        assertThat(argumentsOfJava(given)).endsWith(given);
    }

    @Test
    void optionsForJavaAreSplitAndTheOwnOnesComeLast() throws IOException {
        Files.writeString(folder.resolve("-Dfile"), "a file that must not match");
        Command command = launcher().with("JAVA_OPTS", " -Da=1\t-D* ").with("DEALRISK_JAVA_OPTS", "-Da=2");
        List<String> arguments = argumentsOfJava(command, "--version");
        assertThat(arguments).containsSubsequence("-Da=1", "-D*", "-Da=2", "-cp");
    }

    @Test
    void collectorOfTheUserReplacesOurs() throws IOException {
        assertThat(argumentsOfJava(launcher().with("JAVA_OPTS", "-XX:+UseParallelGC"), "check"))
                .contains("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(argumentsOfJava(launcher().with("JAVA_OPTS", "-XX:+UseParallelGC"), "score"))
                .contains("-XX:+UseParallelGC", "-XX:FreqInlineSize=50")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void oneDealIsTunedForAShortRunAndABatchIsNot() throws IOException {
        String quick = "-XX:TieredStopAtLevel=1";
        assertThat(argumentsOfJava("check", "score")).contains(quick, "-XX:+UseSerialGC", "-Xmn16m");
        assertThat(argumentsOfJava("-q", "score", "deals.csv"))
                .contains("-Xmn128m", "-XX:+UseSerialGC", "-XX:InlineSmallCode=500")
                .doesNotContain(quick);
    }

    @Test
    void folderOfDealsIsTunedForMany() throws IOException {
        String sooner = "-XX:CompileThresholdScaling=0.15";
        Files.createDirectory(folder.resolve("deals"));
        assertThat(argumentsOfJava("check", "-q", "deals")).contains(sooner, "-XX:TieredStopAtLevel=1");
        assertThat(argumentsOfJava("check", "-q", "deal.yaml")).doesNotContain(sooner);
        assertThat(argumentsOfJava("explain", "deals")).doesNotContain(sooner);
    }

    @Test
    void heapOfTheUserReplacesOurs() throws IOException {
        assertThat(argumentsOfJava(launcher().with("DEALRISK_JAVA_OPTS", "-Xmx80m"), "score"))
                .contains("-Xmx80m", "-XX:+UseSerialGC")
                .doesNotContain("-Xmn128m", "-Xms160m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx64m", "-Xms8m", "-XX:MaxHeapSize=32m", "-XX:NewSize=4m", "-XX:+UseParallelGC"})
    void heapOfTheUserHasNoNurseryOfOurs(String option) throws IOException {
        assertThat(argumentsOfJava(launcher().with("JAVA_OPTS", option), "check"))
                .contains(option)
                .doesNotContain("-Xmn16m");
    }

    @Test
    void outputIntoAFileIsNoTerminal() throws IOException {
        assertThat(argumentsOfJava("check")).noneMatch(argument -> argument.startsWith("-Ddealrisk.terminal"));
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_ALL, POSIX", "LC_ALL, xx_XX.UTF-8", "LC_CTYPE, C", "LANG, C", "LANG, ''"})
    void chineseFileNameOpensInAnyLocale(String variable, String locale) throws IOException {
        Files.writeString(folder.resolve("合約.args"), "--version\n");
        Command command = launcher().with("JAVA_HOME", Distribution.JAVA_HOME).with(variable, locale);
        assertThat(command.run("@合約.args")).isEqualTo(version());
        assertThat(command.run("--合約").err()).contains("--合約");
    }

    @Test
    void closedStandardInputIsAnEmptyOne() throws IOException {
        List<String> line =
                List.of("/bin/sh", "-c", "exec \"$0\" score - <&-", program().toString());
        Command closed = new Command(
                line, Map.of("JAVA_HOME", javaHome("17", "cat && echo read").toString()), folder);
        assertThat(closed.run()).isEqualTo(new Outcome(0, "read\n", ""));
    }

    @Test
    void localeOfAnotherCharsetIsLeftAlone() throws IOException {
        Path home = javaHome("17", "echo \"$LC_ALL\"");
        Command command = launcher().with("JAVA_HOME", home);
        assertThat(command.with("LC_ALL", "zh_TW.Big5").run().out()).isEqualTo("zh_TW.Big5\n");
        assertThat(command.with("LC_ALL", "zh_TW.utf8").run().out()).isEqualTo("C.UTF-8\n");
    }

    /** The launcher of the build, run in a folder of its own with an empty environment. */
    private Command launcher() {
        return Command.of(program(), folder);
    }

    private static Path program() {
        return Distribution.folder().resolve("bin/dealrisk");
    }

    private List<String> argumentsOfJava(String... given) throws IOException {
        return argumentsOfJava(launcher(), given);
    }

    /** What Java is called with: a stand-in for it writes each of its arguments, ended by a NUL. */
    private List<String> argumentsOfJava(Command command, String... given) throws IOException {
        Path home = javaHome("17.0.1", "printf '%s\\0' \"$@\"");
        Outcome outcome = command.with("JAVA_HOME", home).run(given);
        assertThat(outcome.err()).isEmpty();
        return List.of(outcome.out().split("\0"));
    }

    /** A Java with a release file as every vendor writes it, whose program is a shell script. */
    private Path javaHome(String version, String script) throws IOException {
        Path home = folder.resolve("java " + version);
        Distribution.script(home.resolve("bin/java"), script);
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"A vendor\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2020-01-01\"\n");
        return home;
    }

    private static Outcome version() {
        return new Outcome(0, "dealrisk " + Distribution.version() + "\n", "");
    }

    private static Outcome refused(String reason) {
        return new Outcome(2, "", "dealrisk: " + reason + REMEDY);
    }
}
