package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dealrisk.economics.Estimates;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.plan.ColumnPlan;
import org.dealrisk.plan.Sheet;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * What was found in the rows of a sheet, as the gates ask about it: {@link Balance} and {@link Gates} for many rows
 * at once. Knows no clauses that a client refused to change. Used again for other rows; for one thread.
 */
final class RowBalances {

    /** In place of a gate: none is true. */
    static final int NONE = -1;

    /** In place of a gate: which one it is hangs on a sum that is too near to its threshold. */
    static final int UNSURE = -2;

    private static final int VALUE_AT_RISK = 1;
    private static final int FOR_LEGAL = 2;
    private static final int FOR_MANAGER = 4;
    private static final int BASICS_OPEN = 8;

    private static final int SEVERITIES = Severity.values().length;

    private final Weighed[] kinds;
    private final int[] places;
    private final int[] marksOf;
    /** What was found, row after row; a row's begins where that of the row before ends. */
    private int[] found = {};

    private final int[] ends = new int[AnswerBlock.ROWS];
    private final int[] counts = new int[AnswerBlock.ROWS];
    private final int[] marks = new int[AnswerBlock.ROWS];
    private final int[] points = new int[AnswerBlock.ROWS];
    private final int[] bySeverity = new int[AnswerBlock.ROWS * SEVERITIES];
    private final Sheet sheet;

    RowBalances(ColumnPlan plan, Sheet sheet) {
        List<Weighed> finds = plan.finds();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(finds::get, Brief.WORST_FIRST));
        this.sheet = sheet;
        this.places = order.stream().mapToInt(Integer::intValue).toArray();
        this.kinds = order.stream().map(finds::get).toArray(Weighed[]::new);
        this.marksOf =
                order.stream().map(finds::get).mapToInt(RowBalances::marks).toArray();
    }

    private static int marks(Weighed kind) {
        boolean critical = kind.severity() == Severity.CRITICAL;
        boolean high = kind.severity() == Severity.HIGH;
        return (critical && Balance.isOfValue(kind) ? VALUE_AT_RISK : 0)
                | (high && Balance.routed(Route.LEGAL).test(kind) ? FOR_LEGAL : 0)
                | (high && Balance.routed(Route.MANAGER).test(kind) ? FOR_MANAGER : 0)
                | (Balance.leavesBasicsOpen(kind) ? BASICS_OPEN : 0);
    }

    /** Counts what was found in each row, after the rules were asked. */
    void count() {
        Arrays.fill(counts, 0);
        Arrays.fill(marks, 0);
        Arrays.fill(points, 0);
        Arrays.fill(bySeverity, 0);
        eachFound(this::weigh);
        int end = 0;
        for (int row = 0; row < sheet.size(); row++) {
            ends[row] = end;
            end += counts[row];
        }
        found = found.length < end ? new int[end] : found;
        eachFound((row, kind) -> found[ends[row]++] = kind);
    }

    /** Takes one thing that was found. */
    private interface Taker {
        void take(int row, int kind);
    }

    /** Everything that was found, the worst kind first. */
    private void eachFound(Taker taker) {
        long last = sheet.size() % Long.SIZE == 0 ? -1L : (1L << sheet.size()) - 1;
        int words = (sheet.size() + Long.SIZE - 1) / Long.SIZE;
        for (int kind = 0; kind < kinds.length; kind++) {
            long[] rows = sheet.finds().rows(places[kind]);
            for (int w = 0; w < words; w++) {
                for (long left = w == words - 1 ? rows[w] & last : rows[w]; left != 0; left &= left - 1) {
                    taker.take((w << 6) + Long.numberOfTrailingZeros(left), kind);
                }
            }
        }
    }

    private void weigh(int row, int kind) {
        counts[row]++;
        marks[row] |= marksOf[kind];
        points[row] += kinds[kind].severity().points();
        bySeverity[row * SEVERITIES + kinds[kind].severity().ordinal()]++;
    }

    /** What was found in a row, worst first. */
    List<Weighed> findings(int row) {
        Weighed[] those = new Weighed[counts[row]];
        for (int i = 0; i < those.length; i++) {
            those[i] = kinds[found[ends[row] - counts[row] + i]];
        }
        return List.of(those);
    }

    int points(int row) {
        return points[row];
    }

    /** The place of the highest true gate among all of them, {@link #NONE} or {@link #UNSURE}. */
    int gate(int row) {
        return sheet.finds().isUnsure(row) ? UNSURE : highest(row);
    }

    private int highest(int row) {
        int criticals = bySeverity[row * SEVERITIES + Severity.CRITICAL.ordinal()];
        int highs = bySeverity[row * SEVERITIES + Severity.HIGH.ordinal()];
        if (criticals >= 2 && has(row, VALUE_AT_RISK)) {
            return Gate.W2.ordinal();
        }
        Tri losing = losesMoney(row);
        if ((criticals >= 1 || highs >= 3) && losing != Tri.NO) {
            return losing == Tri.YES ? Gate.W3.ordinal() : UNSURE;
        }
        if (criticals >= 1) {
            return Gate.E1.ordinal();
        }
        if (has(row, FOR_LEGAL)) {
            return Gate.E2.ordinal();
        }
        Tri heavy = losing == Tri.YES ? Tri.YES : worse(losing, tailIsHeavy(row));
        if (heavy != Tri.NO) {
            return heavy == Tri.YES ? Gate.E3.ordinal() : UNSURE;
        }
        return lowerGate(row, highs);
    }

    private int lowerGate(int row, int highs) {
        if (highs >= 3) {
            return Gate.E4.ordinal();
        }
        if (has(row, FOR_MANAGER)) {
            return Gate.E5.ordinal();
        }
        if (highs >= 1) {
            return Gate.N1.ordinal();
        }
        if (bySeverity[row * SEVERITIES + Severity.MEDIUM.ordinal()] >= 3) {
            return Gate.N2.ordinal();
        }
        if (has(row, BASICS_OPEN)) {
            return Gate.N3.ordinal();
        }
        return switch (lossEatsMargin(row)) {
            case YES -> Gate.N4.ordinal();
            case NO -> NONE;
            case UNSURE -> UNSURE;
        };
    }

    private boolean has(int row, int mark) {
        return (marks[row] & mark) != 0;
    }

    /** Whether something is so, as far as sums in doubles can tell. */
    private enum Tri {
        NO,
        YES,
        UNSURE
    }

    /** Either of two. */
    private static Tri worse(Tri one, Tri other) {
        return one == Tri.YES || other == Tri.YES
                ? Tri.YES
                : one == Tri.UNSURE || other == Tri.UNSURE ? Tri.UNSURE : Tri.NO;
    }

    private static Tri both(Tri one, Tri other) {
        return one == Tri.NO || other == Tri.NO
                ? Tri.NO
                : one == Tri.UNSURE || other == Tri.UNSURE ? Tri.UNSURE : Tri.YES;
    }

    private Tri losesMoney(int row) {
        return isPositive(-value(FigureName.RISK_ADJUSTED_MARGIN, row), error(FigureName.RISK_ADJUSTED_MARGIN, row));
    }

    private Tri tailIsHeavy(int row) {
        Tri positive = isPositive(value(FigureName.TAIL_LOSS, row), error(FigureName.TAIL_LOSS, row));
        Estimates sums = sheet.estimates();
        return both(
                positive,
                reaches(
                        sums.tailPercentOfFee()[row],
                        sums.tailPercentOfFeeErrors()[row],
                        Balance.TAIL_PERCENT_OF_FEE.doubleValue()));
    }

    private Tri lossEatsMargin(int row) {
        Tri positive = isPositive(value(FigureName.MARGIN, row), error(FigureName.MARGIN, row));
        Estimates sums = sheet.estimates();
        return both(
                positive,
                reaches(
                        sums.lossPercentOfMargin()[row],
                        sums.lossPercentOfMarginErrors()[row],
                        Balance.LOSS_PERCENT_OF_MARGIN.doubleValue()));
    }

    /** Of no number it is not so. */
    private static Tri isPositive(double value, double error) {
        if (error != 0 && !Double.isNaN(value) && !(Math.abs(value) > error)) {
            return Tri.UNSURE;
        }
        return value > 0 ? Tri.YES : Tri.NO;
    }

    /** Of no number it is not so. A quotient that is the threshold in doubles may be a little less. */
    private static Tri reaches(double value, double error, double threshold) {
        if (!Double.isNaN(value) && !(Math.abs(value - threshold) > error + Math.ulp(threshold))) {
            return Tri.UNSURE;
        }
        return value >= threshold ? Tri.YES : Tri.NO;
    }

    private double value(FigureName name, int row) {
        return sheet.estimates().values(name)[row];
    }

    private double error(FigureName name, int row) {
        return sheet.estimates().errors(name)[row];
    }
}
