package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.plan.Asked;
import org.dealrisk.plan.RulePlan;
import org.dealrisk.rule.Later;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * Judges deals in short by a plan of the rules, and says of which deals it cannot. What it says is what {@link
 * Judge#reference} says, to the letter. Thread-safe.
 */
final class PlannedJudge {

    private final RulePlan plan;
    private final Assumptions assumptions;
    private final RememberedOdds odds = new RememberedOdds();

    PlannedJudge(RulePlan plan, Assumptions assumptions) {
        this.plan = plan;
        this.assumptions = assumptions;
    }

    /** Empty for a deal that takes the rules themselves. */
    Optional<Brief> brief(MergedDeal merged) {
        Deal deal = merged.deal();
        if (!takes(deal)) {
            return Optional.empty();
        }
        Asked asked = ask(merged);
        Later<Asked> best = new Later<>(() -> again(asked, deal, ends(deal, asked.needed(), Field::benign)));
        Asked worst = again(asked, deal, ends(deal, asked.needed(), Field::adverse));
        boolean sure =
                merged.sure().isEmpty() || !(hasCritical(asked) || hasCritical(worst) || hasCritical(best.get()));
        return sure ? Optional.of(brief(merged, asked, best, worst)) : Optional.empty();
    }

    /**
     * Judges a deal with other answers to facts that have ends. Empty for a deal that takes the rules themselves; any
     * clause in doubt makes it one, as every answer could bring the critical finding that the doubt matters to.
     */
    Optional<RangeFinder.Tries> tries(MergedDeal merged) {
        return merged.sure().isEmpty() && takes(merged.deal())
                ? Optional.of(new PlannedTries(merged, ask(merged)))
                : Optional.empty();
    }

    /** One deal, by one thread at a time: what was asked keeps sums that are done later. */
    private record PlannedTries(MergedDeal merged, Asked asked) implements RangeFinder.Tries {
        @Override
        public synchronized RangeFinder.End with(Map<Field, Answer> answers) {
            return end(merged, again(asked, merged.deal(), answers));
        }
    }

    /** Whether a plan is enough for a deal, but for clauses in doubt. */
    boolean takes(Deal deal) {
        return plan.fits(deal) && !deal.isYes(Field.TEMPLATE) && !isRefused(deal.clauses());
    }

    private Asked ask(MergedDeal merged) {
        return plan.ask(merged, DealEconomics.lazily(merged.deal(), assumptions, odds));
    }

    RememberedOdds odds() {
        return odds;
    }

    private static Brief brief(MergedDeal merged, Asked asked, Later<Asked> best, Asked worst) {
        List<Weighed> findings = new ArrayList<>(asked.findings());
        findings.sort(Brief.WORST_FIRST);
        Balance balance = new Balance(findings, asked.sums(), merged);
        Optional<Gate> gate = Gates.highest(balance);
        RangeFinder.End now = end(gate, findings);
        RangeFinder.End atWorst = asked == worst ? now : end(merged, worst);
        return new Brief(
                () -> merged,
                asked.sums(),
                now.verdict(),
                gate,
                RangeFinder.between(now, now, atWorst).worst(),
                new Later<>(() -> RangeFinder.between(now, end(merged, best.get()), atWorst)),
                Brief.riskIndex(findings),
                findings,
                missing(merged.deal(), asked.needed()),
                Unknowns.completeness(merged.deal(), asked.needed()));
    }

    /** The fee is none of the facts that have ends, so the deal as it is known will do. */
    private static RangeFinder.End end(MergedDeal merged, Asked asked) {
        return end(Gates.highest(new Balance(asked.findings(), asked.sums(), merged)), asked.findings());
    }

    private static RangeFinder.End end(Optional<Gate> gate, List<Weighed> findings) {
        return new RangeFinder.End(
                gate.map(Gate::verdict).orElse(Verdict.SIGN), Severity.worst(findings), Severity.points(findings));
    }

    private static Asked again(Asked asked, Deal deal, Map<Field, Answer> changed) {
        return changed.isEmpty() ? asked : asked.again(changed, asked.sums().again(deal, changed));
    }

    /** What {@link Unknowns} calls open, at one of its ends. */
    private Map<Field, Answer> ends(Deal deal, List<Field> needed, Function<Field, Optional<Value>> end) {
        Map<Field, Answer> ends = Map.of();
        List<Field> withEnds = plan.withEnds();
        for (int i = 0; i < withEnds.size(); i++) {
            Field field = withEnds.get(i);
            Answer answer = deal.answer(field);
            if (answer instanceof Answer.Unknown || (answer.isMissing() && needed.contains(field))) {
                ends = ends.isEmpty() ? new EnumMap<>(Field.class) : ends;
                RangeFinder.put(ends, field, end.apply(field).orElseThrow());
            }
        }
        return ends;
    }

    private static List<Field> missing(Deal deal, List<Field> needed) {
        List<Field> missing = new ArrayList<>();
        for (Field field : needed) {
            if (deal.answer(field).isMissing()) {
                missing.add(field);
            }
        }
        return missing;
    }

    /** Whether the client would not change one of these. */
    private static boolean isRefused(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.negotiable() == Clause.Negotiable.NO);
    }

    private static boolean hasCritical(Asked asked) {
        return Severity.worst(asked.findings())
                .filter(Severity.CRITICAL::equals)
                .isPresent();
    }
}
