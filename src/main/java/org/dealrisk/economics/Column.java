package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.Arrays;
import org.dealrisk.model.AnswerBlock;

/**
 * One quantity of every row of a block: {@link Figure}s in doubles, each with how far it may be from the exact one. Not
 * a number stands for undefined and for not assessable alike. The operations work out all places, those behind the
 * last row too, and overwrite what the column held. For one thread.
 */
final class Column {

    static final int ROWS = AnswerBlock.ROWS;

    final double[] values = new double[ROWS];
    /** How far each is at most from the exact decimal. */
    final double[] errors = new double[ROWS];
    /** The part of it that the operands brought: where it is 0, the value is the double next to the exact decimal. */
    final double[] brought = new double[ROWS];
    /** Nothing but not-a-number, of which most tables have many columns: these cost nothing. */
    private boolean blank;

    Column() {
        blank();
    }

    /** The same in all rows; blank if it is no number. */
    static Column constant(Figure figure) {
        Column column = new Column();
        if (figure instanceof Figure.Known known) {
            double value = known.nearest();
            boolean exact = new BigDecimal(value).compareTo(known.value()) == 0;
            Arrays.fill(column.values, value);
            Arrays.fill(column.errors, exact ? 0 : Math.ulp(value));
            column.blank = false;
        }
        return column;
    }

    boolean isBlank() {
        return blank;
    }

    double value(int row) {
        return values[row];
    }

    /** Makes it blank. */
    Column blank() {
        if (!blank) {
            Arrays.fill(values, Double.NaN);
            Arrays.fill(errors, 0);
            Arrays.fill(brought, 0);
            blank = true;
        }
        return this;
    }

    /** Makes it ready to be written row by row. */
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

    /** A number that may be another double than the one next to the exact one, unless it has no error. */
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
        put(row, value, Double.isInfinite(value) ? 0 : Math.ulp(value));
    }

    void put(int row, Column from) {
        values[row] = from.values[row];
        errors[row] = from.errors[row];
        brought[row] = from.brought[row];
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

    /** Takes over decimals that were written, not negative and below 10<sup>12</sup>. Only for a column of such. */
    Column read(double[] numbers) {
        ColumnArithmetic.read(numbers, values, errors);
        return filled();
    }

    Column sum(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        ColumnArithmetic.add(a, b, 1, this);
        return filled();
    }

    Column difference(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        ColumnArithmetic.add(a, b, -1, this);
        return filled();
    }

    Column product(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        ColumnArithmetic.multiply(a, b, this);
        return filled();
    }

    /** A product that is 0 where the first factor is, whatever the second: nothing of what is not known is nothing. */
    Column productOrZero(Column a, Column b) {
        if (a.blank) {
            return blank();
        }
        ColumnArithmetic.multiply(a, b, this);
        for (int row = 0; row < ROWS; row++) {
            if (a.values[row] == 0) {
                putZero(row);
            }
        }
        return filled();
    }

    /** Infinite where a divisor is 0, as {@link Figure#over} has it; others are further from 0 than their error. */
    Column quotient(Column a, Column b) {
        if (a.blank || b.blank) {
            return blank();
        }
        ColumnArithmetic.divide(a, b, this);
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

    /** The numbers of another are added to those here, and what is none is passed over. */
    void addNumbers(Column other) {
        for (int row = 0; row < ROWS && !other.blank; row++) {
            double value = other.values[row];
            if ((value != 0 || other.errors[row] != 0) && !Double.isNaN(value)) {
                ColumnArithmetic.add(this, row, value, other.errors[row]);
            }
        }
    }

    /** The smaller of two numbers; none where either is none. */
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
            } else if (other.values[row] < values[row]) {
                putNear(row, other, this);
            } else if (!Double.isNaN(other.values[row])) {
                putNear(row, this, other);
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
                putRough(row, 0, -values[row] > errors[row] ? 0 : errors[row]);
            }
        }
        return this;
    }
}
