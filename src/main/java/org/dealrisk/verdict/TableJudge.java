package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.plan.ColumnPlan;
import org.dealrisk.plan.RulePlan;
import org.dealrisk.plan.Sheet;
import org.dealrisk.rule.Later;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of one table in short, many at once: what {@link Judge#brief} says of each. Rows that take the
 * exact figures, or the rules themselves, get them. Thread-safe.
 */
public final class TableJudge {

    private static final List<Optional<Gate>> GATES =
            Arrays.stream(Gate.values()).map(Optional::of).toList();

    private final PlannedJudge planned;
    private final ColumnPlan columns;
    private final List<Field> withEnds;
    private final Assumptions assumptions;
    private final RememberedOdds odds;
    private final Function<Deal, MergedDeal> merge;
    private final Function<MergedDeal, Brief> oneByOne;
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

    /**
     * @param merge joins the form and the contract of a row
     * @param oneByOne judges a row by itself
     */
    TableJudge(
            RulePlan plan,
            PlannedJudge planned,
            Assumptions assumptions,
            Function<Deal, MergedDeal> merge,
            Function<MergedDeal, Brief> oneByOne) {
        this.planned = planned;
        this.columns = ColumnPlan.of(plan, assumptions);
        this.withEnds = plan.withEnds();
        this.assumptions = assumptions;
        this.odds = planned.odds();
        this.merge = merge;
        this.oneByOne = oneByOne;
    }

    /** What it takes to judge some rows, kept for the next. */
    private final class Desk {

        private final Sheet asKnown = columns.sheet(odds);
        private final Sheet atWorst = columns.sheet(odds);
        private final RowBalances balances = new RowBalances(columns, asKnown);
        private final RowBalances worstBalances = new RowBalances(columns, atWorst);
        private final RowNeeds needs = new RowNeeds(asKnown, columns.needed());
        private final int[] rowAtWorst = new int[AnswerBlock.ROWS];
    }

    /** What each of the deals comes to, in their order. */
    public List<Brief> judge(List<Deal> deals) {
        Desk kept = free.poll();
        Desk desk = kept == null ? new Desk() : kept;
        List<Brief> briefs = new ArrayList<>(deals.size());
        for (int from = 0; from < deals.size(); from += AnswerBlock.ROWS) {
            judge(deals.subList(from, Math.min(deals.size(), from + AnswerBlock.ROWS)), desk, briefs);
        }
        desk.asKnown.clear();
        desk.atWorst.clear();
        free.add(desk);
        return briefs;
    }

    /** What a deal comes to, by itself. */
    Brief judge(Deal deal) {
        return oneByOne.apply(merge.apply(deal));
    }

    private void judge(List<Deal> deals, Desk desk, List<Brief> briefs) {
        List<MergedDeal> merged = new ArrayList<>(deals.size());
        int[] rows = new int[deals.size()];
        desk.asKnown.clear();
        for (int i = 0; i < rows.length; i++) {
            MergedDeal deal = merge.apply(deals.get(i));
            merged.add(deal);
            rows[i] = deal.sure().isEmpty() && planned.takes(deal.deal()) ? desk.asKnown.add(deal) : -1;
        }
        desk.asKnown.ask();
        desk.needs.look();
        desk.balances.count();
        askAtWorst(desk);
        for (int i = 0; i < rows.length; i++) {
            Brief brief = rows[i] < 0 ? null : brief(desk, rows[i]);
            briefs.add(brief == null ? oneByOne.apply(merged.get(i)) : brief);
        }
    }

    /** Asks again of the rows with open facts, with each of these at its worst. */
    private void askAtWorst(Desk desk) {
        Arrays.fill(desk.rowAtWorst, -1);
        desk.atWorst.clear();
        for (int row = 0; row < desk.asKnown.size(); row++) {
            int gate = desk.balances.gate(row);
            boolean settled = gate == RowBalances.UNSURE || verdict(gate) == Verdict.WALK_AWAY;
            Map<Field, Answer> changed = settled ? Map.of() : openAtWorst(desk, row);
            if (!changed.isEmpty()) {
                desk.rowAtWorst[row] = desk.atWorst.add(desk.asKnown, row, changed);
            }
        }
        if (desk.atWorst.size() > 0) {
            desk.atWorst.ask();
            desk.worstBalances.count();
        }
    }

    /** What {@link Unknowns} calls open, as far as it has ends. */
    private Map<Field, Answer> openAtWorst(Desk desk, int row) {
        Map<Field, Answer> changed = Map.of();
        for (int i = 0; i < withEnds.size(); i++) {
            Field field = withEnds.get(i);
            byte kind = desk.asKnown.block().kinds(field)[row];
            boolean open =
                    kind == AnswerBlock.UNKNOWN || kind == AnswerBlock.NOT_FILLED_IN && desk.needs.needs(row, field);
            if (open) {
                changed = changed.isEmpty() ? new EnumMap<>(Field.class) : changed;
                RangeFinder.put(changed, field, field.adverse().orElseThrow());
            }
        }
        return changed;
    }

    /** Null where sums in doubles are not enough. */
    private @Nullable Brief brief(Desk desk, int row) {
        int gate = desk.balances.gate(row);
        int place = desk.rowAtWorst[row];
        int worst = place < 0 ? gate : desk.worstBalances.gate(place);
        if (gate == RowBalances.UNSURE || worst == RowBalances.UNSURE) {
            return null;
        }
        MergedDeal merged = desk.asKnown.deal(row);
        Verdict verdict = verdict(gate);
        Verdict atWorst = verdict(worst);
        return new Brief(
                merged,
                new RowFigures(merged, assumptions, odds, desk.asKnown.estimates(), row),
                verdict,
                gate == RowBalances.NONE ? Optional.empty() : GATES.get(gate),
                atWorst.atLeast(verdict) ? atWorst : verdict,
                new Later<>(() -> oneByOne.apply(merged).range()),
                Brief.riskIndex(desk.balances.points(row)),
                desk.balances.findings(row),
                desk.needs.missing(row),
                desk.needs.completeness(row));
    }

    private static Verdict verdict(int gate) {
        return gate == RowBalances.NONE
                ? Verdict.SIGN
                : GATES.get(gate).orElseThrow().verdict();
    }
}
