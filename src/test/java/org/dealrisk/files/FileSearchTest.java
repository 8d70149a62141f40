package org.dealrisk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSearchTest {

    @TempDir
    private Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private String found() throws IOException {
        return shown(new FileSearch(List.of(".yaml", ".md")).in(folder));
    }

    private String shown(List<Path> files) {
        return String.join(
                " ",
                files.stream()
                        .map(file -> FileSearch.slashes(folder.relativize(file)))
                        .toList());
    }

    @Test
    void aFolderGivesItsFilesAndThoseBelowSorted() throws IOException {
        files(
                "b.yaml",
                "a/z.md",
                "a/B.YAML",
                "c.txt",
                "README.md",
                ".git/x.yaml",
                ".hidden.yaml",
                "p/pack.yaml",
                "p/q.yaml");
        assertThat(found()).isEqualTo("a/B.YAML a/z.md b.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.yaml                | a.yaml x/a.yaml x/y/a.yaml",
                "a.yaml                | b.yaml x/b.yaml",
                "/a.yaml               | b.yaml x/a.yaml x/b.yaml x/y/a.yaml",
                "x/                    | a.yaml b.yaml",
                "x                     | a.yaml b.yaml",
                "x/*.yaml              | a.yaml b.yaml x/y/a.yaml",
                "x/**                  | a.yaml b.yaml",
                "**/y                  | a.yaml b.yaml x/a.yaml x/b.yaml",
                "*.yaml;!b.yaml        | b.yaml x/b.yaml",
                "x/;!x/a.yaml          | a.yaml b.yaml",
                "# a.yaml;;b.yaml      | a.yaml x/a.yaml x/y/a.yaml",
                "a.yaml/               | a.yaml b.yaml x/a.yaml x/b.yaml x/y/a.yaml",
                "\\#a.yaml;[ab].yaml   | ''",
            })
    void ignoredIsWhatGitWouldIgnore(String lines, String left) throws IOException {
        files("a.yaml", "b.yaml", "x/a.yaml", "x/b.yaml", "x/y/a.yaml");
        Files.writeString(folder.resolve(".dealriskignore"), lines.replace(';', '\n'));
        assertThat(found()).isEqualTo(left);
    }

    @Test
    void aFileInAFolderOverrulesThoseAbove() throws IOException {
        files("a.yaml", "x/a.yaml", "x/b.yaml");
        Files.writeString(folder.resolve(".dealriskignore"), "a.yaml");
        Files.writeString(folder.resolve("x/.dealriskignore"), "!a.yaml\n/b.yaml");
        assertThat(found()).isEqualTo("x/a.yaml");
    }

    @Test
    void rulesAboveHoldUpToTheTopOfTheRepository() throws IOException {
        files("repo/.git/HEAD", "repo/x/a.yaml", "repo/x/b.yaml");
        Files.writeString(folder.resolve(".dealriskignore"), "b.yaml");
        Files.writeString(folder.resolve("repo/.dealriskignore"), "x/a.yaml");
        assertThat(shown(new FileSearch(List.of(".yaml")).in(folder.resolve("repo/x"))))
                .isEqualTo("repo/x/b.yaml");
    }

    @Test
    void aPatternFindsWhatItMeansWhateverTheEnding() throws IOException {
        files("a.yaml", "x/a.deal", "x/y/b.deal", "x/.c.deal");
        assertThat(shown(FileSearch.matching(folder + "/**/*.deal"))).isEqualTo("x/a.deal x/y/b.deal");
        assertThat(shown(FileSearch.matching(folder + "/{a.yaml,x/a.*}"))).isEqualTo("a.yaml x/a.deal");
        assertThat(FileSearch.matching(folder + "/none/*")).isEmpty();
    }

    @Test
    void aLinkToAFolderIsNotFollowed() throws IOException {
        files("x/a.yaml");
        Files.createSymbolicLink(folder.resolve("x/loop"), folder);
        assertThat(found()).isEqualTo("x/a.yaml");
    }
}
