package org.dealrisk.plan;

import java.util.Arrays;
import org.dealrisk.expr.Operator;
import org.dealrisk.model.AnswerBlock;

/**
 * A number of every row of a block, and how far it may be from the one that {@link Amount} tells; NaN where there is
 * none. Worked out once a block.
 */
final class ColumnAmount implements ColumnNode {

    private final int place;
    private final Source source;

    /** Where the numbers come from. */
    interface Source {
        double[] values(Sheet sheet, int place);

        /** Zeros where they are the very numbers. */
        double[] errors(Sheet sheet, int place);
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
                return Sheet.ZEROS;
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
        return new Source() {
            @Override
            public double[] values(Sheet sheet, int place) {
                return values;
            }

            @Override
            public double[] errors(Sheet sheet, int place) {
                return Sheet.ZEROS;
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
                double value = calculated(operator, one[row], other[row]);
                values[row] = value;
                errors[row] = oneOff[row] == 0 && otherOff[row] == 0
                        ? 0
                        : Math.ulp(value) + off(operator, one[row], oneOff[row], other[row], otherOff[row]);
            }
        });
    }

    private static double calculated(Operator operator, double one, double other) {
        return switch (operator) {
            case PLUS -> one + other + 0.0;
            case MINUS -> one - other + 0.0;
            case TIMES -> one * other + 0.0;
            case DIVIDED -> one / other + 0.0;
            default -> throw new IllegalArgumentException(operator + " calculates nothing");
        };
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
            for (int row = 0; row < sheet.size(); row++) {
                long bit = 1L << row;
                int word = row >> 6;
                boolean first = (truths.yes[word] & bit) != 0;
                ColumnAmount chosen = first ? then : otherwise;
                boolean open = (truths.open[word] & bit) != 0;
                boolean unsure = (truths.unsure[word] & bit) != 0;
                values[row] = open ? Double.NaN : unsure ? 0 : chosen.of(sheet)[row];
                errors[row] = open ? 0 : unsure ? Double.POSITIVE_INFINITY : chosen.errors(sheet)[row];
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
                long yes = 0;
                long open = 0;
                long unsure = 0;
                int end = Math.min(sheet.size(), (w + 1) * Long.SIZE);
                for (int row = w * Long.SIZE; row < end; row++) {
                    double first = one[row];
                    double second = other[row];
                    double off = oneOff[row] + otherOff[row];
                    if (Double.isNaN(first) || Double.isNaN(second)) {
                        open |= 1L << row;
                    } else if (off != 0 && !(Math.abs(first - second) > off)) {
                        unsure |= 1L << row;
                    } else {
                        int order = first < second ? 0 : first > second ? 2 : 1;
                        yes |= (accepted >> order & 1L) << row;
                    }
                }
                out.yes[w] = yes;
                out.open[w] = open;
                out.unsure[w] = unsure;
            }
        };
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
