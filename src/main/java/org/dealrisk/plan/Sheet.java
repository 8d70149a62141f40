package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Estimates;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;

/**
 * Rows that the rules of a {@link ColumnPlan} are asked about at once, and what is known of them by now. Used again
 * for other rows; for one thread.
 */
public final class Sheet {

    private final ColumnPlan plan;
    private final AnswerBlock block;
    private final Estimates estimates;
    private final RememberedOdds odds;
    private final SheetRow[] rows = new SheetRow[AnswerBlock.ROWS];
    private final SheetContracts contracts = new SheetContracts();
    private final double[] zeros = new double[AnswerBlock.ROWS];
    private boolean firstDone;

    private final Truths[] truths;
    private final boolean[] testsDone;
    private final double[][] values;
    private final double[][] errors;
    private final boolean[] amountsDone;
    private final Finds finds;

    Sheet(ColumnPlan plan, RememberedOdds odds) {
        this.plan = plan;
        this.odds = odds;
        this.block = new AnswerBlock(plan.fields());
        this.estimates = new Estimates(plan.assumptions(), odds);
        Arrays.setAll(rows, row -> new SheetRow());
        this.truths = new Truths[plan.tests()];
        Arrays.setAll(truths, test -> new Truths());
        this.testsDone = new boolean[plan.tests()];
        this.values = new double[plan.amounts()][AnswerBlock.ROWS];
        this.errors = new double[plan.amounts()][AnswerBlock.ROWS];
        this.amountsDone = new boolean[plan.amounts()];
        this.finds = new Finds(plan.finds().size());
    }

    /** Forgets the rows. */
    public void clear() {
        for (int row = 0; row < size(); row++) {
            rows[row].clear();
        }
        block.clear();
    }

    public int size() {
        return block.size();
    }

    /** Takes a deal that fits the plan; its row. There may be {@link AnswerBlock#ROWS} of them. */
    public int add(MergedDeal deal) {
        int row = block.add(deal.deal());
        rows[row].set(deal);
        return row;
    }

    /**
     * Takes the last row of {@link #block()}, which somebody has put there; that row.
     *
     * @param deal what the row says, for questions that columns do not answer; without texts
     * @param contract of the deal
     * @param remarks those of the deal
     */
    public int take(Supplier<MergedDeal> deal, Contract contract, List<Remark> remarks) {
        int row = block.size() - 1;
        rows[row].setAnswers(deal, contract, remarks);
        return row;
    }

    /**
     * Takes a row of another sheet of the same plan, with other answers to some fields; its row.
     *
     * @param changed fields that rows of the table do not answer are left out
     */
    public int add(Sheet other, int row, Map<Field, Answer> changed) {
        int place = block.add(other.block, row);
        for (Map.Entry<Field, Answer> change : changed.entrySet()) {
            if (block.has(change.getKey())) {
                block.set(place, change.getKey(), change.getValue());
            }
        }
        rows[place].set(other.rows[row], changed);
        return place;
    }

    /** Asks the rules. */
    public void ask() {
        Arrays.fill(testsDone, false);
        Arrays.fill(amountsDone, false);
        finds.clear();
        firstDone = false;
        contracts.look(this);
        estimates.of(block);
        for (int row = 0; row < size(); row++) {
            if (estimates.odd()[row]) {
                finds.giveUp(row);
            }
        }
        plan.ask(this);
    }

    /** What is known of the contracts of the rows. */
    SheetContracts contracts() {
        return contracts;
    }

    /** Whether a row came as answers, not as a deal; then it has no texts. */
    boolean isOfAnswers(int row) {
        return rows[row].isOfAnswers();
    }

    /** What counts about the clauses of a row. */
    Contract contract(int row) {
        return rows[row].contract();
    }

    /** What was noted about how the answers of a row are written. */
    List<Remark> remarks(int row) {
        return rows[row].remarks();
    }

    /** What the rules found, row by row. */
    public Finds finds() {
        return finds;
    }

    /** The figures of the rows. */
    public Estimates estimates() {
        return estimates;
    }

    /** The deal of a row, with the answers that it was given at first. */
    MergedDeal deal(int row) {
        return rows[row].deal();
    }

    /** Makes the deal of a row, with the answers that it was given at first. */
    public Supplier<MergedDeal> dealOf(int row) {
        return rows[row].supplier();
    }

    /**
     * The rows that have to tell a field, a bit each; gives up those of which that is not sure.
     *
     * @param place its place in {@link ColumnPlan#needed()}
     */
    public long[] needing(int place) {
        return plan.needing(this, place);
    }

    /** What the rows say. */
    public AnswerBlock block() {
        return block;
    }

    Set<ClauseType> types(int row) {
        return rows[row].types();
    }

    /** One row, for conditions that have no better way. */
    RowFacts row(int row) {
        RowFacts facts = rows[row].facts(plan, odds);
        if (firstDone && rows[row].isToBeTold()) {
            facts.found(foundFirst(row));
        }
        return facts;
    }

    /** Says that the rules that do not look at what others found were asked, so that the others can be. */
    void firstAreDone() {
        firstDone = true;
    }

    private List<Find> foundFirst(int row) {
        List<Find> found = new ArrayList<>();
        for (int find = 0; find < plan.finds().size(); find++) {
            if (!plan.find(find).rule().derived() && finds.isFound(find, row)) {
                found.add(plan.find(find));
            }
        }
        return found;
    }

    /** The errors of numbers that have none. */
    double[] zeros() {
        return zeros;
    }

    /** Counts of each row what rules found that do not look at what others found. */
    void countFirst(Predicate<Find> which, double[] out) {
        Arrays.fill(out, 0);
        for (int find = 0; find < plan.finds().size(); find++) {
            Find kind = plan.find(find);
            if (!kind.rule().derived() && which.test(kind)) {
                finds.count(find, out);
            }
        }
    }

    Truths truths(int place) {
        return truths[place];
    }

    /** Whether a test was not asked yet; it counts as asked then. */
    boolean isNewTest(int place) {
        boolean isNew = !testsDone[place];
        testsDone[place] = true;
        return isNew;
    }

    double[] values(int place) {
        return values[place];
    }

    double[] errors(int place) {
        return errors[place];
    }

    /** Whether an amount was not worked out yet; it counts as done then. */
    boolean isNewAmount(int place) {
        boolean isNew = !amountsDone[place];
        amountsDone[place] = true;
        return isNew;
    }
}
