package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the help of each command do what they say, with the deals of the distribution. */
class VerbExamplesTest {

    /** What is written goes into another folder here than the one at hand. */
    @TempDir
    private Path folder;

    static Stream<Arguments> verbs() {
        return Verbs.all().entrySet().stream().map(verb -> Arguments.of(verb.getKey(), verb.getValue()));
    }

    static Stream<String> examples() {
        return Verbs.all().values().stream().flatMap(verb -> verb.examples().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void helpShowsSomeExamplesOfTheCommandWhole(String words, Verb verb) throws IOException {
        List<String> examples = verb.examples();
        assertThat(examples).hasSizeBetween(2, 4).allMatch(line -> (line + " ").startsWith("dealrisk " + words + " "));
        String help = CommandRun.of("dealrisk " + words + " --help").out();
        assertThat(help.lines())
                .containsAll(examples.stream().map(line -> "  " + line).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleRuns(String line) throws IOException {
        CommandRun run = CommandRun.of(inFolder(line));
        // The table of the examples has rows that cannot be read.
        boolean table = run.exitCode() == ExitCode.INPUT && line.startsWith("dealrisk score ");
        assertThat(table || run.exitCode() == ExitCode.OK || run.exitCode() == ExitCode.FOUND)
                .as(run.toString())
                .isTrue();
        boolean writes = line.startsWith("dealrisk rules new ") || line.contains(" -o ");
        assertThat(run.out().isEmpty()).as(run.toString()).isEqualTo(writes && line.contains(" -o "));
        if (!table && !writes) {
            assertThat(run.err()).isEmpty();
        }
    }

    private String inFolder(String line) {
        if (line.startsWith("dealrisk rules new ")) {
            return line.contains(" --into ")
                    ? line.replace("--into ", "--into " + folder + "/")
                    : line + " --into " + folder;
        }
        return line.replace(" -o ", " -o " + folder + "/");
    }
}
