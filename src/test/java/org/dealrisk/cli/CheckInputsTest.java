package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check reads: folders, patterns, what changed. */
class CheckInputsTest {

    private static final String DEAL = "currency: EUR\nfee: 100\nreferral_source: inbound\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("deals/more"));
        program = new Program(folder)
                .file("deals/b.yaml", DEAL + "---\n" + DEAL)
                .file("deals/a.yaml", DEAL)
                .file("deals/more/c.yml", DEAL + "clauses: [{file: contract.md}]\n")
                .file("deals/more/contract.md", "# Contract\n\nThe client pays within 30 days.\n")
                .file("deals/more/README.md", "Not a deal.\n");
    }

    private String checked(String line) {
        Ran ran = program.run("check -q --fail-on never " + line);
        assertThat(ran.code()).as(ran.toString()).isZero();
        return String.join(
                " ",
                ran.out()
                        .lines()
                        .map(text -> text.substring(0, text.indexOf(": ")))
                        .toList());
    }

    @Test
    void aFolderIsReadSortedAndDocumentsWithTheDealsThatNameThem() {
        assertThat(checked("DIR/deals"))
                .isEqualTo("deals/a.yaml:1:1 deals/b.yaml:1:1 deals/b.yaml:5:1 deals/more/c.yml:1:1");
        assertThat(checked("DIR/deals/more/contract.md DIR/deals/more"))
                .isEqualTo("deals/more/contract.md:1:1 deals/more/c.yml:1:1");
    }

    @Test
    void aPatternIsReadEachFileOnce() {
        assertThat(checked("DIR/deals/a.yaml DIR/deals/*.yaml DIR/deals"))
                .isEqualTo("deals/a.yaml:1:1 deals/b.yaml:1:1 deals/b.yaml:5:1 deals/more/c.yml:1:1");
    }

    @Test
    void nothingMatchedIsAnInputThatIsMissing() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(program.run("check DIR/deals/*.csv DIR/deals/a.yaml -q"))
                .isEqualTo(new Ran(
                        3,
                        "deals/a.yaml:1:1: verdict NEGOTIATE 3 findings of medium severity come together: Basic fact"
                                + " missing\n",
                        "deals/*.csv: no file matches this pattern\n"));
        assertThat(program.run("check DIR/empty"))
                .isEqualTo(new Ran(
                        3,
                        "0 deals\n1 document could not be read\n",
                        "empty: the folder has no deal; expected files such as deal.yaml or proposal.md\n"));
    }

    @Test
    void ignoredFilesAreReadWhenTheyAreNamed() {
        program.file(".dealriskignore", "deals/b.yaml\nmore/\n");
        assertThat(checked("DIR/deals")).isEqualTo("deals/a.yaml:1:1");
        assertThat(checked("DIR/deals/b.yaml")).isEqualTo("deals/b.yaml:1:1 deals/b.yaml:5:1");
    }

    @Test
    void aReportInTheFolderIsNoDeal() {
        String line = "check DIR/deals --fail-on never -f markdown=DIR/deals/report.md";
        assertThat(program.run(line).code()).isZero();
        assertThat(program.run(line)).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void severalDealsEndWithASummary() {
        assertThat(program.run("check DIR/deals").out())
                .endsWith(
                        "\n4 deals have too little known to judge\n4 deals; 4 NEGOTIATE; findings: 11 medium, 4 low\n");
    }

    /** Skipped where git is not installed. */
    @Nested
    class ChangedSince {

        @BeforeEach
        void repository() throws Exception {
            Repository.in(folder);
            Repository.git(folder, "add", ".");
            Repository.git(folder, "commit", "-qm", "first");
        }

        @Test
        void onlyWhatChangedIsChecked() {
            program.file("deals/a.yaml", DEAL + "# changed\n").file("deals/new.yaml", DEAL);
            assertThat(checked("DIR/deals --changed-since HEAD")).isEqualTo("deals/a.yaml:1:1 deals/new.yaml:1:1");
        }

        @Test
        void aDealIsCheckedWhenADocumentChangedThatItNames() {
            program.file("deals/more/contract.md", "# Contract\n\nThe client pays within 90 days.\n");
            assertThat(checked("DIR/deals --changed-since HEAD")).isEqualTo("deals/more/c.yml:1:1");
        }

        @Test
        void whatTheOtherBranchChangedIsNotOurs() throws Exception {
            Repository.git(folder, "checkout", "-qb", "work");
            program.file("deals/a.yaml", DEAL + "# changed\n");
            Repository.git(folder, "commit", "-qam", "ours");
            Repository.git(folder, "checkout", "-q", "main");
            program.file("deals/b.yaml", DEAL);
            Repository.git(folder, "commit", "-qam", "theirs");
            Repository.git(folder, "checkout", "-q", "work");
            assertThat(checked("DIR/deals --changed-since main")).isEqualTo("deals/a.yaml:1:1");
        }

        @Test
        void nothingChangedIsFine() {
            assertThat(program.run("check DIR/deals --changed-since HEAD -f github"))
                    .isEqualTo(new Ran(0, "", "dealrisk: nothing to check has changed since HEAD\n"));
            assertThat(program.run("check DIR/deals --changed-since HEAD -f github --lang zh-TW")
                            .err())
                    .isEqualTo("dealrisk: 自 HEAD 以來，沒有需要檢查的檔案有變更\n");
        }

        @Test
        void aRevisionThatIsNoneIsAWrongFlag() {
            assertThat(program.run("check DIR/deals --changed-since none").err())
                    .startsWith("dealrisk: --changed-since is \"none\"; there is no such revision in ");
            assertThat(program.with("DEALRISK_CHANGED_SINCE", "--output=x").run("check DIR/deals"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "dealrisk: --changed-since is \"--output=x\"; expected a revision of git, such as"
                                    + " origin/main\n"));
        }
    }
}
