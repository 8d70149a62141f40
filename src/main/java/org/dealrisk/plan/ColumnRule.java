package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Tier;

/** One rule, ready to be asked about many rows at once. Finds what {@link PlannedRule} finds, in its order. */
final class ColumnRule {

    private final Rule rule;
    private final List<Ladder> ladders = new ArrayList<>();

    /** Of a rule that gathers: the number of what it finds, by how bad that is, the worst first. */
    private final Map<Severity, Integer> gathered = new EnumMap<>(Severity.class);

    private ColumnRule(Rule rule) {
        this.rule = rule;
    }

    /** The tiers of a rule, or of one of its items, worst first. */
    private record Ladder(Optional<Field> subject, ColumnTest gate, List<Rung> rungs) {}

    /**
     * One tier.
     *
     * @param find the number of what it finds; nothing of its own in a rule that gathers
     * @param enough what was found of the same field before and is as bad
     * @param milder what was found of it before and is not
     */
    private record Rung(ColumnTest test, Severity severity, int find, List<Integer> enough, List<Integer> milder) {}

    /**
     * @param planners plans the conditions about one field, or about the deal as a whole
     * @param finds what the rule may find is added to these
     */
    static ColumnRule of(Rule rule, Function<Optional<Field>, ColumnPlanner> planners, List<Find> finds) {
        ColumnRule planned = new ColumnRule(rule);
        if (rule.items().isEmpty()) {
            List<Expression> gates = rule.applies().stream().toList();
            planned.add(Optional.empty(), gates, rule.tiers(), planners, finds);
        }
        for (Item item : rule.items()) {
            List<Expression> gates = new ArrayList<>();
            item.when().ifPresent(gates::add);
            item.applies().ifPresent(gates::add);
            planned.add(Optional.of(item.field()), gates, item.tiers(), planners, finds);
        }
        planned.planGathering(finds);
        return planned;
    }

    private void add(
            Optional<Field> subject,
            List<Expression> gates,
            List<Tier> tiers,
            Function<Optional<Field>, ColumnPlanner> planners,
            List<Find> finds) {
        ColumnPlanner planner = planners.apply(subject);
        Optional<ColumnTest> gate = planner.all(gates);
        List<Rung> rungs = new ArrayList<>();
        for (Tier tier : gate.isPresent() ? tiers : List.<Tier>of()) {
            Severity severity = rule.fixedSeverity().orElse(tier.severity());
            planner.unlessNever(tier.condition()).ifPresent(test -> {
                rungs.add(new Rung(
                        test,
                        severity,
                        finds.size(),
                        before(subject, severity, true),
                        before(subject, severity, false)));
                if (!gathers()) {
                    finds.add(new Find(rule, severity, subject));
                }
            });
        }
        if (!rungs.isEmpty()) {
            ladders.add(new Ladder(subject, gate.orElseThrow(), List.copyOf(rungs)));
        }
    }

    /** A field that is looked at twice has one finding, the worse of the two. */
    private List<Integer> before(Optional<Field> subject, Severity severity, boolean asBad) {
        return ladders.stream()
                .filter(ladder -> !gathers() && subject.isPresent() && ladder.subject.equals(subject))
                .flatMap(ladder -> ladder.rungs.stream())
                .filter(rung -> rung.severity.atLeast(severity) == asBad)
                .map(Rung::find)
                .toList();
    }

    private boolean gathers() {
        return rule.gather() && !rule.items().isEmpty();
    }

    private void planGathering(List<Find> finds) {
        if (gathers()) {
            ladders.stream()
                    .flatMap(ladder -> ladder.rungs.stream())
                    .map(Rung::severity)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .forEach(severity -> {
                        gathered.put(severity, finds.size());
                        finds.add(new Find(rule, severity, Optional.empty()));
                    });
        }
    }

    boolean isDerived() {
        return rule.derived();
    }

    void ask(Sheet sheet) {
        for (int i = 0; i < ladders.size(); i++) {
            ask(sheet, ladders.get(i));
        }
        long[] worse = new long[Truths.WORDS];
        for (int severity = Severity.values().length - 1; severity >= 0 && !gathered.isEmpty(); severity--) {
            Integer find = gathered.get(Severity.values()[severity]);
            for (int w = 0; w < worse.length && find != null; w++) {
                long[] found = sheet.finds().rows(find);
                found[w] &= ~worse[w];
                worse[w] |= found[w];
            }
        }
    }

    private void ask(Sheet sheet, Ladder ladder) {
        Truths gate = ladder.gate.of(sheet);
        sheet.finds().giveUp(gate.unsure);
        long[] left = gate.yes.clone();
        for (int i = 0; i < ladder.rungs.size() && !Truths.none(left); i++) {
            climb(sheet.finds(), ladder.rungs.get(i), ladder.rungs.get(i).test.of(sheet), left);
        }
    }

    /** @param left the rows in which no worse tier was true; those of this one are taken out */
    private void climb(Finds finds, Rung rung, Truths truths, long[] left) {
        int number = gathers() ? Objects.requireNonNull(gathered.get(rung.severity)) : rung.find;
        long[] found = finds.rows(number);
        for (int w = 0; w < left.length; w++) {
            long hit = left[w] & truths.yes[w];
            finds.giveUp(w, left[w] & truths.unsure[w]);
            left[w] &= ~(truths.yes[w] | truths.unsure[w]);
            for (int i = 0; i < rung.enough.size(); i++) {
                hit &= ~finds.rows(rung.enough.get(i))[w];
            }
            for (int i = 0; i < rung.milder.size(); i++) {
                finds.giveUp(w, hit & finds.rows(rung.milder.get(i))[w]);
            }
            found[w] |= hit;
        }
    }
}
