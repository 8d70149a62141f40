package org.dealrisk.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.FigureSource;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * What a deal comes to, without words: all that a list of many deals says about each.
 *
 * @param whole gives the deal, which of a row of a table may have to be read first
 * @param gate the highest gate that is true; empty for a deal to sign
 * @param worst the gravest verdict that open facts could bring
 * @param outlook what {@link #range()} tells, worked out when it is first asked for
 * @param riskIndex 0 to 100, for sorting only
 * @param figures done when they are asked for, by one thread
 * @param findings worst first, then by code; tell no clauses
 * @param missing the facts that a judgement needs and that are not known, of those that the deal was asked for
 * @param completeness known ÷ needed, 0 to 1
 */
public record Brief(
        Supplier<MergedDeal> whole,
        FigureSource figures,
        Verdict verdict,
        Optional<Gate> gate,
        Verdict worst,
        Supplier<VerdictRange> outlook,
        int riskIndex,
        List<Weighed> findings,
        List<Field> missing,
        double completeness) {

    /** Points at which the index has covered about two thirds of its way to 100. */
    private static final double INDEX_SCALE = 60;

    static final Comparator<Weighed> WORST_FIRST = Comparator.comparing(Weighed::severity)
            .reversed()
            .thenComparing(finding -> finding.rule().code());

    public Brief {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    /** By the rules themselves, without a plan; nothing is waived. */
    static Brief of(Trial trial, Engine engine) {
        Deal deal = trial.merged().deal();
        Unknowns unknowns = Unknowns.of(trial, engine);
        List<Weighed> findings = trial.counted().stream().sorted(WORST_FIRST).toList();
        Optional<Gate> gate = trial.gate();
        VerdictRange range = new RangeFinder(
                        RangeFinder.End.of(trial), unknowns, () -> trial.tries(engine, Exemption.none()))
                .ends();
        return new Brief(
                trial::merged,
                trial.figures(),
                trial.verdict(),
                gate,
                range.worst(),
                () -> range,
                riskIndex(findings),
                findings,
                unknowns.needed().stream()
                        .filter(field -> deal.answer(field).isMissing())
                        .toList(),
                unknowns.completeness(deal));
    }

    /** 100·(1 − e^(−points ÷ 60)), rounded: never decreasing, and never quite 100 before rounding. */
    static int riskIndex(List<Weighed> findings) {
        return riskIndex(Severity.points(findings));
    }

    static int riskIndex(int points) {
        return (int) Math.round(100 * (1 - Math.exp(-points / INDEX_SCALE)));
    }

    /** The deal with its form and contract joined. */
    public MergedDeal merged() {
        return whole.get();
    }

    /** The findings behind the gate. */
    public List<Weighed> causes() {
        Balance balance = new Balance(findings, figures, merged());
        return gate.map(found -> balance.those(Gates.causes(found, balance))).orElse(List.of());
    }

    /** From the mildest to the gravest verdict that open facts could bring. */
    public VerdictRange range() {
        return outlook.get();
    }

    /** The severity of the worst finding. */
    public Optional<Severity> worstSeverity() {
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(findings.get(0).severity());
    }
}
