package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.GoldenFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command in the {@code README.md} of every example, and holds what it prints, and how it
 * ends, to the {@code expected.txt} beside it. {@code -Ddealrisk.golden=write} writes those files.
 */
class ExamplesTest {

    private static final Path ROOT = Path.of("examples");
    private static final Pattern ATTACHED = Pattern.compile("file: (\\S+)");
    private static final Pattern VERDICT = Pattern.compile(": verdict (\\w+) ");

    static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve("pack.yaml")))
                    .filter(folder -> !Files.exists(folder.resolve("export.csv")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void exampleSaysWhatIsExpectedOfIt(Path folder) throws IOException {
        CommandRun run = CommandRun.of(command(folder));
        assertThat(run.err()).isEmpty();
        GoldenFile.compare(folder.resolve("expected.txt"), run.out() + "exit " + run.exitCode() + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void exampleIsCompleteAndHasNothingElse(Path folder) throws IOException {
        List<String> expected = new ArrayList<>(List.of("README.md", "expected.txt"));
        expected.add(deal(folder).getFileName().toString());
        Matcher named = ATTACHED.matcher(Files.readString(deal(folder)));
        named.results().forEach(found -> expected.add(found.group(1)));
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(command(folder)).contains(slashed(deal(folder)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void exampleIsInTheListWithItsVerdict(Path folder) throws IOException {
        CommandRun run = CommandRun.of("dealrisk check -q " + slashed(deal(folder)));
        Matcher verdict = VERDICT.matcher(run.out());
        assertThat(verdict.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("(" + folder.getFileName() + "/README.md) | "
                        + verdict.group(1).replace('_', ' '));
    }

    /** The form, or the proposal that holds one. */
    private static Path deal(Path folder) {
        Path form = folder.resolve("deal.yaml");
        return Files.exists(form) ? form : folder.resolve("proposal.md");
    }

    private static String command(Path folder) throws IOException {
        List<ShownCommand> commands = ShownCommand.in(folder.resolve("README.md"));
        assertThat(commands).as("commands of " + folder).hasSize(1);
        return commands.get(0).command();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
