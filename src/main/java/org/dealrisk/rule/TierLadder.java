package org.dealrisk.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Outcome;
import org.dealrisk.expr.Outcome.Truth;

/** Climbs down the tiers of a rule to the worst one that is true. */
final class TierLadder {

    private static final Later<Set<String>> NO_NAMES = new Later<>(Set::of);

    private final DealFacts facts;

    TierLadder(DealFacts facts) {
        this.facts = facts;
    }

    /**
     * The rung that was reached.
     *
     * @param severity the severity of the worst true tier; empty when none is true
     * @param deciding the names that decided it
     * @param gap what is missing for the tiers above, or for all of them
     */
    record Rung(Optional<Severity> severity, Later<Set<String>> deciding, Gap gap) {

        static final Rung CLEAR = new Rung(Optional.empty(), NO_NAMES, Gap.NONE);
    }

    /** The rung reached when the tiers hold only under a condition. */
    Rung climb(Optional<Expression> applies, List<Tier> tiers) {
        Outcome gate = applies.isPresent() ? Evaluation.outcome(applies.get(), facts) : Outcome.of(Operand.TRUE);
        if (gate.isFalse()) {
            return Rung.CLEAR;
        }
        Gap gap = Gap.NONE;
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            Outcome outcome = Evaluation.outcome(tier.condition(), facts);
            if (outcome.isTrue() && gate.isTrue()) {
                return new Rung(Optional.of(tier.severity()), new Later<>(() -> reads(applies, tier)), gap);
            }
            if (outcome.isFalse()) {
                // Tiers are cumulative: what rules out this one rules out those above it.
                gap = Gap.NONE;
            } else {
                gap = gap.and(outcome.truth() == Truth.CANNOT_TELL ? Gap.of(outcome) : Gap.NONE);
                gap = gap.and(gate.truth() == Truth.CANNOT_TELL ? Gap.of(gate) : Gap.NONE);
            }
        }
        return gap.isEmpty() ? Rung.CLEAR : new Rung(Optional.empty(), NO_NAMES, gap);
    }

    /** The names in what decided that the tier is reached, those of the tier first. */
    private Set<String> reads(Optional<Expression> applies, Tier tier) {
        DealFacts again = facts.again();
        Set<String> names = new LinkedHashSet<>(DecidingNames.of(tier.condition(), again));
        if (applies.isPresent()) {
            names.addAll(DecidingNames.of(applies.get(), again));
        }
        return names;
    }
}
