package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Weighed;

/** Holds what was found of a deal by a short way to what the rules themselves find. */
final class BriefCheck {

    static final ClauseReader READER = new RememberingReader(new TextReader());

    private static final ClauseMerge MERGE = new ClauseMerge(READER);

    private BriefCheck() {}

    /**
     * Fails unless a brief says what the rules say of its deal, every figure of it too.
     *
     * @param note how to come by the deal again
     */
    static void isSame(Judge judge, Brief found, Deal deal, String note) {
        MergedDeal merged = MERGE.merge(deal);
        Brief wanted = judge.reference(merged);
        assertThat(told(found)).as(() -> note + ": " + answers(merged.deal())).isEqualTo(told(wanted));
        for (FigureName name : FigureName.values()) {
            Figure exact = wanted.figures().get(name);
            assertThat(found.figures().get(name)).as(name::label).isEqualTo(exact);
            assertThat(found.figures().lacks(name))
                    .as(name::label)
                    .isEqualTo(exact.toDouble().isEmpty());
            double nearly = found.figures().nearly(name);
            if (!Double.isNaN(nearly)) {
                double number = exact.toDouble().orElseThrow();
                assertThat(nearly).as(name::label).isCloseTo(number, within(Math.abs(number) * 1e-13));
            }
        }
        if (wanted.figures() instanceof Figures all) {
            assertThat(DealEconomics.inputs()).containsAll(all.inputs());
        }
    }

    /** Everything that a brief says, as a text in which a difference is seen. */
    static String told(Brief brief) {
        return String.join(
                "\n",
                "verdict " + brief.verdict() + " by " + brief.gate(),
                "causes " + told(brief.causes()),
                "range " + brief.range(),
                "index " + brief.riskIndex(),
                "findings " + told(brief.findings()),
                "missing " + brief.missing(),
                "completeness " + brief.completeness());
    }

    static List<String> told(List<Weighed> findings) {
        return findings.stream()
                .map(finding -> finding.rule().code() + ":" + finding.severity()
                        + finding.subject().map(field -> "(" + field + ")").orElse(""))
                .toList();
    }

    static String answers(Deal deal) {
        List<String> said = new ArrayList<>();
        for (Field field : deal.answered()) {
            said.add(field + "="
                    + deal.answer(field).stated().map(Object::toString).orElse("?"));
        }
        return deal.clauses().size() + " clauses; " + String.join("; ", said);
    }
}
