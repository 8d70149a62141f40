package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.plan.Sheet;
import org.dealrisk.rule.Later;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that are judged at once, {@link AnswerBlock#ROWS} of them at most; then others can be. A row comes
 * as a deal, or as answers in a block. For one thread.
 */
public final class TableRows implements AutoCloseable {

    private static final List<Optional<Gate>> GATES =
            Arrays.stream(Gate.values()).map(Optional::of).toList();

    /** In place of a row of the sheet. */
    private static final int ONE_BY_ONE = -1;

    private final TableJudge table;
    private final Sheet asKnown;
    private final Sheet atWorst;
    private final RowBalances balances;
    private final RowBalances worstBalances;
    private final RowNeeds needs;
    private final int[] rowAtWorst = new int[AnswerBlock.ROWS];
    private final int[] places = new int[AnswerBlock.ROWS];
    private final List<Supplier<MergedDeal>> deals = new ArrayList<>(AnswerBlock.ROWS);

    TableRows(TableJudge table) {
        this.table = table;
        this.asKnown = table.columns().sheet(table.odds());
        this.atWorst = table.columns().sheet(table.odds());
        this.balances = new RowBalances(table.columns(), asKnown);
        this.worstBalances = new RowBalances(table.columns(), atWorst);
        this.needs = new RowNeeds(asKnown, table.columns().needed());
    }

    public boolean isFull() {
        return deals.size() == AnswerBlock.ROWS;
    }

    /** Whether rows may come as answers. */
    public boolean takesAnswers() {
        return table.takesAnswers();
    }

    /** Where answers go, to be followed by {@link #take}. */
    public AnswerBlock block() {
        return asKnown.block();
    }

    /**
     * Takes the last row of the block. Where columns are not enough for it, its deal is made.
     *
     * @param deal what the row says, for whoever has to know more than its answers; without texts
     * @param clauses those of the deal
     * @param remarks those of the deal
     */
    public void take(Supplier<Deal> deal, List<Clause> clauses, List<Remark> remarks) {
        AnswerBlock block = block();
        int row = block.size() - 1;
        Contract contract = block.isYes(row, Field.TEMPLATE) ? null : table.join(block, row, clauses);
        if (contract == null) {
            block.drop();
            add(deal.get());
            return;
        }
        Supplier<MergedDeal> merged = new Later<>(() -> table.merge(deal.get()));
        places[deals.size()] = asKnown.take(merged, contract, remarks);
        deals.add(merged);
    }

    public void add(Deal deal) {
        MergedDeal merged = table.merge(deal);
        places[deals.size()] = table.takes(merged) ? asKnown.add(merged) : ONE_BY_ONE;
        deals.add(() -> merged);
    }

    /** What each of the rows comes to, in their order; they are gone then. */
    public List<Brief> judge() {
        asKnown.ask();
        needs.look();
        balances.count();
        askAtWorst();
        List<Brief> briefs = new ArrayList<>(deals.size());
        for (int i = 0; i < deals.size(); i++) {
            Brief brief = places[i] == ONE_BY_ONE ? null : brief(places[i]);
            briefs.add(brief == null ? table.judge(deals.get(i).get()) : brief);
        }
        clear();
        return briefs;
    }

    private void clear() {
        deals.clear();
        asKnown.clear();
        atWorst.clear();
    }

    /** Forgets the rows; these can be used for others. */
    @Override
    public void close() {
        clear();
        table.keep(this);
    }

    /** Asks again of the rows with open facts, with each of these at its worst. */
    private void askAtWorst() {
        Arrays.fill(rowAtWorst, -1);
        for (int row = 0; row < asKnown.size(); row++) {
            int gate = balances.gate(row);
            boolean settled = gate == RowBalances.UNSURE || verdict(gate) == Verdict.WALK_AWAY;
            Map<Field, Answer> changed = settled ? Map.of() : openAtWorst(row);
            if (!changed.isEmpty()) {
                rowAtWorst[row] = atWorst.add(asKnown, row, changed);
            }
        }
        if (atWorst.size() > 0) {
            atWorst.ask();
            worstBalances.count();
        }
    }

    /** What {@link Unknowns} calls open, as far as it has ends. */
    private Map<Field, Answer> openAtWorst(int row) {
        Map<Field, Answer> changed = Map.of();
        List<Field> withEnds = table.withEnds();
        for (int i = 0; i < withEnds.size(); i++) {
            Field field = withEnds.get(i);
            byte kind = block().kinds(field)[row];
            boolean open = kind == AnswerBlock.UNKNOWN || kind == AnswerBlock.NOT_FILLED_IN && needs.needs(row, field);
            if (open) {
                changed = changed.isEmpty() ? new EnumMap<>(Field.class) : changed;
                RangeFinder.put(changed, field, field.adverse().orElseThrow());
            }
        }
        return changed;
    }

    /** Null where sums in doubles are not enough. */
    private @Nullable Brief brief(int row) {
        int gate = balances.gate(row);
        int place = rowAtWorst[row];
        int worst = place < 0 ? gate : worstBalances.gate(place);
        if (gate == RowBalances.UNSURE || worst == RowBalances.UNSURE) {
            return null;
        }
        Supplier<MergedDeal> merged = asKnown.dealOf(row);
        Verdict verdict = verdict(gate);
        Verdict worstVerdict = verdict(worst);
        return new Brief(
                merged,
                new RowFigures(merged, table.assumptions(), table.odds(), asKnown.estimates(), row),
                verdict,
                gate == RowBalances.NONE ? Optional.empty() : GATES.get(gate),
                worstVerdict.atLeast(verdict) ? worstVerdict : verdict,
                new Later<>(() -> table.judge(merged.get()).range()),
                Brief.riskIndex(balances.points(row)),
                balances.findings(row),
                needs.missing(row),
                needs.completeness(row));
    }

    private static Verdict verdict(int gate) {
        return gate == RowBalances.NONE
                ? Verdict.SIGN
                : GATES.get(gate).orElseThrow().verdict();
    }
}
