package org.dealrisk.counter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Variant;

/**
 * What can be asked of the client in one deal: every term that both sides can change, is known and does
 * not stand in a clause that the client refused to change, and every clause without which nothing is
 * missing. What is unknown is no lever, for filling it in is an answer; neither is a fact.
 */
final class Levers {

    private final MergedDeal deal;
    private final Ladders ladders;
    private final Wordings wordings;
    private final Set<Field> refused = new HashSet<>();

    private Levers(Variant base, Thresholds thresholds, Wordings wordings) {
        this.deal = base.merged();
        this.ladders = new Ladders(base, thresholds);
        this.wordings = wordings;
        deal.clauses().stream()
                .filter(clause -> clause.clause().negotiable() == Clause.Negotiable.NO)
                .forEach(clause -> refused.addAll(clause.says().keySet()));
    }

    /** The levers of a deal, in the order of the catalog, clauses last. */
    static List<Lever> of(Variant base, Thresholds thresholds, Wordings wordings) {
        Levers levers = new Levers(base, thresholds, wordings);
        List<Lever> all = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.handling() == Handling.LEVER && !levers.refused.contains(field)) {
                levers.term(field).filter(lever -> !lever.steps().isEmpty()).ifPresent(all::add);
            }
        }
        levers.clauses(all);
        levers.missingClauses(all);
        return all;
    }

    private Optional<Lever> term(Field field) {
        if (!(deal.deal().answer(field) instanceof Answer.Known known)) {
            return Optional.empty();
        }
        List<Value> values = ladders.of(field, known.value());
        List<Change> steps = new ArrayList<>();
        for (Value value : values) {
            Map<Field, Value> to = ladders.withCompanions(field, value);
            boolean free = to.keySet().stream().noneMatch(refused::contains);
            if (free && wordings.has(field, value)) {
                double size = size(known.value(), value, (steps.size() + 1.0) / (values.size() + 1));
                steps.add(new Change.Move(Terms.kind(field, value), field, Optional.of(known.value()), to, size));
            }
        }
        return Optional.of(new Lever(steps, Ladders.hasTwoEnds(field), Ladders.isSteady(field)));
    }

    /** How far two numbers lie apart, as a share of the larger; the given share where one is no number. */
    static double size(Value from, Value to, double otherwise) {
        if (!(from instanceof Value.Quantity a) || !(to instanceof Value.Quantity b)) {
            return otherwise;
        }
        BigDecimal larger = a.amount().abs().max(b.amount().abs());
        return larger.signum() == 0 ? 0 : a.amount().subtract(b.amount()).abs().doubleValue() / larger.doubleValue();
    }

    private void clauses(List<Lever> all) {
        for (ReadClause clause : deal.clauses()) {
            boolean refusedOne = clause.clause().negotiable() == Clause.Negotiable.NO;
            if (!refusedOne && Terms.canBeStruck(clause.types())) {
                all.add(Lever.of(new Change.Strike(clause)));
            }
        }
    }

    /** What a contract that is complete does not say. */
    private void missingClauses(List<Lever> all) {
        if (!deal.contractIsComplete()) {
            return;
        }
        Terms.added().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Map<Field, Value> to = entry.getValue();
            boolean silent = deal.carrying(entry.getKey()).isEmpty()
                    && to.keySet().stream().allMatch(field -> deal.deal().answer(field) instanceof Answer.NotFilledIn);
            if (silent) {
                Field field =
                        entry.getKey().feeds().stream().sorted().findFirst().orElseThrow();
                Field named = to.containsKey(field)
                        ? field
                        : to.keySet().stream().sorted().findFirst().orElseThrow();
                Kind kind = Terms.kind(named, to.getOrDefault(named, Terms.ONE_FEE));
                all.add(Lever.of(new Change.Move(kind, named, Optional.empty(), to, 0)));
            }
        });
    }
}
