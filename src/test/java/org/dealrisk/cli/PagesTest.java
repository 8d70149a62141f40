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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the pages that people read to the program: every {@code $ dealrisk …} in a fenced block is
 * run, and every line below it must be in what it prints. {@code $ cat FILE} shows a file, and
 * {@code $ echo $?} how the command before it ended.
 */
class PagesTest {

    private static final Path README = Path.of("README.md");
    private static final List<Path> FOLDERS = List.of(Path.of("src/site/markdown"), Path.of("examples"));
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README));
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    /** The page on adding a rule makes the files that it speaks of; {@link AddARulePageTest} follows it. */
    static List<Path> pagesRunWhereTheyStand() throws IOException {
        return pages().stream().filter(page -> !page.endsWith("add-a-rule.md")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesRunWhereTheyStand")
    void everyOutputShownIsReal(Path page) throws IOException {
        String exit = "";
        for (ShownCommand shown : ShownCommand.in(page)) {
            String output = "";
            if (shown.command().startsWith("dealrisk ")) {
                CommandRun run = CommandRun.of(shown.command());
                output = run.out() + run.err();
                exit = run.exitCode() + "\n";
            } else if (shown.command().startsWith("cat ")) {
                output = Files.readString(Path.of(shown.command().substring("cat ".length())));
            } else if (shown.command().equals("echo $?")) {
                output = exit;
            }
            if (!shown.shown().isEmpty()) {
                assertThat(new Excerpt(shown.shown()).isOf(output.lines().toList()))
                        .as("%s%nshows%n%s%nbut it prints%n%s", shown.place(), String.join("\n", shown.shown()), output)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        Matcher links = LINK.matcher(Files.readString(page));
        Path here = Path.of("").resolve(page).toAbsolutePath().getParent();
        while (links.find()) {
            String target = links.group(1);
            if (!target.startsWith("https://")) {
                assertThat(here.resolve(target))
                        .as("%s links to %s", page, target)
                        .exists();
            }
        }
    }

    @Test
    void theFirstCommandOfTheReadmeSucceeds() throws IOException {
        String launcher = "target/dealrisk/bin/";
        List<String> builds = ShownCommand.in(README).stream()
                .map(ShownCommand::command)
                .filter(command -> command.contains(launcher))
                .toList();
        assertThat(builds).hasSize(1);
        String command = builds.get(0);
        CommandRun run = CommandRun.of(command.substring(command.indexOf(launcher) + launcher.length()));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isNotEmpty();
    }
}
