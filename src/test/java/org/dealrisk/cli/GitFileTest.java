package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Files in revisions. What needs git itself is skipped, and says so, where git is not installed. */
class GitFileTest {

    private static final String EXAMPLE = "; expected git:REVISION:PATH, such as git:HEAD~1:deals/deal.yaml";

    @TempDir
    private Path folder;

    static List<Arguments> hostileNames() throws IOException {
        try (InputStream stream = GitFileTest.class.getResourceAsStream("git-names.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +\\| ", -1))
                    .map(parts -> Arguments.of(parts[0].replace('␀', '\0').replace('␊', '\n'), parts[1]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void aNameThatGitCouldMistakeIsRefused(String name, String why) {
        assertThat(told(GitFile.read(name, folder))).isEqualTo(name + ": " + why + EXAMPLE);
    }

    @Nested
    class InARepository {

        @BeforeEach
        void commitTwice() throws IOException, InterruptedException {
            assumeTrue(isInstalled(), "git is not installed, so nothing can be read from a repository");
            git("init", "-q");
            write("deal.yaml", "fee: 100000\n");
            write("sub/other.yaml", "fee: 7\n");
            commit("first");
            write("deal.yaml", "fee: 120000\n");
            commit("second");
            git("tag", "v1", "HEAD~1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"HEAD~1", "v1", "HEAD^", "refs/tags/v1", "@~1"})
        void aFileIsReadAsItStandsInTheRevision(String revision) {
            Source source = GitFile.read("git:" + revision + ":deal.yaml", folder)
                    .value()
                    .orElseThrow();
            assertThat(source.text()).isEqualTo("fee: 100000\n");
            assertThat(source.name()).isEqualTo("git:" + revision + ":deal.yaml");
        }

        @Test
        void aPathStartsAtTheTopOrWithADotAtTheFolder() {
            Path sub = folder.resolve("sub");
            assertThat(GitFile.read("git:HEAD:sub/other.yaml", sub).value()).isPresent();
            assertThat(GitFile.read("git:HEAD:./other.yaml", sub).value()).isPresent();
            assertThat(told(GitFile.read("git:HEAD:other.yaml", sub)))
                    .isEqualTo("git:HEAD:other.yaml: there is no file other.yaml in HEAD; a path starts at the top of"
                            + " the repository, or with ./ at this folder");
        }

        @ParameterizedTest
        @ValueSource(strings = {"nowhere", "HEAD~99", "HEAD..HEAD~1", "HEAD --output=x", "$(touch x)", "'", "*"})
        void aRevisionThatIsNotThereIsToldByName(String revision) throws IOException {
            assertThat(told(GitFile.read("git:" + revision + ":deal.yaml", folder)))
                    .isEqualTo(
                            "git:" + revision + ":deal.yaml: there is no revision " + revision + " in this repository");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(".git", "deal.yaml", "sub");
            }
        }

        @Test
        void aFolderIsNoFile() {
            assertThat(told(GitFile.read("git:HEAD:sub", folder))).isEqualTo("git:HEAD:sub: in HEAD, sub is no file");
        }

        @Test
        void aFileThatIsTooLargeIsNotLoaded() throws IOException, InterruptedException {
            write("large.yaml", "#".repeat(DealFiles.LARGEST_BYTES + 5));
            commit("large");
            assertThat(told(GitFile.read("git:HEAD:large.yaml", folder)))
                    .isEqualTo(
                            "git:HEAD:large.yaml: the input has more than 10000000 bytes; expected at most 10000000");
        }

        @Test
        void aRevisionIsComparedWithTheFileAsItIs() throws IOException {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            DiffVerb verb = new DiffVerb(folder);
            String file = folder.resolve("deal.yaml").toString();
            int code = verb.run(
                    new CommandLine(verb.spec()).parseArgs("git:v1:deal.yaml", file),
                    new Terminal(
                            out,
                            new PrintWriter(err),
                            InputStream.nullInputStream(),
                            false,
                            Map.of(),
                            () -> Program.TODAY));
            assertThat(err.toString()).isEmpty();
            assertThat(out.toString())
                    .contains("  fee: 100,000 → 120,000 (+20,000, +20 %); in our favour\n    git:v1:deal.yaml:1:6 → "
                            + file + ":1:6\n");
            assertThat(code).isZero();
        }

        @Test
        void aDealNamesDocumentsOfItsOwnRevision() throws IOException, InterruptedException {
            write("sub/deal.yaml", "clauses: [{file: contract.md}]\n");
            write("sub/contract.md", "Our liability is unlimited.\n");
            commit("contract");
            write("sub/contract.md", "Our liability is limited to the fee.\n");
            for (String name : List.of("git:HEAD:sub/deal.yaml", "git:HEAD:./sub/deal.yaml")) {
                Deal deal = GitFile.deals(name, folder).get(0).value().orElseThrow();
                assertThat(deal.clauses().get(0).text()).isEqualTo("Our liability is unlimited.");
                assertThat(deal.clauses().get(0).place().source().name())
                        .isEqualTo(name.replace("deal.yaml", "contract.md"));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"../deal.md", "/etc/hosts.txt", "--x.md", "gone.md"})
        void aDealInARevisionNamesNoOtherFile(String name) throws IOException, InterruptedException {
            write("deal.md", "We guarantee everything.\n");
            write("sub/deal.yaml", "clauses: [{file: '" + name + "'}]\n");
            commit("stranger");
            Parsed<Deal> deal = GitFile.deals("git:HEAD:sub/deal.yaml", folder).get(0);
            assertThat(deal.value()).isEmpty();
            assertThat(deal.faults().get(0).message()).startsWith("clause 1: file is \"" + name + "\"; ");
        }

        private void write(String name, String text) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private void commit(String message) throws IOException, InterruptedException {
            git("add", ".");
            git(
                    "-c",
                    "user.name=A",
                    "-c",
                    "user.email=a@example.com",
                    "-c",
                    "commit.gpgsign=false",
                    "commit",
                    "-qm",
                    message);
        }

        private void git(String... words) throws IOException, InterruptedException {
            assertThat(run(words)).as(String.join(" ", words)).isZero();
        }
    }

    @Test
    void outsideOfARepositoryThatIsSaid() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "git is not installed, so nothing can be read from a repository");
        assumeTrue(run("rev-parse", "--git-dir") != 0, "the folder for temporary files lies in a repository");
        assertThat(told(GitFile.read("git:HEAD:deal.yaml", folder)))
                .isEqualTo("git:HEAD:deal.yaml: this folder is in no git repository that can be read");
    }

    private static String told(Parsed<Source> source) {
        assertThat(source.value()).isEmpty();
        Diagnostic fault = source.faults().get(0);
        return fault.source() + ": " + fault.message();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return start(Path.of(""), "--version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int run(String... words) throws IOException, InterruptedException {
        return start(folder, words);
    }

    private static int start(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start().waitFor();
    }
}
