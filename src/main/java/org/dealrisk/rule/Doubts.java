package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figures;

/**
 * Sees to it that no critical stands on a clause that was read with little confidence alone: what would
 * not be critical without such clauses is a high, to be confirmed.
 *
 * <p>The deal without them has no more against it than the whole deal, and a clause more takes away
 * from neither; so a clause more never makes a finding milder.
 */
final class Doubts {

    private final Optional<MergedDeal> sure;
    private final Figures figures;
    private Optional<Figures> sureFigures = Optional.empty();

    /** @param figures of the whole deal */
    Doubts(MergedDeal merged, Figures figures) {
        this.sure = merged.sure();
        this.figures = figures;
    }

    /** Whether a result depends on what is sure of a deal. */
    static boolean concern(RuleResult result) {
        return result.hits().stream().anyMatch(hit -> hit.doubtful() || hit.severity() == Severity.CRITICAL);
    }

    /**
     * The result with those criticals lowered that would not be critical in the deal that is sure.
     *
     * @param found what derived rules look at
     */
    RuleResult lower(RuleResult result, List<Hit> found) {
        if (sure.isEmpty() || !concern(result)) {
            return result;
        }
        RuleResult certain = Engine.ask(result.rule(), sure.get(), figuresOf(sure.get()), found, Settled.NOTHING);
        // What this answer rests on, too: a change there may make the finding sure.
        result.looked().and(certain.looked());
        List<Hit> hits = result.hits().stream()
                .map(hit -> hit.severity() == Severity.CRITICAL && !stands(hit, certain) ? hit.doubted() : hit)
                .toList();
        return new RuleResult(result.rule(), hits, result.concerned(), result.gap(), result.looked());
    }

    /** Whether the finding is critical all the same; one that gathers fields may gather fewer. */
    private static boolean stands(Hit hit, RuleResult certain) {
        return certain.hits().stream()
                .filter(other -> other.severity() == Severity.CRITICAL)
                .anyMatch(other -> hit.rule().gather() || other.subjects().equals(hit.subjects()));
    }

    private Figures figuresOf(MergedDeal deal) {
        if (sureFigures.isEmpty()) {
            sureFigures = Optional.of(DealEconomics.of(deal.deal(), figures.assumptions()));
        }
        return sureFigures.get();
    }
}
