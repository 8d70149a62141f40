package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Weighed;

/** What one variant of a deal comes to. */
public final class Variant {

    private static final Set<Gate> EACH = EnumSet.of(Gate.W1, Gate.E1, Gate.E2, Gate.E5, Gate.N1, Gate.N3);
    private static final Set<Gate> MONEY = EnumSet.of(Gate.W3, Gate.E3, Gate.N4);

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

    /** What has to change, at least in part, before the verdict can be that mild. */
    public Ground inTheWayOf(Verdict target) {
        Optional<Gate> highest = gatesAbove(target).stream().findFirst();
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Set<ClauseType> types = EnumSet.noneOf(ClauseType.class);
        highest.ifPresent(gate -> {
            trial.counted().stream()
                    .filter(Gates.causes(gate, trial.balance()))
                    .map(this::groundOf)
                    .forEach(ground -> {
                        fields.addAll(ground.fields());
                        types.addAll(ground.types());
                    });
            if (MONEY.contains(gate)) {
                fields.addAll(trial.figures().inputs());
            }
        });
        return new Ground(fields, types);
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
