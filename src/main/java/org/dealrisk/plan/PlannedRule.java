package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Tier;

/** One rule, ready to be asked. */
final class PlannedRule {

    private final Rule rule;
    private final Ladder[] ladders;
    private final Reads reads;
    private final boolean derived;

    private PlannedRule(Rule rule, List<Ladder> ladders, Reads reads) {
        this.rule = rule;
        this.ladders = ladders.toArray(Ladder[]::new);
        this.reads = reads;
        this.derived = rule.derived();
    }

    static PlannedRule of(Rule rule, Shape shape, Slots slots) {
        Reads reads = new Reads();
        List<Ladder> ladders = new ArrayList<>();
        if (rule.items().isEmpty()) {
            ConditionPlanner planner = ConditionPlanner.of(shape, slots, reads, rule.parameters(), Optional.empty());
            ladders.add(Ladder.of(rule, Optional.empty(), Optional.empty(), rule.applies(), rule.tiers(), planner));
        }
        for (Item item : rule.items()) {
            Optional<Field> it = Optional.of(item.field());
            ConditionPlanner planner = ConditionPlanner.of(shape, slots, reads, rule.parameters(), it);
            ladders.add(Ladder.of(rule, it, item.when(), item.applies(), item.tiers(), planner));
        }
        ladders.removeIf(Ladder::isClear);
        return new PlannedRule(rule, ladders, reads);
    }

    /**
     * Climbs down the tiers of a rule, or of one of its items, to the worst that is true.
     *
     * @param finds what each of the tiers comes to, the worst first
     */
    private record Ladder(Condition gate, List<Condition> tiers, List<List<Find>> finds) {

        static Ladder of(
                Rule rule,
                Optional<Field> subject,
                Optional<Expression> when,
                Optional<Expression> applies,
                List<Tier> tiers,
                ConditionPlanner planner) {
            List<Condition> gates = new ArrayList<>();
            when.ifPresent(condition -> gates.add(planner.plan(condition)));
            applies.ifPresent(condition -> gates.add(planner.plan(condition)));
            List<Condition> tests = new ArrayList<>();
            List<List<Find>> finds = new ArrayList<>();
            for (Tier tier : tiers) {
                Condition test = planner.plan(tier.condition());
                if (!(test instanceof Condition.Settled settled) || settled.answer() == Condition.TRUE) {
                    tests.add(test);
                    finds.add(List.of(new Find(rule, rule.fixedSeverity().orElse(tier.severity()), subject)));
                }
            }
            return new Ladder(Condition.joined(gates, Condition.FALSE), List.copyOf(tests), List.copyOf(finds));
        }

        /** Whether it is so in every deal. */
        boolean isClear() {
            return tiers.isEmpty() || gate instanceof Condition.Settled settled && settled.answer() != Condition.TRUE;
        }

        /** One, or none where no tier is true. */
        List<Find> climb(RowFacts facts) {
            if (gate.holds(facts)) {
                for (int i = 0; i < tiers.size(); i++) {
                    if (tiers.get(i).holds(facts)) {
                        return finds.get(i);
                    }
                }
            }
            return List.of();
        }
    }

    /** Whether it looks at what other rules found. */
    boolean isDerived() {
        return derived;
    }

    Rule rule() {
        return rule;
    }

    /** Whether it fires in no deal at all. */
    boolean isClear() {
        return ladders.length == 0;
    }

    boolean looksAtAny(BitSet changed) {
        return reads.any(changed);
    }

    /** What it finds; mostly nothing. */
    List<Find> ask(RowFacts facts) {
        if (rule.items().isEmpty()) {
            return ladders[0].climb(facts);
        }
        List<Find> finds = List.of();
        for (Ladder ladder : ladders) {
            List<Find> found = ladder.climb(facts);
            if (!found.isEmpty()) {
                finds = finds.isEmpty() ? new ArrayList<>() : finds;
                addWorst(finds, found.get(0));
            }
        }
        return rule.gather() && !finds.isEmpty() ? List.of(gathered(finds)) : finds;
    }

    /** A field that is looked at twice has one finding, the worse of the two. */
    private static void addWorst(List<Find> finds, Find find) {
        for (int i = 0; i < finds.size(); i++) {
            if (finds.get(i).subject().equals(find.subject())) {
                if (!finds.get(i).severity().atLeast(find.severity())) {
                    finds.set(i, find);
                }
                return;
            }
        }
        finds.add(find);
    }

    private Find gathered(List<Find> finds) {
        Severity worst = Severity.INFO;
        for (Find find : finds) {
            worst = find.severity().atLeast(worst) ? find.severity() : worst;
        }
        return new Find(rule, worst, Optional.empty());
    }
}
