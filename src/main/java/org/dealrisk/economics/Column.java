package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.Arrays;
import org.dealrisk.model.AnswerBlock;

/**
 * One quantity of every row of a block: {@link Figure}s in doubles, each with how far it may be from the exact one. Not
 * a number stands for undefined and for not assessable alike. The operations work out all places, those behind the
 * last row too, so that their loops have one length and no branches, and run over several rows at a time.
 *
 * <p>Source: running error analysis; what an operation itself rounds off is found exactly with a fused multiply-add (a
 * product, a quotient) or by Knuth's two-sum, so that it is 0 where the result is exact. For one thread.
 */
final class Column {

    static final int ROWS = AnswerBlock.ROWS;

    /** Above what the few roundings within one bound come to. */
    private static final double SLACK = 1 + 0x1p-48;

    /** Above any bound over any other that is not 0. */
    private static final double VAST = 1e250;

    private final double[] values = new double[ROWS];
    /** How far each is at most from the exact decimal. */
    private final double[] errors = new double[ROWS];
    /** The part of it that the operands brought: where it is 0, the value is the double next to the exact one. */
    private final double[] brought = new double[ROWS];
    /** Nothing but not-a-number. */
    private boolean blank;

    Column() {
        blank();
    }

    /** The same in all rows; blank if it is no number. */
    static Column constant(Figure figure) {
        Column column = new Column();
        if (figure instanceof Figure.Known known) {
            double value = known.nearest();
            Arrays.fill(column.values, value);
            Arrays.fill(column.errors, exactly(known, value) ? 0 : Math.ulp(value));
            Arrays.fill(column.brought, 0);
            column.blank = false;
        }
        return column;
    }

    private static boolean exactly(Figure.Known known, double value) {
        return new BigDecimal(value).compareTo(known.value()) == 0;
    }

    double[] values() {
        return values;
    }

    boolean isBlank() {
        return blank;
    }

    double value(int row) {
        return values[row];
    }

    double error(int row) {
        return errors[row];
    }

    /** Whether it is nothing but not-a-number, and stays so unless written to. */
    Column blank() {
        if (!blank) {
            Arrays.fill(values, Double.NaN);
            Arrays.fill(errors, 0);
            Arrays.fill(brought, 0);
            blank = true;
        }
        return this;
    }

    /** Not blank any more, though it may hold any numbers until they are written. */
    Column filled() {
        blank = false;
        return this;
    }

    /** A number that is the double next to the exact one. */
    void put(int row, double value, double error) {
        values[row] = value;
        errors[row] = error;
        brought[row] = 0;
    }

    /** A number that may be another double than the one next to the exact one. */
    void putRough(int row, double value, double error) {
        values[row] = value;
        errors[row] = error;
        brought[row] = error;
    }

    void putNothing(int row) {
        put(row, Double.NaN, 0);
    }

    void putZero(int row) {
        put(row, 0, 0);
    }

    /** What an exact sum came to. */
    void put(int row, Figure figure) {
        double value = figure.toDouble().orElse(Double.NaN);
        put(row, value, Double.isInfinite(value) ? 0 : Math.abs(value) * 0x1p-53);
    }

    void put(int row, Column from) {
        values[row] = from.values[row];
        errors[row] = from.errors[row];
        brought[row] = from.brought[row];
    }

    /**
     * Numbers of a deal, not negative and below 10<sup>12</sup>: a decimal that is so many eighths is the double
     * itself, any other is at most half a unit of the last place away from it.
     */
    Column read(double[] numbers) {
        double[] to = values;
        double[] toErrors = errors;
        for (int row = 0; row < ROWS; row++) {
            double number = numbers[row];
            double parts = number * 8;
            to[row] = number;
            toErrors[row] = Math.min(Math.abs(parts - Math.rint(parts)) * VAST, number * 0x1p-53);
        }
        return filled();
    }

    Column copy(Column from) {
        if (from.blank) {
            return blank();
        }
        System.arraycopy(from.values, 0, values, 0, ROWS);
        System.arraycopy(from.errors, 0, errors, 0, ROWS);
        System.arraycopy(from.brought, 0, brought, 0, ROWS);
        return filled();
    }

    Column sum(Column a, Column b) {
        return sum(a, b, 1);
    }

    Column difference(Column a, Column b) {
        return sum(a, b, -1);
    }

    private Column sum(Column a, Column b, double sign) {
        if (a.blank || b.blank) {
            return blank();
        }
        add(a, b, sign, values, errors, brought);
        return filled();
    }

    Column product(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        multiply(a, b, values, errors, brought);
        return filled();
    }

    /** A product that is 0 where the first factor is, whatever the second: nothing of what is not known is nothing. */
    Column productOrZero(Column a, Column b) {
        if (a.blank) {
            return blank();
        }
        multiply(a, b, values, errors, brought);
        for (int row = 0; row < ROWS; row++) {
            if (a.values[row] == 0) {
                putZero(row);
            }
        }
        return filled();
    }

    /** Infinite where a divisor is 0, as {@link Figure#over} has it; a divisor is 0 or further from it than its error. */
    Column quotient(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        divide(a, b, values, errors, brought);
        return filled();
    }

    /** The same, undefined for a divisor of 0 whatever is divided. */
    Column quotientOrNothing(Column a, Column b) {
        quotient(a, b);
        for (int row = 0; row < ROWS && !blank; row++) {
            if (b.values[row] == 0) {
                putNothing(row);
            }
        }
        return this;
    }

    /** The numbers of another are added, and what is none is passed over. */
    void addNumbers(Column other) {
        if (other.blank) {
            return;
        }
        for (int row = 0; row < ROWS; row++) {
            double value = other.values[row];
            if (value != 0 && !Double.isNaN(value)) {
                addTo(row, value, other.errors[row]);
            }
        }
    }

    private void addTo(int row, double value, double error) {
        double before = values[row];
        double carried = (errors[row] + error) * SLACK;
        double sum = before + value;
        values[row] = sum;
        brought[row] = carried;
        errors[row] = carried + Math.abs(lost(before, value, sum));
    }

    /** The smaller of two numbers; not a number where either is none. */
    Column smaller(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        for (int row = 0; row < ROWS; row++) {
            if (b.values[row] < a.values[row] || Double.isNaN(b.values[row])) {
                putNear(row, b, a);
            } else {
                putNear(row, a, b);
            }
        }
        return filled();
    }

    /** Each number of another that is below the one here, or where there is none here. */
    void takeSmaller(Column other) {
        if (other.blank) {
            return;
        }
        for (int row = 0; row < ROWS; row++) {
            if (Double.isNaN(values[row])) {
                put(row, other);
            } else if (!Double.isNaN(other.values[row])) {
                putNear(row, other.values[row] < values[row] ? other : this, other);
            }
        }
        filled();
    }

    /** One number where another, not below it, may be meant as well. */
    private void putNear(int row, Column smaller, Column other) {
        double widest = Math.max(smaller.errors[row], other.errors[row]);
        boolean open = other.values[row] - smaller.values[row] <= 2 * widest;
        put(row, smaller);
        if (open && widest > 0) {
            errors[row] = widest;
            brought[row] = widest;
        }
    }

    /** The larger of each number and 0. */
    Column atLeastZero() {
        for (int row = 0; row < ROWS && !blank; row++) {
            if (values[row] < 0) {
                // One that may be above 0 as well keeps its error.
                put(row, 0, -values[row] > errors[row] ? 0 : errors[row]);
                brought[row] = errors[row];
            }
        }
        return this;
    }

    /**
     * How far each is at most from the double next to the exact one: as that is the double nearest to it, no further
     * than twice the error.
     *
     * @param bounds is overwritten
     */
    void bounds(double[] bounds) {
        double[] all = errors;
        double[] some = brought;
        for (int row = 0; row < ROWS; row++) {
            bounds[row] = 2 * Math.min(all[row], some[row] * VAST);
        }
        // Apart, as the loop above has no branch and does several at a time.
        for (int row = 0; row < ROWS; row++) {
            if (!(Math.abs(values[row]) <= Double.MAX_VALUE)) {
                bounds[row] = 0;
            }
        }
    }

    private static void add(
            Column a, Column b, double sign, double[] values, double[] errors, double[] brought) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        for (int row = 0; row < ROWS; row++) {
            double x = as[row];
            double y = sign * bs[row];
            double carried = (errorsOfA[row] + errorsOfB[row]) * SLACK;
            double sum = x + y;
            values[row] = sum;
            brought[row] = carried;
            errors[row] = carried + Math.abs(lost(x, y, sum));
        }
    }

    private static double lost(double x, double y, double sum) {
        double part = sum - x;
        return (x - (sum - part)) + (y - part);
    }

    private static void multiply(Column a, Column b, double[] values, double[] errors, double[] brought) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        for (int row = 0; row < ROWS; row++) {
            double x = as[row];
            double y = bs[row];
            double product = x * y;
            double carried =
                    (Math.abs(x) * errorsOfB[row] + (Math.abs(y) + errorsOfB[row]) * errorsOfA[row]) * SLACK;
            values[row] = product;
            brought[row] = carried;
            errors[row] = carried + Math.abs(Math.fma(x, y, -product));
        }
    }

    private static void divide(Column a, Column b, double[] values, double[] errors, double[] brought) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        for (int row = 0; row < ROWS; row++) {
            double x = as[row];
            double y = bs[row];
            double quotient = x / y;
            double divisor = Math.abs(y);
            double carried = (errorsOfA[row] + Math.abs(quotient) * errorsOfB[row])
                    / (divisor - errorsOfB[row])
                    * SLACK;
            values[row] = quotient;
            brought[row] = carried;
            errors[row] = carried + Math.abs(Math.fma(-quotient, y, x)) / divisor * SLACK;
        }
    }
}
