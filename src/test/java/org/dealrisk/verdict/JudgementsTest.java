package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealrisk.CaseTable;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Judgements of whole deals. A case is a form and what is to be shown of its judgement. Its lines
 * change those of a deal that nothing is wrong with, which {@code base: none} leaves out; {@code
 * as-of: <date>} and {@code waivers: off} set the terms of the judgement.
 */
class JudgementsTest {

    private static final RulePack PACK = BuiltinRules.pack();

    private static final String HARMLESS = """
        currency: TWD
        fee: 100000
        promised_leads: 100
        average_order_value: 5000
        clauses: []
        referral_source: inbound
        promise.commitment: estimate
        promise.make_good: "none"
        liability.cap: {multiple_of_fee: 1}
        payment.net_days: 30
        payment.upfront_percent: 30
        client.decision_maker_met: true
        process.legal_reviewed: true
        process.manager_informed: true
        """;

    private static final Map<String, Function<Assessment, String>> SHOWN = shown();

    @ParameterizedTest
    @MethodSource("cases")
    void judgesAsExpected(CaseTable.Case one) {
        assertThat(judged(one.input())).isEqualTo(one.expected());
    }

    static List<CaseTable.Case> cases() {
        return CaseTable.read(JudgementsTest.class, "judgements.txt", JudgementsTest::judged);
    }

    private static String judged(String input) {
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, String> form = new LinkedHashMap<>();
        boolean bare = input.lines().anyMatch("base: none"::equals);
        if (!bare) {
            put(form, HARMLESS);
        }
        put(form, input);
        for (String key : List.of("show", "as-of", "waivers-count", "base")) {
            Optional.ofNullable(form.remove(key)).ifPresent(value -> asked.put(key, value));
        }
        String text = form.entrySet().stream()
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining("\n"));
        Map<Language, Assessment> judged = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            judged.put(language, judge(language, asked).assess(deal(text)));
        }
        return Arrays.stream(asked.getOrDefault("show", "verdict").strip().split(" "))
                .map(key -> line(key, judged))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String key, Map<Language, Assessment> judged) {
        if (key.equals("reason")) {
            return judged.values().stream()
                    .map(one -> "reason: " + one.decision().reason())
                    .collect(Collectors.joining("\n"));
        }
        Function<Assessment, String> shown = SHOWN.get(key);
        if (shown == null) {
            throw new IllegalArgumentException("nothing is called " + key);
        }
        return (key + ": " + shown.apply(judged.values().iterator().next())).strip();
    }

    private static Judge judge(Language language, Map<String, String> asked) {
        Optional<LocalDate> asOf =
                Optional.ofNullable(asked.get("as-of")).map(String::strip).map(LocalDate::parse);
        boolean waivers = !asked.containsKey("waivers-count");
        return new Judge(PACK, new TypedByHand(), new Judge.Terms(language, asOf, waivers));
    }

    private static Deal deal(String text) {
        Parsed<Deal> deal =
                DealReader.create().read(Source.of("deal.yaml", text)).get(0);
        return deal.value()
                .orElseThrow(() -> new IllegalArgumentException(deal.faults().toString()));
    }

    /** Lines by key; a line that belongs to no key continues the one before. */
    private static void put(Map<String, String> form, String text) {
        String key = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ") || line.startsWith("-")) {
                form.merge(key, "\n" + line, String::concat);
            } else {
                key = line.substring(0, line.indexOf(':'));
                form.put(key, line.substring(line.indexOf(':') + 1));
            }
        }
        form.values().removeIf(value -> value.strip().equals("(left out)"));
    }

    private static Map<String, Function<Assessment, String>> shown() {
        Map<String, Function<Assessment, String>> shown = new LinkedHashMap<>();
        shown.put(
                "verdict",
                one -> one.verdict() + (one.verdict() == Verdict.SIGN && one.hasNotes() ? ", with notes" : ""));
        shown.put("gate", one -> one.decision().gate().map(Enum::name).orElse("none"));
        shown.put("causes", one -> list(one.decision().causes(), Finding::code));
        shown.put("routes", one -> list(one.decision().routes(), Route::label));
        shown.put("index", one -> String.valueOf(one.riskIndex()));
        shown.put("findings", one -> list(one.findings(), JudgementsTest::finding));
        shown.put("range", one -> one.range().best() + " to " + one.range().worst());
        shown.put(
                "severities",
                one -> one.range().worstSeverityAtBest().map(Enum::name).orElse("none") + " to "
                        + one.range().worstSeverityAtWorst().map(Enum::name).orElse("none"));
        shown.put("decided-by", one -> list(one.decidedBy(), Field::path));
        shown.put(
                "completeness",
                one -> one.completeness()
                        .map(share -> String.format(Locale.ROOT, "%.4f", share))
                        .orElse("none"));
        shown.put(
                "questions",
                one -> list(one.questions(), question -> question.field().path()));
        shown.put("not-assessed", one -> one.notAssessed().isEmpty() ? "none" : "some");
        shown.put(
                "waiver-notes",
                one -> list(one.waiverNotes(), note -> note.waiver().rule().orElse("?") + " " + note.reason()));
        shown.put("tail", one -> amount(one, FigureName.TAIL_LOSS));
        shown.put("margin-after-losses", one -> amount(one, FigureName.RISK_ADJUSTED_MARGIN));
        return shown;
    }

    private static String finding(Finding finding) {
        return finding.code() + " " + finding.severity().label() + (finding.isWaived() ? " waived" : "");
    }

    private static String amount(Assessment one, FigureName name) {
        return one.figures().get(name) instanceof Figure.Known known
                ? known.value().stripTrailingZeros().toPlainString()
                : "none";
    }

    private static <T> String list(List<T> items, Function<T, String> shown) {
        return items.isEmpty() ? "none" : items.stream().map(shown).collect(Collectors.joining(", "));
    }
}
