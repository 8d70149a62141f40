package org.dealrisk.economics;

import java.util.Arrays;

/**
 * The loops behind {@link Column}, over all places and without a branch, so that the virtual machine makes them run
 * over several rows at a time. A result may be one of the operands.
 *
 * <p>Source: running error analysis; what an operation itself rounds off is found exactly with a fused multiply-add (a
 * product, a quotient) or by Knuth's two-sum, so that it is 0 where the result is exact.
 */
final class ColumnArithmetic {

    private static final int ROWS = Column.ROWS;

    /** Above what the few roundings within one bound come to. */
    private static final double SLACK = 1 + 0x1p-48;

    /** Above any bound over any other that is not 0. */
    private static final double VAST = 1e250;

    /** A number of so many parts of 1 with at most 12 digits before the point has no more than 15. */
    private static final double PARTS = 8;

    private static final double HALF_UNIT = 0x1p-53;

    private ColumnArithmetic() {}

    /** The decimals that were written: one that is so many eighths is the double itself. */
    static void read(double[] numbers, double[] values, double[] errors) {
        for (int row = 0; row < ROWS; row++) {
            double number = numbers[row];
            double parts = number * PARTS;
            values[row] = number;
            errors[row] = Math.min(Math.abs(parts - Math.rint(parts)) * VAST, number * HALF_UNIT);
        }
    }

    /** @param sign of b: 1, or -1 for a difference */
    static void add(Column a, Column b, double sign, Column result) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        double[] values = result.values;
        double[] errors = result.errors;
        double[] brought = result.brought;
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

    /** Adds one number to that of a row. */
    static void add(Column sums, int row, double value, double error) {
        double before = sums.values[row];
        double sum = before + value;
        double carried = (sums.errors[row] + error) * SLACK;
        sums.values[row] = sum;
        sums.brought[row] = carried;
        sums.errors[row] = carried + Math.abs(lost(before, value, sum));
    }

    private static double lost(double x, double y, double sum) {
        double part = sum - x;
        return (x - (sum - part)) + (y - part);
    }

    static void multiply(Column a, Column b, Column result) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        double[] values = result.values;
        double[] errors = result.errors;
        double[] brought = result.brought;
        for (int row = 0; row < ROWS; row++) {
            double x = as[row];
            double y = bs[row];
            double off = errorsOfB[row];
            double carried = (Math.abs(x) * off + (Math.abs(y) + off) * errorsOfA[row]) * SLACK;
            double product = x * y;
            values[row] = product;
            brought[row] = carried;
            errors[row] = carried + Math.abs(Math.fma(x, y, -product));
        }
    }

    static void divide(Column a, Column b, Column result) {
        double[] as = a.values;
        double[] bs = b.values;
        double[] errorsOfA = a.errors;
        double[] errorsOfB = b.errors;
        double[] values = result.values;
        double[] errors = result.errors;
        double[] brought = result.brought;
        for (int row = 0; row < ROWS; row++) {
            double x = as[row];
            double y = bs[row];
            double off = errorsOfB[row];
            double quotient = x / y;
            double size = Math.abs(y);
            double carried = (errorsOfA[row] + Math.abs(quotient) * off) / (size - off) * SLACK;
            values[row] = quotient;
            brought[row] = carried;
            errors[row] = carried + Math.abs(Math.fma(-quotient, y, x)) / size * SLACK;
        }
    }

    /**
     * How far each is at most from the double next to the exact one: as that is the double nearest to it, no further
     * than twice the error; 0 where there is no finite number.
     */
    static void bounds(Column column, double[] bounds) {
        if (column.isBlank()) {
            Arrays.fill(bounds, 0);
            return;
        }
        double[] values = column.values;
        double[] errors = column.errors;
        double[] brought = column.brought;
        for (int row = 0; row < ROWS; row++) {
            bounds[row] = 2 * Math.min(errors[row], brought[row] * VAST);
        }
        for (int row = 0; row < ROWS; row++) {
            if (!(Math.abs(values[row]) <= Double.MAX_VALUE)) {
                bounds[row] = 0;
            }
        }
    }
}
