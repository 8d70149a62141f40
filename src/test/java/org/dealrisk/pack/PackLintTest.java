package org.dealrisk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.proof.PackLint;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lint finds in packs, and that it finds nothing in ours. */
class PackLintTest {

    private static final String CASES = """
        cases:
          - {name: a, deal: {fee: 1}, expect: high}
          - {name: b, deal: {fee: 2}, expect: medium}
          - {name: c, deal: {fee: 3}, expect: clear}
        """;

    @TempDir
    Path folder;

    @Test
    void builtinPackIsClean() {
        assertThat(PackLint.of(BuiltinPack.loadWithCases(), rule -> true)).isEmpty();
    }

    @Test
    void packToCopyIsClean() {
        RulePack pack = PackFolder.read(PackGround.of(BuiltinPack.load()), Path.of("examples/agency-pack"))
                .value()
                .orElseThrow();
        assertThat(PackLint.of(pack, rule -> rule.group().equals("HARB"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fee < 10 && fee > 20 | fee < 100 | the tier high of ACME-001 was never true,
        promise.unit == "lead" && promise.unit == "sale" | fee < 100 | the tier high of ACME-001 was never true,
        value.close_rate > 60 | fee < 100 | the tier high of ACME-001 was never true,
        fee < 100 | fee < 10 | the tier medium of ACME-001 was never reached: whenever it was true,
        fee < 100 | fee < 100 | the tier medium of ACME-001 has the same condition as high,
        fee < 100 | promise.unit == "lead" | the tier medium of ACME-001 can be false while high is true: fee =
        lacks("mfn") && term.mfn | fee < 100 | the tier high of ACME-001 was never true,
        clause("mfn") && lacks("mfn") | fee < 100 | the tier high of ACME-001 was never true,
        reaches(stage, "signed") && stage == "lead" | fee < 100 | the tier high of ACME-001 was never true,
        fee < 10 && 1 < 2 | fee < 100 | ACME-001 tests "1 < 2", which reads no fact
        """)
    void tierThatDecidesNothingIsFound(String high, String medium, String message) {
        List<String> found = lint("tiers:\n  high: |-\n    " + high + "\n  medium: |-\n    " + medium + "\n" + CASES);
        assertThat(found).hasSize(1).allMatch(line -> line.startsWith(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiers: {high: fee < 10, medium: fee < 100}\n",
                "tiers:\n  high: calc.margin_percent < 0\n  medium: calc.margin_percent < 20\n",
                "tiers:\n  high: missing(fee)\n  medium: '!known(fee)'\n",
                "tiers:\n  high: fee / cost.planned_spend < 1\n  medium: fee / cost.planned_spend < 2\n",
                "tiers:\n  high: countIn(cost.we_provide, [\"media\", \"creative\", \"prizes\"]) >= 3\n"
                        + "  medium: countIn(cost.we_provide, [\"media\", \"creative\", \"prizes\"]) >= 2\n"
            })
    void tiersThatDecideAreLeftAlone(String tiers) {
        assertThat(lint(tiers + CASES)).isEmpty();
    }

    @Test
    void missingCasesAreFound() {
        assertThat(lint("tiers: {high: fee < 10, medium: fee < 100}\n")).containsExactly("ACME-001 has no cases");
        assertThat(lint("tiers: {high: fee < 10, medium: fee < 100}\n"
                        + "cases:\n"
                        + "  - {name: a, deal: {fee: 1}, expect: high}\n"
                        + "  - {name: a, deal: {}, expect: cannot-tell}\n"))
                .containsExactlyInAnyOrder(
                        "ACME-001 has no case for medium",
                        "ACME-001 has no case that is clear",
                        "ACME-001 has two cases named \"a\"");
    }

    @Test
    void thresholdsThatNobodyCanCheckAreFound() {
        assertThat(lint("params:\n  idle: {value: 1, unit: '', source: ' '}\n"
                        + "tiers: {high: fee < 10, medium: fee < 100}\n" + CASES))
                .containsExactlyInAnyOrder(
                        "ACME-001 does not use its parameter idle",
                        "ACME-001 does not say the unit of idle",
                        "ACME-001 does not say the source of idle");
    }

    @Test
    void textsThatOneLanguageLacksAreFound() {
        new PackFolder(folder).header().rule("ACME-001", "tiers: {high: fee < 10, medium: fee < 100}\n" + CASES, """
              en: {title: T, message: M, why: W, ask: A, notes: {fee: low}}
              zh-TW: {title: T, message: M, why: "", ask: A}
            """);
        assertThat(lint()).containsExactly("ACME-001 has no why in zh-TW", "ACME-001 has no note on fee in zh-TW");
    }

    private List<String> lint(String middle) {
        new PackFolder(folder)
                .header()
                .file(
                        "rules/r.yaml",
                        "code: ACME-001\nid: r\nroute: legal\nsource: s\n" + middle + "texts:\n" + PackFolder.BOTH);
        return lint();
    }

    private List<String> lint() {
        RulePack pack = new PackFolder(folder).read().value().orElseThrow();
        List<Diagnostic> found = PackLint.of(pack, rule -> rule.code().equals("ACME-001"));
        assertThat(found).allMatch(finding -> finding.place() != null && finding.hint() != null);
        return found.stream().map(Diagnostic::message).toList();
    }
}
