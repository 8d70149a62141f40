package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that stand on others, each held to its hash. */
class ExtendedPacksTest {

    private static final String HEADER = "version: '1.0'\nlanguages: [en]\n";
    private static final String RULE = "code: BASE-001\nid: fee-small\nroute: commercial\nsource: ours\n"
            + "params: {least: {value: 500, unit: money, source: ours}}\ntiers: {high: fee < param.least}\n"
            + "texts: {en: {title: Fee too small, message: a, why: b, ask: c}}\n";
    private static final Pattern SHA =
            Pattern.compile("\"name\": \"base\",\\s+\"version\": \"1.0\",\\s+\"sha256\": \"(\\w+)\"");
    private static final String NONE = "0".repeat(64);

    @TempDir
    private Path folder;

    private Program program;
    private String sha256;

    @BeforeEach
    void packs() throws IOException {
        Files.createDirectories(folder.resolve("vendor/base"));
        Files.createDirectories(folder.resolve("own"));
        program = new Program(folder)
                .file("deal.yaml", "fee: 100\nowner: Ann\n")
                .file("vendor/base/pack.yaml", "name: base\n" + HEADER)
                .file("vendor/base/small.yaml", RULE);
        Matcher matcher = SHA.matcher(program.run("check -f json DIR/deal.yaml --pack DIR/vendor/base")
                .out());
        assertThat(matcher.find()).isTrue();
        sha256 = matcher.group(1);
    }

    private void own(String extended) {
        program.file(
                "own/pack.yaml", "name: own\n" + HEADER + "extends: " + extended + "\nseverities: {BASE-001: low}\n");
    }

    @Test
    void rulesOfAnExtendedPackAreThereAndMayBeChanged() {
        own("[{path: ../vendor/base, sha256: " + sha256 + "}]");
        Ran ran = program.run("check -f concise DIR/deal.yaml --pack DIR/own");
        assertThat(ran.out()).contains("low BASE-001 Fee too small");
        assertThat(program.run("check -f concise DIR/deal.yaml --pack DIR/own --pack DIR/vendor/base"))
                .isEqualTo(ran);
        assertThat(program.run("check -f concise DIR/deal.yaml --pack DIR/vendor/base --pack DIR/own"))
                .isEqualTo(ran);
        assertThat(program.run("rules lint DIR/own").code()).isNotEqualTo(2);
    }

    @Test
    void anotherPackThanTheOneNamedIsRefusedWithBothHashes() {
        own("{path: ../vendor/base, sha256: " + NONE + "}");
        Ran ran = program.run("check DIR/deal.yaml --pack DIR/own");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("own/pack.yaml:4:10")
                .contains("the pack vendor/base has the SHA-256 " + sha256 + "; expected " + NONE);
    }

    @Test
    void onlyWhatJudgesCountsInTheHash() {
        own("[{path: ../vendor/base, sha256: " + sha256 + "}]");
        program.file("vendor/base/small_test.yaml", "- {rule: BASE-001, name: a, deal: {fee: 1}, expect: high}\n");
        assertThat(program.run("check -q --exit-zero DIR/deal.yaml --pack DIR/own")
                        .code())
                .isZero();
        program.file("vendor/base/small.yaml", RULE.replace("500", "50"));
        assertThat(program.run("check -q --exit-zero DIR/deal.yaml --pack DIR/own")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aPackOfTheCommandLineOrTheConfigurationIsHeldToItsHashToo() {
        String line = "check -q --exit-zero DIR/deal.yaml";
        assertThat(program.run(line + " --pack DIR/vendor/base@sha256:" + sha256)
                        .code())
                .isZero();
        Ran wrong = program.run(line + " --pack DIR/vendor/base@sha256:" + NONE);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains(sha256).contains(NONE);
        program.file(".dealrisk.yaml", "packs: vendor/base@sha256:" + sha256 + "\n");
        assertThat(program.run(line).code()).isZero();
        program.file(".dealrisk.yaml", "packs: [vendor/base@sha256:" + NONE + "]\n");
        assertThat(program.run(line).code()).isEqualTo(2);
    }

    @Test
    void whatCannotBeExtendedIsTold() {
        for (String wrong : new String[] {
            "../vendor/base", "[{path: ../vendor/base}]", "[{path: ../vendor/base, sha256: abc}]", "[{file: a}]"
        }) {
            own(wrong);
            assertThat(program.run("check DIR/deal.yaml --pack DIR/own").err())
                    .as(wrong)
                    .contains("extends should be a list such as [{path: vendor/agency, sha256: ...}]");
        }
        own("[{path: ../vendor/none, sha256: " + NONE + "}]");
        assertThat(program.run("check DIR/deal.yaml --pack DIR/own").err())
                .contains("vendor/none: there is no such pack");
        assertThat(program.run("check DIR/deal.yaml --pack DIR/own@sha256:abc").err())
                .contains("own@sha256:abc: there is no such pack; behind @sha256: stand the 64 digits");
    }

    @Test
    void packsThatExtendOneAnotherEnd() {
        own("[{path: ../own, sha256: " + NONE + "}]");
        assertThat(program.run("check DIR/deal.yaml --pack DIR/own").code()).isEqualTo(2);
    }
}
