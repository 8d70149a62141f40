package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;

/**
 * The rules of a pack, ready to be asked about deals of one shape: of each rule what its shape leaves open, in the
 * order of the pack. Rules that can fire in no such deal are left out. Immutable and thread-safe.
 *
 * <p>Knows no templates and no doubts about how a clause was read; such deals are for the {@link
 * org.dealrisk.rule.Engine}.
 */
public final class RulePlan {

    private final Shape shape;
    private final Slots slots = new Slots();
    private final List<PlannedRule> rules = new ArrayList<>();
    private final int[] derived;
    private final List<Field> withEnds;
    private final List<Rule> asking;
    private final List<PlannedItem> asked = new ArrayList<>();

    /** A field that some deals have to tell. */
    private record PlannedItem(Field field, Condition when) {}

    private RulePlan(RulePack pack, List<String> asking, Shape shape) {
        this.shape = shape;
        for (Rule rule : pack.rules()) {
            if (pack.isOn(rule)) {
                PlannedRule planned = PlannedRule.of(rule, shape, slots);
                if (!planned.isClear()) {
                    rules.add(planned);
                }
            }
        }
        this.derived = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).rule().derived())
                .toArray();
        this.asking = asking.stream().flatMap(code -> pack.rule(code).stream()).toList();
        this.asking.forEach(this::planItems);
        this.withEnds = Arrays.stream(Field.values())
                .filter(field -> field.benign().isPresent() && field != Field.REFERRAL && shape.mayAnswer(field))
                .filter(field -> slots.has(field)
                        || (field == Field.REFERRAL_SOURCE && slots.has(Field.REFERRAL))
                        || DealEconomics.inputs().contains(field))
                .toList();
    }

    /**
     * A plan for deals of any kind.
     *
     * @param asking the codes of the rules with items whose fields a deal has to tell, where they concern it
     */
    public static RulePlan ofAnyDeal(RulePack pack, List<String> asking) {
        return new RulePlan(pack, asking, Shape.any());
    }

    /**
     * A plan for the rows of a table.
     *
     * @param columns the fields that it has columns for; no row answers another, except by its clauses
     * @param asking as in {@link #ofAnyDeal}
     */
    public static RulePlan ofTable(RulePack pack, List<String> asking, Set<Field> columns) {
        return new RulePlan(pack, asking, Shape.ofColumns(columns));
    }

    /** The fields with a best and a worst answer that may move what it finds, in the order of the catalog. */
    public List<Field> withEnds() {
        return withEnds;
    }

    /** Whether a deal is of the shape that this is for. */
    public boolean fits(Deal deal) {
        return shape.fits(deal);
    }

    /** Asks every rule about a deal that fits. */
    public Asked ask(MergedDeal merged, DealEconomics sums) {
        return Asked.of(this, RowFacts.of(merged, sums, slots));
    }

    Shape shape() {
        return shape;
    }

    /** The rules with items whose fields a deal has to tell. */
    List<Rule> asking() {
        return asking;
    }

    List<PlannedRule> rules() {
        return rules;
    }

    /** Where the derived rules stand among them. */
    int[] derived() {
        return derived;
    }

    /** The fields that this deal has to tell, in the order of the rules that say so. */
    List<Field> needed(RowFacts facts) {
        List<Field> needed = new ArrayList<>(asked.size());
        for (PlannedItem item : asked) {
            if (item.when.holds(facts) && !needed.contains(item.field)) {
                needed.add(item.field);
            }
        }
        return needed;
    }

    private void planItems(Rule rule) {
        for (Item item : rule.items()) {
            ConditionPlanner planner =
                    ConditionPlanner.of(shape, slots, new Reads(), rule.parameters(), Optional.of(item.field()));
            Condition when = item.when().map(planner::plan).orElse(Condition.settled(Condition.TRUE));
            asked.add(new PlannedItem(item.field(), when));
        }
    }
}
