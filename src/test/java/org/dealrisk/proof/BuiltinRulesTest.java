package org.dealrisk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.clause.TextReader;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RuleCase;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule of the built-in pack to its own cases, and to having all that a rule needs. */
class BuiltinRulesTest {

    @Test
    void packLoadsWithoutFaults() {
        assertThat(BuiltinRules.load().faults()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> casesComeOutAsTheySay() {
        RulePack pack = BuiltinRules.pack();
        CaseRunner runner = new CaseRunner(pack, new TextReader());
        return pack.rules().stream()
                .flatMap(rule -> rule.cases().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.code() + ": " + example.name(),
                                () -> assertThat(runner.check(rule, example)).isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTierFiresAndTheRuleIsClear(Rule rule) {
        List<Severity> proven = rule.cases().stream()
                .flatMap(example -> example.expect().stream())
                .distinct()
                .toList();
        assertThat(proven).as("severities with a case").containsAll(rule.severities());
        assertThat(rule.cases())
                .as("a clear case")
                .anyMatch(example -> example.expect().isEmpty() && !example.cannotTell());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLanguageHasItsTexts(Rule rule) {
        assertThat(rule.texts().keySet()).containsExactlyInAnyOrder(Language.values());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void casesAreNamedApart(Rule rule) {
        assertThat(rule.cases().stream().map(RuleCase::name)).doesNotHaveDuplicates();
    }

    static List<Rule> rules() {
        return BuiltinRules.pack().rules();
    }
}
