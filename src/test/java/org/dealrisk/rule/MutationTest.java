package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.proof.BuiltinRules;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the cases of the built-in pack to telling every rule from its nearest variants: each
 * comparison turned, each junction swapped, each negation taken away or put in, each word of a list
 * left out, each threshold moved by its smallest unit. Variants that mean the same as the rule are
 * listed in {@code survivors.txt} with the reason.
 */
class MutationTest {

    private static final RulePack PACK = BuiltinRules.pack();

    private static final Map<String, String> SURVIVORS = survivors();

    @ParameterizedTest
    @MethodSource("rules")
    void casesTellTheRuleFromItsVariants(Rule rule) {
        CaseBench bench = CaseBench.of(PACK, rule, new TextReader());
        Optional<String> miss = bench.miss(rule);
        assertThat(miss).as("a case that fails unchanged").isEmpty();
        List<String> surviving = new ArrayList<>();
        for (Mutants.Mutant mutant : Mutants.of(rule)) {
            if (bench.miss(mutant.variant()).isEmpty()) {
                surviving.add(rule.code() + " | " + mutant.change());
            }
        }
        List<String> listed = SURVIVORS.keySet().stream()
                .filter(name -> name.startsWith(rule.code() + " | "))
                .toList();
        assertThat(surviving).as("variants that no case tells apart").containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyListedVariantHasAReasonAndARule() {
        SURVIVORS.forEach((name, reason) -> {
            assertThat(reason).as(name).isNotBlank();
            assertThat(PACK.rule(name.substring(0, name.indexOf(' ')))).as(name).isPresent();
        });
    }

    static List<Named<Rule>> rules() {
        return PACK.rules().stream().map(rule -> Named.of(rule.code(), rule)).toList();
    }

    private static Map<String, String> survivors() {
        try (var stream = MutationTest.class.getResourceAsStream("survivors.txt")) {
            String text = new String(Optional.ofNullable(stream).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> survivors = new LinkedHashMap<>();
            for (String line : text.lines().toList()) {
                // "||" stands in conditions, so columns are told apart by the spaces round one bar.
                int reason = line.lastIndexOf(" | ");
                if (!line.isBlank() && !line.startsWith("#")) {
                    survivors.put(
                            line.substring(0, reason).strip(),
                            line.substring(reason + 3).strip());
                }
            }
            return survivors;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
