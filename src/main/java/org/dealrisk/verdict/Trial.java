package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Results;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * One reading of a deal through all rules and gates, without words.
 *
 * @param counted the findings that count
 * @param gate the highest gate that is true; empty for a deal to sign
 */
record Trial(MergedDeal merged, Figures figures, Results results, List<Weighed> counted, Optional<Gate> gate) {

    /**
     * @param waived which findings do not count
     */
    static Trial of(MergedDeal merged, Engine engine, Assumptions assumptions, Exemption waived) {
        Figures figures = DealEconomics.of(merged.deal(), assumptions);
        return of(merged, engine.run(merged, figures, waived), figures, waived);
    }

    /**
     * The same contract with other answers to some fields. Does again only what depends on them.
     *
     * @param waived those of this trial
     */
    Trial with(Map<Field, Answer> answers, Engine engine, Exemption waived) {
        MergedDeal other = merged;
        for (Map.Entry<Field, Answer> answer : answers.entrySet()) {
            other = other.with(answer.getKey(), answer.getValue());
        }
        Figures otherFigures = DealEconomics.again(figures, other.deal(), answers.keySet());
        return of(other, engine.again(results, other, otherFigures, answers.keySet(), waived), otherFigures, waived);
    }

    /** Judges the same contract with other answers, by the rules themselves. */
    RangeFinder.Tries tries(Engine engine, Exemption waived) {
        return answers -> RangeFinder.End.of(with(answers, engine, waived));
    }

    /**
     * The same deal with another contract. Does again only what depends on what differs.
     *
     * @param changed the fields whose answers differ, the list of clauses among them
     */
    Trial with(MergedDeal other, Set<Field> changed, Engine engine, Exemption waived) {
        Figures otherFigures = DealEconomics.again(figures, other.deal(), changed);
        return of(other, engine.again(results, other, otherFigures, changed, waived), otherFigures, waived);
    }

    private static Trial of(MergedDeal merged, Results results, Figures figures, Exemption waived) {
        List<Weighed> counted = new ArrayList<>(results.weights());
        counted.removeIf(weight -> waived.covers(weight.rule().code(), weight.severity(), weight.subject()));
        Optional<Gate> gate = Gates.highest(new Balance(counted, figures, merged));
        return new Trial(merged, figures, results, List.copyOf(counted), gate);
    }

    Balance balance() {
        return new Balance(counted, figures, merged);
    }

    Verdict verdict() {
        return gate.map(Gate::verdict).orElse(Verdict.SIGN);
    }

    /** What the findings that count weigh together. */
    int points() {
        return Severity.points(counted);
    }

    Optional<Severity> worstSeverity() {
        return Severity.worst(counted);
    }
}
