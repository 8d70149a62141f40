package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Source;
import org.dealrisk.economics.Figure;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Outcome.Truth;
import org.dealrisk.model.Deal;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.RuleTrace;
import org.dealrisk.rule.RuleTrace.Ground;
import org.dealrisk.rule.RuleTrace.State;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.GateTrace.Measure;
import org.junit.jupiter.api.Test;

/** What every rule and gate came to, told by the conditions that decided it. */
class AccountTest {

    private static final String FORM = """
            currency: TWD
            fee: 100000
            promised_leads: 1000
            average_order_value: 10000
            promise: {make_good: until-filled, commitment: guaranteed}
            """;

    @Test
    void everyRuleIsAccountedForAsItsFindingsAre() {
        Account account = account(FORM);
        assertThat(account.rules()).hasSameSizeAs(BuiltinPack.load().rules());
        Map<String, Severity> worst = account.assessment().findings().stream()
                .collect(Collectors.toMap(
                        Finding::code, Finding::severity, (one, other) -> one.atLeast(other) ? one : other));
        for (RuleTrace trace : account.rules()) {
            assertThat(trace.severity())
                    .as(trace.rule().code())
                    .isEqualTo(Optional.ofNullable(worst.get(trace.rule().code())));
            assertThat(trace.state() == State.FIRES).isEqualTo(trace.severity().isPresent());
        }
        List<String> open = account.rules().stream()
                .filter(trace -> trace.state() == State.CANNOT_TELL)
                .map(trace -> trace.rule().code())
                .toList();
        assertThat(open)
                .isEqualTo(account.assessment().notAssessed().stream()
                        .map(rule -> rule.rule().code())
                        .toList());
    }

    @Test
    void whatFiresNamesTheConditionsThatMadeItTrueWithTheirValues() {
        RuleTrace fires = trace(account(FORM), "GUA-002");
        assertThat(fires.severity()).contains(Severity.CRITICAL);
        assertThat(fires.steps().get(0).grounds())
                .containsExactly(
                        new Ground("critical", "lacks(\"make-good-until-filled\")", Truth.FALSE, Map.of()),
                        new Ground(
                                "critical",
                                "promise.make_good == \"until-filled\"",
                                Truth.TRUE,
                                Map.of("promise.make_good", Operand.of("until-filled"))));
    }

    @Test
    void whatIsClearNamesTheFalseCondition() {
        RuleTrace clear = trace(account(FORM + "value: {entry_order_value: 5000}\n"), "VAL-005");
        assertThat(clear.state()).isEqualTo(State.CLEAR);
        assertThat(clear.steps().get(0).grounds())
                .containsExactly(new Ground(
                        "medium",
                        "calc.upsell_ratio >= param.ratio",
                        Truth.FALSE,
                        Map.of("calc.upsell_ratio", Operand.of(2), "param.ratio", Operand.of(10))));
    }

    @Test
    void rulesSwitchedOffOrUnfitForTemplatesSaySo() {
        RulePack pack = PackSettings.apply(BuiltinPack.load(), Map.of("GUA-002", "off"), Map.of())
                .pack();
        assertThat(trace(account(FORM, pack), "GUA-002").state()).isEqualTo(State.OFF);
        assertThat(trace(account(FORM + "template: true\n"), "DAT-001").state()).isEqualTo(State.NOT_IN_TEMPLATES);
    }

    @Test
    void gatesTellTheirCountsAndWhichOneIsReached() {
        List<GateTrace> gates = account(FORM).gates();
        GateTrace reached =
                gates.stream().filter(GateTrace::reached).findFirst().orElseThrow();
        assertThat(reached.holds()).isTrue();
        assertThat(gates.subList(0, gates.indexOf(reached))).noneMatch(GateTrace::holds);
        GateTrace criticals = gates.get(Gate.E1.ordinal());
        assertThat(criticals.gate()).isEqualTo(Gate.E1);
        long count = account(FORM).assessment().findings().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .count();
        assertThat(criticals.measures()).containsExactly(Map.entry(Measure.CRITICALS, Figure.of(count)));
    }

    private static RuleTrace trace(Account account, String code) {
        return account.rules().stream()
                .filter(found -> found.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Account account(String form) {
        return account(form, BuiltinPack.load());
    }

    private static Account account(String form, RulePack pack) {
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", form))
                .get(0)
                .value()
                .orElseThrow();
        Judge.Terms terms = new Judge.Terms(Language.EN, Optional.empty(), true);
        return new Judge(pack, new TypedByHand(), terms).account(deal);
    }
}
