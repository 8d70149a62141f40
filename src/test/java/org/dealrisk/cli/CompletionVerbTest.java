package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete, and the pages of the manual: every command and flag, in what each of them reads. */
class CompletionVerbTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandAndFlagIsInTheScript(String shell) {
        Ran ran = new Program(folder).run("completion " + shell);
        assertThat(ran).returns(0, Ran::code).returns("", Ran::err);
        for (String words : Verbs.all().keySet()) {
            assertThat(ran.out()).contains(words.substring(words.indexOf(' ') + 1));
        }
        for (CommandModel command : CommandModel.all()) {
            for (CommandModel.Flag flag : command.flags()) {
                String name = flag.names().get(flag.names().size() - 1);
                assertThat(ran.out()).contains(shell.equals("fish") ? "-l " + name.substring(2) : name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void scriptIsReadByItsShell(String shell) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script"), CompletionVerb.script(shell));
        assertThat(run(shell, "-n", script.toString())).isEmpty();
    }

    /** What bash offers behind a line: the words that begin like its last one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "dealrisk ch|check",
                "dealrisk |check score diff counter rules explain schema completion",
                "dealrisk rules |list show test lint new",
                "dealrisk rules te|test",
                "dealrisk check --fail-on wa|walk-away",
                "dealrisk check --show-c|--show-config",
                "dealrisk check -q --lang zh-|zh-TW zh-CN",
                "dealrisk schema |deal pack config output",
                "dealrisk completion z|zsh",
            })
    void bashOffersWhatFits(String line, String offered) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script"), CompletionVerb.script("bash"));
        String words = line.endsWith(" ") ? line + "''" : line;
        String program = ". '" + script + "'; COMP_WORDS=(" + words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                + " _dealrisk; echo \"${COMPREPLY[*]}\"";
        assertThat(run("bash", "-c", program)).isEqualTo(offered + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "dealrisk ch|check",
                "dealrisk rules te|test",
                "dealrisk check --fail-on wa|walk-away",
                "dealrisk check --show-c|--show-config",
                "dealrisk schema o|output",
            })
    void fishOffersWhatFits(String line, String offered) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script"), CompletionVerb.script("fish"));
        String program = "source '" + script + "'; complete -C '" + line + "' | string split -f1 \\t";
        assertThat(run("fish", "-c", program).lines()).contains(offered);
    }

    @Test
    void shellThatIsNoneIsTold() {
        assertThat(new Program(folder).run("completion bsh"))
                .isEqualTo(new Ran(2, "", "dealrisk: completion is \"bsh\"; expected one of bash, zsh, fish\n"));
        assertThat(new Program(folder).run("completion").code()).isEqualTo(2);
    }

    @Test
    void distributionHasSchemasScriptsAndAPageForEveryCommand() throws IOException {
        DistributionFiles.write(folder, "1.2", "2026-11-21");
        for (CommandModel command : CommandModel.all()) {
            String page = Files.readString(folder.resolve("man/man1/" + ManualPage.name(command) + ".1"));
            assertThat(page).contains(".SH \"NAME\"\n" + ManualPage.name(command) + " \\- ");
            command.flags()
                    .forEach(flag ->
                            flag.names().forEach(name -> assertThat(page).contains(name.replace("-", "\\-"))));
        }
        assertThat(folder.resolve("man/man1/dealrisk-rules-list.1")).exists();
        assertThat(folder.resolve("schema/deal.schema.json")).exists();
        assertThat(folder.resolve("completion/dealrisk.bash")).exists();
    }

    @Test
    void manualHasNoFaultThatItsReadersTell() throws IOException, InterruptedException {
        DistributionFiles.write(folder, "1.2", "2026-11-21");
        for (CommandModel command : CommandModel.all()) {
            String page = folder.resolve("man/man1/" + ManualPage.name(command) + ".1")
                    .toString();
            assertThat(run(
                            "sh",
                            "-c",
                            "command -v man >/dev/null || exit 0; man --warnings -l '" + page + "' >/dev/null"))
                    .isEmpty();
        }
    }

    @Test
    void manualIsCleanToItsStrictestReader() throws IOException, InterruptedException {
        DistributionFiles.write(folder, "1.2", "2026-11-21");
        for (CommandModel command : CommandModel.all()) {
            String page = folder.resolve("man/man1/" + ManualPage.name(command) + ".1")
                    .toString();
            assertThat(run("mandoc", "-T", "lint", "-W", "warning", page)).isEmpty();
        }
    }

    /** What a program prints; skips the test where it is not installed. */
    private String run(String... words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, words[0] + " is not installed");
            throw e;
        }
        process.getOutputStream().close();
        List<String> text = new ArrayList<>();
        text.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
        return String.join("", text);
    }
}
