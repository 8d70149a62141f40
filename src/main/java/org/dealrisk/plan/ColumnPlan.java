package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Weighed;

/**
 * The rules of a pack, ready to be asked about the rows of a table a few hundred at a time: condition by condition
 * down the rows, with figures in doubles that know how far they may be off. Where that could decide, the row is
 * given up, and its {@link RulePlan} has to be asked. Immutable and thread-safe.
 */
public final class ColumnPlan {

    private final Assumptions assumptions;
    private final Shape shape;
    private final Slots slots;
    private final ColumnNodes nodes;
    private final Set<Field> fields;
    private final List<ColumnRule> first = new ArrayList<>();
    private final List<ColumnRule> derived = new ArrayList<>();
    private final List<Find> finds = new ArrayList<>();
    private final List<Needed> needed = new ArrayList<>();

    /** A field that the rows have to tell for which a condition holds. */
    private record Needed(Field field, ColumnTest when) {}

    private ColumnPlan(RulePlan plan, Assumptions assumptions) {
        this.assumptions = assumptions;
        this.shape = plan.shape();
        this.slots = new Slots();
        this.nodes = new ColumnNodes(shape);
        for (PlannedRule planned : plan.rules()) {
            Rule rule = planned.rule();
            ColumnRule column = ColumnRule.of(rule, subject -> planner(rule, subject), finds);
            (column.isDerived() ? derived : first).add(column);
        }
        plan.asking().forEach(this::planItems);
        Set<Field> looked = EnumSet.noneOf(Field.class);
        looked.addAll(slots.fields());
        looked.addAll(nodes.fields());
        looked.addAll(DealEconomics.inputs());
        looked.addAll(plan.withEnds());
        looked.addAll(needed());
        // What a row that was not read as a deal is joined and told apart by.
        looked.addAll(List.of(Field.REFERRAL, Field.REFERRAL_SOURCE, Field.CLAUSES_COMPLETE, Field.TEMPLATE));
        looked.removeIf(field -> !shape.mayAnswer(field));
        this.fields = Collections.unmodifiableSet(looked);
    }

    /** The same rules for the same table. */
    public static ColumnPlan of(RulePlan plan, Assumptions assumptions) {
        return new ColumnPlan(plan, assumptions);
    }

    /** An empty sheet for rows of the table, for one thread. */
    public Sheet sheet(RememberedOdds odds) {
        return new Sheet(this, odds);
    }

    /** Everything that the rules may find, in the order in which they would. */
    public List<Weighed> finds() {
        return Collections.unmodifiableList(finds);
    }

    /** The fields that rows may have to tell, in the order of the rules that say so; a field may be named twice. */
    public List<Field> needed() {
        return needed.stream().map(Needed::field).toList();
    }

    private ColumnPlanner planner(Rule rule, Optional<Field> subject) {
        Reads reads = new Reads();
        FactPlanner facts = new FactPlanner(shape, slots, reads, rule.parameters(), subject);
        ConditionPlanner byRow = ConditionPlanner.of(shape, slots, reads, rule.parameters(), subject);
        return new ColumnPlanner(byRow, facts, nodes, new ColumnCalls(nodes, rule.parameters()));
    }

    private void planItems(Rule rule) {
        for (Item item : rule.items()) {
            planner(rule, Optional.of(item.field()))
                    .all(item.when().stream().toList())
                    .ifPresent(when -> needed.add(new Needed(item.field(), when)));
        }
    }

    Assumptions assumptions() {
        return assumptions;
    }

    Slots slots() {
        return slots;
    }

    /** The fields that a sheet has columns for. */
    Set<Field> fields() {
        return fields;
    }

    Find find(int number) {
        return finds.get(number);
    }

    /** How many tests a sheet has to keep. */
    int tests() {
        return nodes.tests();
    }

    /** How many amounts a sheet has to keep. */
    int amounts() {
        return nodes.amounts();
    }

    void ask(Sheet sheet) {
        for (int i = 0; i < first.size(); i++) {
            first.get(i).ask(sheet);
        }
        sheet.firstAreDone();
        for (int i = 0; i < derived.size(); i++) {
            derived.get(i).ask(sheet);
        }
    }

    /**
     * The rows that have to tell a field.
     *
     * @param place its place in {@link #needed()}
     */
    long[] needing(Sheet sheet, int place) {
        Truths when = needed.get(place).when.of(sheet);
        sheet.finds().giveUp(when.unsure);
        return when.yes;
    }
}
