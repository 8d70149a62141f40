package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.CaseTable;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Source;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gate by the least that makes it true, and by what comes nearest and does not. */
class GatesTest {

    private static final RulePack PACK = BuiltinRules.pack();

    private record Found(Rule rule, Severity severity, Optional<Field> subject, Set<Integer> clauses)
            implements Weighed {}

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("rows")
    void theHighestTrueGateMakesTheVerdict(String gate, String findings, String form) {
        Optional<Gate> expected = gate.equals("-") ? Optional.empty() : Optional.of(Gate.valueOf(gate));
        assertThat(Gates.highest(balance(findings, form))).isEqualTo(expected);
    }

    @Test
    void everyGateIsProven() {
        List<String> proven = rows().map(row -> (String) row.get()[0]).toList();
        assertThat(proven).contains(Arrays.stream(Gate.values()).map(Enum::name).toArray(String[]::new));
    }

    private static Balance balance(String findings, String form) {
        Deal deal = DealReader.create()
                .read(Source.of("form.yaml", form.equals("{}") ? "currency: TWD" : form))
                .get(0)
                .value()
                .orElseThrow();
        Deal refused = deal.toBuilder().clauses(List.of(refusedClause())).build();
        MergedDeal merged = new ClauseMerge(new TypedByHand()).merge(refused);
        return new Balance(findings(findings), DealEconomics.of(deal, Assumptions.standard()), merged);
    }

    private static Clause refusedClause() {
        return new Clause(
                Passage.whole("", RandomDeals.NOWHERE),
                Optional.of(List.of()),
                Clause.Author.CLIENT,
                Clause.Negotiable.NO,
                Map.of(),
                Optional.empty());
    }

    private static List<Found> findings(String text) {
        List<Found> findings = new ArrayList<>();
        for (String one : text.equals("-") ? new String[0] : text.split(", ")) {
            List<String> words = new ArrayList<>(List.of(one.split(" ")));
            int count = Character.isDigit(words.get(0).charAt(0)) ? Integer.parseInt(words.remove(0)) : 1;
            Set<Integer> clauses = words.remove("refused") ? Set.of(0) : Set.of();
            Rule rule = PACK.rule(words.get(1)).orElseThrow();
            Optional<Field> subject = words.size() > 2 ? Fields.ofPath(words.get(2)) : Optional.empty();
            Severity severity = Severity.ofLabel(words.get(0)).orElseThrow();
            findings.addAll(Collections.nCopies(count, new Found(rule, severity, subject, clauses)));
        }
        return findings;
    }

    static Stream<Arguments> rows() {
        return CaseTable.text(GatesTest.class, "gates.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", 3))
                .map(row -> Arguments.of(row[0].strip(), row[1].strip(), row[2].strip()));
    }
}
