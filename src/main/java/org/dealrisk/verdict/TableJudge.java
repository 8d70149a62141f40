package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.RowMerge;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.plan.ColumnPlan;
import org.dealrisk.plan.RulePlan;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of one table in short, many at once: what {@link Judge#brief} says of each. Rows that take the
 * exact figures, or the rules themselves, get them. Thread-safe.
 */
public final class TableJudge {

    private final PlannedJudge planned;
    private final ColumnPlan columns;
    private final List<Field> withEnds;
    private final Assumptions assumptions;
    private final RowMerge rowMerge;
    private final boolean takesAnswers;
    private final ClauseMerge merge;
    private final Function<MergedDeal, Brief> oneByOne;
    private final Queue<TableRows> free = new ConcurrentLinkedQueue<>();

    /**
     * @param fields those that the table has columns for
     * @param merge joins the form and the contract of a row
     * @param oneByOne judges a row by itself
     */
    TableJudge(
            RulePlan plan,
            Set<Field> fields,
            PlannedJudge planned,
            Assumptions assumptions,
            ClauseMerge merge,
            Function<MergedDeal, Brief> oneByOne) {
        this.planned = planned;
        this.columns = ColumnPlan.of(plan, assumptions);
        this.withEnds = plan.withEnds();
        this.assumptions = assumptions;
        this.rowMerge = merge.rows(fields);
        this.takesAnswers = rowMerge.suits();
        this.merge = merge;
        this.oneByOne = oneByOne;
    }

    /** What each of the deals comes to, in their order. */
    public List<Brief> judge(List<Deal> deals) {
        List<Brief> briefs = new ArrayList<>(deals.size());
        try (TableRows rows = rows()) {
            for (Deal deal : deals) {
                rows.add(deal);
                if (rows.isFull()) {
                    briefs.addAll(rows.judge());
                }
            }
            briefs.addAll(rows.judge());
        }
        return briefs;
    }

    /** No rows yet; to be closed. */
    public TableRows rows() {
        TableRows kept = free.poll();
        return kept == null ? new TableRows(this) : kept;
    }

    /** Takes back rows that are not needed any more. */
    void keep(TableRows rows) {
        free.add(rows);
    }

    /** What a deal comes to, by itself. */
    Brief judge(Deal deal) {
        return judge(merge(deal));
    }

    Brief judge(MergedDeal merged) {
        return oneByOne.apply(merged);
    }

    MergedDeal merge(Deal deal) {
        return merge.merge(deal);
    }

    /** As {@link RowMerge#join}. */
    @Nullable
    Contract join(AnswerBlock rows, int row, List<Clause> clauses) {
        return rowMerge.join(rows, row, clauses);
    }

    /** Whether a deal is for columns. */
    boolean takes(MergedDeal merged) {
        return merged.sure().isEmpty() && planned.takes(merged.deal());
    }

    /** Whether rows can do without a deal. */
    boolean takesAnswers() {
        return takesAnswers;
    }

    ColumnPlan columns() {
        return columns;
    }

    /** The fields with a best and a worst answer. */
    List<Field> withEnds() {
        return withEnds;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    RememberedOdds odds() {
        return planned.odds();
    }
}
