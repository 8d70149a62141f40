package org.dealrisk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String FINE = "tiers: {high: fee < 100}";

    @TempDir
    Path folder;

    private PackFolder pack;

    @BeforeEach
    void makeFolder() {
        pack = new PackFolder(folder);
    }

    @Test
    void everyFaultOfAPackIsToldInOneRun() {
        String nested = "(".repeat(60) + "fee > 1" + ")".repeat(60);
        pack.header()
                .rule("ACME-001", "tiers: {high: promise.comitment == \"guaranteed\"}")
                .rule("ACME-002", "tiers: {high: 'fee < \"a hundred\"'}")
                .rule("ACME-003", "tiers: {high: '" + nested + "'}")
                .rule("ACME-004", FINE)
                .file(
                        "rules/z.yaml",
                        "code: ACME-004\nid: z\nroute: legal\nsource: s\n" + FINE + "\ntexts:\n" + PackFolder.BOTH)
                .rule("ACME-005", FINE + " ", "  en: {title: T, message: M, why: W, ask: A}\n");
        assertThat(pack.faults())
                .containsExactly(
                        "rules/ACME-001-48.yaml:5:15: unknown name promise.comitment; did you mean"
                                + " promise.commitment?",
                        "rules/ACME-002-34.yaml:5:22: < compares numbers; \"a hundred\" is a text",
                        "rules/ACME-003-144.yaml:5:66: more than 50 levels inside one another",
                        "rules/ACME-005-25.yaml:6:1: the rule has no texts in zh-TW, a language of its pack",
                        "rules/z.yaml:1:7: the code ACME-004 is already taken by the rule at"
                                + " rules/ACME-004-24.yaml:1:7");
    }

    @Test
    void packAddsItsRulesToThoseOfTheTool() {
        RulePack all = pack.header().rule("ACME-001", FINE).read().value().orElseThrow();
        assertThat(all.rule("ACME-001")).isPresent();
        assertThat(all.rule("VAL-001")).isPresent();
        assertThat(all.origins())
                .extracting(RulePack.Origin::name, RulePack.Origin::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "builtin", all.origins().get(0).version()),
                        org.assertj.core.groups.Tuple.tuple("acme", "1.0"));
    }

    @Test
    void packChangesRulesOfTheTool() {
        RulePack all = pack.header(
                        "disable: [VAL-007]",
                        "severities: {VAL-005: low, VAL-008: off}",
                        "parameters: {margin_floor: 15, VAL-001.gross_medium: 30, small_deal.EUR: 900}",
                        "texts: {VAL-001: {en: {ask: Ours}, zh-TW: {ask: 我們的}}}")
                .read()
                .value()
                .orElseThrow();
        assertThat(all.off()).containsExactlyInAnyOrder("VAL-007", "VAL-008");
        assertThat(rule(all, "VAL-005").severities()).containsExactly(Severity.LOW);
        assertThat(rule(all, "VAL-004").parameters().get("margin_floor").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("15"));
        assertThat(rule(all, "VAL-001").parameters().get("gross_medium").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("30"));
        assertThat(all.shared().get("small_deal").byCurrency()).containsKeys("EUR", "TWD");
        assertThat(rule(all, "VAL-001").in(Language.EN).ask()).isEqualTo("Ours");
        assertThat(rule(all, "VAL-001").in(Language.ZH_TW).ask()).isEqualTo("我們的");
        assertThat(rule(all, "VAL-001").in(Language.EN).title())
                .isEqualTo(rule(BuiltinPack.load(), "VAL-001").in(Language.EN).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        disabel: [VAL-007] | pack.yaml:4:1: the key of pack.yaml "disabel" does not exist; did you mean "disable"?
        disable: [VAL-077] | pack.yaml:4:11: there is no rule VAL-077; did you mean VAL-007?
        severities: {VAL-005: hihg} | pack.yaml:4:23: the severity of VAL-005 is "hihg"; expected one of off, info, low, medium, high, critical
        severities: {VAX-999: high} | pack.yaml:4:14: there is no rule VAX-999
        parameters: {margin_flor: 15} | pack.yaml:4:14: there is no parameter margin_flor; did you mean margin_floor?
        parameters: {margin_floor: 1e9} | pack.yaml:4:28: the parameter margin_floor is "1e9"; expected a plain number such as 20 or 0.5
        texts: {VAL-001: {en: {aks: x}, zh-TW: {ask: x}}} | pack.yaml:4:24: the key of texts "aks" does not exist; did you mean "ask"?
        texts: {VAL-001: {en: {ask: x}}} | pack.yaml:4:9: the texts of VAL-001 change ask, but not in zh-TW, a language of the pack
        texts: {VAL-001: {en: {message: "{fe}"}, zh-TW: {message: x}}} | pack.yaml:4:33: the name in braces "fe" does not exist; did you mean "fee"?
        params: {usual_cap: {value: 1, unit: percent, source: s}} | pack.yaml:4:10: the shared parameter usual_cap is there already
        params: {mine: {value: 1, source: s}} | pack.yaml:4:16: the parameter mine lacks the key "unit"
        """)
    void faultOfTheHeaderHasItsPlace(String line, String fault) {
        List<String> faults = pack.header(line).faults();
        assertThat(faults).contains(fault);
    }

    @Test
    void headerNeedsNameVersionAndLanguages() {
        assertThat(pack.file("pack.yaml", "name: Acme Agency\nlanguages: [en, fr]\n")
                        .faults())
                .containsExactly(
                        "pack.yaml:1:1: pack.yaml lacks the key \"version\"",
                        "pack.yaml:1:7: the name of the pack is \"Acme Agency\"; expected words joined by dashes,"
                                + " such as acme-agency",
                        "pack.yaml:2:17: the language \"fr\" does not exist; expected one of en, zh-TW, zh-CN");
    }

    @Test
    void codeOfARuleOfTheToolIsTaken() {
        pack.header().rule("VAL-001", FINE);
        assertThat(pack.faults())
                .containsExactly("rules/VAL-001-24.yaml:1:7: the code VAL-001 is already taken by the rule at"
                        + " VAL-001-value-multiple-high.yaml:1:7");
        assertThat(pack.read().faults().get(0).hint())
                .isEqualTo("a rule is changed under severities, parameters, texts or disable in pack.yaml");
    }

    @Test
    void codeOfARuleThatIsLeftOutIsFree() {
        pack.header("disable: [VAL-007]", "parameters: {margin_floor: 15}").rule("VAL-001", FINE);
        RulePack alone = PackFolder.read(PackGround.without(BuiltinPack.load()), folder)
                .value()
                .orElseThrow();
        assertThat(alone.rules()).extracting(Rule::code).containsExactly("VAL-001");
        assertThat(alone.shared()).containsKey("usual_cap");
        assertThat(alone.origins()).extracting(RulePack.Origin::name).containsExactly("acme");
    }

    @Test
    void brokenRuleIsToldOnceWhateverElseSpeaksOfIt() {
        pack.header("severities: {ACME-001: low}", "disable: [ACME-002]")
                .rule("ACME-001", "let: {small: fee <}\ntiers: {high: small, medium: small || fee < 1}")
                .rule("ACME-002", "params: {p: {value: 1, unit: x}}\ntiers: {high: fee < param.p}");
        assertThat(pack.faults())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("rules/ACME-001-") && line.contains(":5:19: "))
                .anyMatch(line -> line.endsWith("the parameter p lacks the key \"source\""));
    }

    @Test
    void faultInAConditionForManyFieldsIsToldOnce() {
        pack.header().rule("ACME-001", "for_each:\n  - {kind: money}\ntiers: {low: it < fea}");
        assertThat(pack.faults()).hasSize(1);
    }

    @Test
    void packInOneFileReadsLikeAFolder() {
        Path file = folder.resolve("one.yaml");
        pack.file(
                        "one.yaml",
                        "name: one\nversion: 1\nlanguages: en\n---\ncode: ONE-001\nid: one\nroute: data\n"
                                + "source: s\n" + FINE + "\ntexts: {en: {title: T, message: M, why: W, ask: A}}\n")
                .file("one_test.yaml", "- {rule: ONE-001, name: small, deal: {fee: 99}, expect: high}\n");
        RulePack all =
                PackFolder.read(PackGround.of(BuiltinPack.load()), file).value().orElseThrow();
        assertThat(rule(all, "ONE-001").cases()).hasSize(1);
    }

    @Test
    void casesApartMustNameARule() {
        pack.header()
                .file("a_test.yaml", "- {rule: VAL-01, name: n, deal: {fee: 1}, expect: clear}\n- {rul: VAL-001}\n");
        assertThat(pack.faults())
                .contains(
                        "a_test.yaml:1:10: the rule \"VAL-01\" does not exist; did you mean \"VAL-001\"?",
                        "a_test.yaml:2:4: the key of a case \"rul\" does not exist; did you mean \"rule\"?");
    }

    @Test
    void hashDependsOnWhatJudgesAndNotOnWhereItIs(@TempDir Path elsewhere) {
        String here = hash(pack.header().rule("ACME-001", FINE));
        assertThat(hash(new PackFolder(elsewhere).header().rule("ACME-001", FINE)))
                .isEqualTo(here);
        assertThat(hash(pack.file("x_test.yaml", "[]").file("README.md", "read me")))
                .isEqualTo(here);
        assertThat(hash(pack.rule("ACME-001", "tiers: {high: fee < 101}").file("rules/ACME-001-24.yaml", "")))
                .isNotEqualTo(here);
    }

    @Test
    void packWithTheNameOfAnotherIsToldOnce(@TempDir Path elsewhere) {
        pack.header().rule("ACME-001", FINE);
        new PackFolder(elsewhere).header().rule("ACME-001", FINE);
        assertThat(PackFolder.read(PackGround.of(BuiltinPack.load()), folder, elsewhere)
                        .faults())
                .hasSize(1)
                .allMatch(fault -> fault.message().startsWith("the pack acme is already there, from "));
    }

    @Test
    void linkThatLeadsOutIsNotRead(@TempDir Path outside) throws IOException {
        pack.header().rule("ACME-001", FINE);
        Path secret = Files.writeString(outside.resolve("secret.yaml"), "secret: word");
        Files.createSymbolicLink(folder.resolve("rules/link.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("rules/more"), outside);
        assertThat(pack.faults())
                .containsExactlyInAnyOrder(
                        "rules/link.yaml: this is a link that leads out of the pack; it is not read",
                        "rules/more: this is a link to a folder; a pack does not follow it");
    }

    @Test
    void linkWithinThePackIsFollowed() throws IOException {
        pack.header().rule("ACME-001", FINE);
        Files.createDirectories(folder.resolve("store"));
        Files.move(folder.resolve("rules/ACME-001-24.yaml"), folder.resolve("store/a.yaml"));
        Files.createSymbolicLink(folder.resolve("rules/a.yaml"), folder.resolve("store/a.yaml"));
        assertThat(pack.read().value().orElseThrow().rule("ACME-001")).isPresent();
    }

    @Test
    void whatIsNoPackIsSaid() {
        Path missing = folder.resolve("nowhere");
        assertThat(PackFolder.read(PackGround.of(BuiltinPack.load()), missing)
                        .faults()
                        .get(0)
                        .headline())
                .isEqualTo(missing + ": there is no such pack; expected a folder or a YAML file");
        assertThat(pack.read().faults().get(0).headline()).isEqualTo(folder + ": the folder has no pack.yaml");
    }

    @Test
    void rulesAreCounted() {
        pack.header();
        String rules = IntStream.rangeClosed(0, 500).mapToObj(n -> "{}").collect(Collectors.joining("\n---\n"));
        pack.file("rules/all.yaml", rules);
        assertThat(pack.faults())
                .containsExactly("rules/all.yaml:1001:1: the pack has 501 rules; at most 500 are allowed");
    }

    @Test
    void filesAreCounted() {
        pack.header();
        IntStream.range(0, 1000).forEach(n -> pack.file("rules/" + n + ".yaml", "{}"));
        assertThat(pack.faults()).containsExactly(folder + ": the pack has 1001 files; at most 1000 are allowed");
    }

    @Test
    void bytesAreCounted() {
        pack.header().file("rules/large.yaml", "#".repeat(4_000_000));
        assertThat(pack.faults())
                .containsExactly("rules/large.yaml: up to here the pack has more than 4000000 bytes, the most allowed");
    }

    @Test
    void conditionsTogetherHaveABudget() {
        String sum = "fee + ".repeat(240) + "fee";
        String lets = IntStream.range(0, 40)
                .mapToObj(n -> "  a" + n + ": " + sum + "\n")
                .collect(Collectors.joining());
        pack.header()
                .rule(
                        "ACME-001",
                        "let:\n" + lets + "for_each:\n" + "  - {kind: money}\n".repeat(40) + "tiers: {low: it < a1}");
        long start = System.nanoTime();
        assertThat(pack.faults())
                .hasSize(1)
                .allMatch(line -> line.endsWith(
                        "the conditions of the pack have more than 200000 parts up to here, which is the most that is"
                                + " allowed"));
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime.getRuntime().exec(\"id\") == 1",
                "file(\"/etc/passwd\") == \"\"",
                "fee.getClass() == 1",
                "\"\".matches(\"(a*)*b\")",
                "[1, 2].all(x, x > 0)",
                "T(java.lang.System).exit(0) == 1",
                "${jndi:ldap://x} == 1"
            })
    void conditionsReachNothingButTheDeal(String condition) {
        pack.header().rule("ACME-001", "tiers:\n  high: |-\n    " + condition);
        assertThat(pack.faults()).isNotEmpty().allMatch(line -> line.startsWith("rules/ACME-001-"));
    }

    @Test
    void yamlMakesNoObjects() {
        pack.header().rule("ACME-001", "tiers: {high: !!javax.script.ScriptEngineManager [fee < 1]}");
        assertThat(pack.faults()).isNotEmpty().allMatch(line -> line.startsWith("rules/ACME-001-"));
    }

    private static Rule rule(RulePack pack, String code) {
        return pack.rule(code).orElseThrow();
    }

    private static String hash(PackFolder pack) {
        return pack.read().value().orElseThrow().origins().get(1).sha256();
    }
}
