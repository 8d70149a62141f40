package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/** What one variant of a deal comes to. */
public final class Variant {

    private static final Set<Gate> EACH = EnumSet.of(Gate.W1, Gate.E1, Gate.E2, Gate.E5, Gate.N1, Gate.N3);

    /** How many highs, or mediums, make a gate. */
    private static final int SEVERAL = 3;

    private final Trial trial;

    Variant(Trial trial) {
        this.trial = trial;
    }

    public MergedDeal merged() {
        return trial.merged();
    }

    public Figures figures() {
        return trial.figures();
    }

    public Verdict verdict() {
        return trial.verdict();
    }

    /** The findings that count. */
    public List<Weighed> findings() {
        return trial.counted();
    }

    /** Whether the verdict is this one or a milder one. */
    public boolean reaches(Verdict target) {
        return target.atLeast(verdict());
    }

    /** What the finding rests on: while none of it changes, it stands. */
    public Ground groundOf(Weighed finding) {
        return new Ground(
                trial.results().lookedAt(finding.rule()), trial.results().typesLookedAt(finding.rule()));
    }

    /** The findings of which every single one has to change before the verdict can be that mild. */
    public List<Weighed> eachInTheWayOf(Verdict target) {
        List<Weighed> causes = new ArrayList<>();
        for (Gate gate : gatesAbove(target)) {
            if (EACH.contains(gate)) {
                Predicate<Weighed> cause = Gates.causes(gate, trial.balance());
                trial.counted().stream()
                        .filter(cause.and(finding -> !causes.contains(finding)))
                        .forEach(causes::add);
            }
        }
        return causes;
    }

    /** What has to go before the verdict can be that mild, every one of them; none when it is. */
    public List<Obstacle> obstaclesTo(Verdict target) {
        List<Obstacle> obstacles = new ArrayList<>();
        eachInTheWayOf(target).forEach(finding -> obstacles.add(Obstacle.of(groundOf(finding))));
        for (Gate gate : gatesAbove(target)) {
            switch (gate) {
                case W2 -> obstacles.addAll(ofTwoCriticals());
                case W3 -> obstacles.add(ofLoss());
                case E3, N4 -> obstacles.add(Obstacle.of(money()));
                case E4 -> obstacles.add(ofThree(Severity.HIGH, List.of()));
                case N2 -> obstacles.add(ofThree(Severity.MEDIUM, List.of()));
                default -> {
                    // Each finding of the other gates is an obstacle by itself.
                }
            }
        }
        return obstacles;
    }

    /** Either those about value and guarantees go, or all criticals but one. */
    private List<Obstacle> ofTwoCriticals() {
        List<Weighed> all = found(Balance.is(Severity.CRITICAL));
        return all.stream()
                .filter(Balance::isOfValue)
                .map(one -> new Obstacle(
                        List.of(groundOf(one)),
                        all.stream()
                                .filter(other -> other != one)
                                .map(this::groundOf)
                                .toList(),
                        1))
                .toList();
    }

    /** Either the loss goes, or every critical and all highs but two. */
    private Obstacle ofLoss() {
        List<Weighed> criticals = found(Balance.is(Severity.CRITICAL));
        return criticals.isEmpty()
                ? ofThree(Severity.HIGH, List.of(money()))
                : new Obstacle(List.of(money(), groundOf(criticals.get(0))), List.of(), 0);
    }

    /** All but two go. */
    private Obstacle ofThree(Severity severity, List<Ground> orElse) {
        List<Ground> grounds =
                found(Balance.is(severity)).stream().map(this::groundOf).toList();
        return new Obstacle(orElse, grounds, SEVERAL);
    }

    private List<Weighed> found(Predicate<Weighed> which) {
        return trial.counted().stream().filter(which).toList();
    }

    private Ground money() {
        return new Ground(trial.figures().inputs(), Set.of());
    }

    private List<Gate> gatesAbove(Verdict target) {
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            if (!target.atLeast(gate.verdict()) && Gates.holds(gate, trial.balance())) {
                gates.add(gate);
            }
        }
        return gates;
    }
}
