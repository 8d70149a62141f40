package org.dealrisk.plan;

import java.util.Arrays;
import org.dealrisk.expr.Operator;
import org.dealrisk.model.AnswerBlock;

/**
 * A number of every row of a block, and how far it may be from the one that {@link Amount} tells; NaN where there is
 * none. Worked out once a block.
 */
final class ColumnAmount implements ColumnNode {

    private static final int OPEN = 3;
    private static final int UNSURE = 4;

    private final int place;
    private final Source source;

    /** Where the numbers come from. */
    interface Source {
        double[] values(Sheet sheet, int place);

        /** Zeros where they are the very numbers. */
        double[] errors(Sheet sheet, int place);

        /** Whether a sheet has to keep them. */
        default boolean isKept() {
            return true;
        }
    }

    /** Numbers that are there already. */
    interface AsItStands extends Source {
        @Override
        default boolean isKept() {
            return false;
        }
    }

    /** @param place where a sheet keeps what it came to */
    ColumnAmount(int place, Source source) {
        this.place = place;
        this.source = source;
    }

    double[] of(Sheet sheet) {
        return source.values(sheet, place);
    }

    double[] errors(Sheet sheet) {
        return source.errors(sheet, place);
    }

    /** Works out numbers that are exact, for a sheet to keep. */
    interface Exactly {
        void put(Sheet sheet, double[] values);
    }

    static Source exactly(Exactly work) {
        return new Source() {
            @Override
            public double[] values(Sheet sheet, int place) {
                double[] values = sheet.values(place);
                if (sheet.isNewAmount(place)) {
                    work.put(sheet, values);
                }
                return values;
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                return sheet.zeros();
            }
        };
    }

    /** Works out numbers and how far they may be off, for a sheet to keep. */
    interface Nearly {
        void put(Sheet sheet, double[] values, double[] errors);
    }

    static Source nearly(Nearly work) {
        return new Source() {
            @Override
            public double[] values(Sheet sheet, int place) {
                done(sheet, place);
                return sheet.values(place);
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                done(sheet, place);
                return sheet.errors(place);
            }

            private void done(Sheet sheet, int place) {
                if (sheet.isNewAmount(place)) {
                    work.put(sheet, sheet.values(place), sheet.errors(place));
                }
            }
        };
    }

    static Source byRow(Amount amount) {
        return exactly((sheet, values) -> {
            for (int row = 0; row < sheet.size(); row++) {
                values[row] = amount.of(sheet.row(row));
            }
        });
    }

    static Source settled(double value) {
        double[] values = new double[AnswerBlock.ROWS];
        Arrays.fill(values, value);
        return new AsItStands() {
            @Override
            public double[] values(Sheet sheet, int place) {
                return values;
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                return sheet.zeros();
            }
        };
    }

    static Source negative(ColumnAmount amount) {
        return nearly((sheet, values, errors) -> {
            double[] numbers = amount.of(sheet);
            for (int row = 0; row < sheet.size(); row++) {
                values[row] = -numbers[row] + 0.0;
            }
            System.arraycopy(amount.errors(sheet), 0, errors, 0, sheet.size());
        });
    }

    static Source calculated(Operator operator, ColumnAmount left, ColumnAmount right) {
        return nearly((sheet, values, errors) -> {
            double[] one = left.of(sheet);
            double[] other = right.of(sheet);
            double[] oneOff = left.errors(sheet);
            double[] otherOff = right.errors(sheet);
            for (int row = 0; row < sheet.size(); row++) {
                double value = operator.calculate(one[row], other[row]) + 0.0;
                boolean off = oneOff[row] != 0 || otherOff[row] != 0;
                // Of numbers that are, nothing undefined is surely so while they may be others.
                boolean lost = off && Double.isNaN(value) && !Double.isNaN(one[row]) && !Double.isNaN(other[row]);
                values[row] = lost ? 0 : value;
                errors[row] = lost
                        ? Double.POSITIVE_INFINITY
                        : off ? Math.ulp(value) + off(operator, one[row], oneOff[row], other[row], otherOff[row]) : 0;
            }
        });
    }

    /** How far the result is off where the two are off by so much, rounding apart; infinite where that cannot be told. */
    private static double off(Operator operator, double one, double oneOff, double other, double otherOff) {
        return switch (operator) {
            case PLUS, MINUS -> oneOff + otherOff;
            case TIMES -> Math.abs(one) * otherOff + Math.abs(other) * oneOff + oneOff * otherOff;
            default -> {
                double least = Math.abs(other) - otherOff;
                yield least > 0 ? (oneOff + Math.abs(one / other) * otherOff) / least : Double.POSITIVE_INFINITY;
            }
        };
    }

    static Source choice(ColumnTest condition, ColumnAmount then, ColumnAmount otherwise) {
        return nearly((sheet, values, errors) -> {
            Truths truths = condition.of(sheet);
            double[] firsts = then.of(sheet);
            double[] firstErrors = then.errors(sheet);
            double[] seconds = otherwise.of(sheet);
            double[] secondErrors = otherwise.errors(sheet);
            for (int row = 0; row < sheet.size(); row++) {
                long bit = 1L << row;
                boolean first = (truths.yes[row >> 6] & bit) != 0;
                boolean open = (truths.open[row >> 6] & bit) != 0;
                boolean unsure = (truths.unsure[row >> 6] & bit) != 0;
                values[row] = open ? Double.NaN : unsure ? 0 : first ? firsts[row] : seconds[row];
                errors[row] =
                        open ? 0 : unsure ? Double.POSITIVE_INFINITY : first ? firstErrors[row] : secondErrors[row];
            }
        });
    }

    /** A comparison of two numbers; open where either is none, not sure where they are nearer than they may be off. */
    static ColumnTest.Asking compared(Operator operator, ColumnAmount left, ColumnAmount right) {
        int accepted = accepted(operator);
        return (sheet, out) -> {
            double[] one = left.of(sheet);
            double[] other = right.of(sheet);
            double[] oneOff = left.errors(sheet);
            double[] otherOff = right.errors(sheet);
            for (int w = 0; w < Truths.WORDS; w++) {
                long open = 0;
                long unsure = 0;
                long yes = 0;
                int end = Math.min(sheet.size(), (w + 1) * Long.SIZE);
                for (int row = w * Long.SIZE; row < end; row++) {
                    int order = order(one[row], other[row], oneOff[row] + otherOff[row]);
                    open |= (long) (order >> OPEN & 1) << row;
                    unsure |= (long) (order >> UNSURE & 1) << row;
                    yes |= (order & accepted) == 0 ? 0 : 1L << row;
                }
                out.yes[w] = yes;
                out.open[w] = open;
                out.unsure[w] = unsure;
            }
        };
    }

    /** A bit: less, equal, greater, {@link #OPEN} or {@link #UNSURE}. */
    private static int order(double one, double other, double off) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return 1 << OPEN;
        }
        if (off != 0 && !(Math.abs(one - other) > off)) {
            return 1 << UNSURE;
        }
        return one < other ? 0b001 : one > other ? 0b100 : 0b010;
    }

    /** Of less, equal and greater those that hold, from the lowest bit. */
    private static int accepted(Operator operator) {
        return switch (operator) {
            case LESS -> 0b001;
            case AT_MOST -> 0b011;
            case EQUAL -> 0b010;
            case NOT_EQUAL -> 0b101;
            case AT_LEAST -> 0b110;
            case GREATER -> 0b100;
            default -> throw new IllegalArgumentException(operator + " compares nothing");
        };
    }
}
