package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.Arrays;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the rows of a block as columns, as {@link DealInputs} has those of one deal. Notes the rows whose
 * numbers are not to be reckoned with here. For one thread.
 */
final class BlockInputs {

    /** Numbers between these, and 0, make no figure that is too large or too small. */
    private static final double LEAST = 1e-9;

    private static final double MOST = 1e12;

    /** All whole numbers below it have at most the 15 digits that are certain. */
    private static final double WHOLE = 1e15;
    /** The half of the last of 15 digits is at most this part of a number. */
    private static final double DIGITS_LOST = 5.1e-15;

    private static final double TINY = 1e-150;

    private static final Field[] FIELDS = DealInputs.ALL.toArray(Field[]::new);

    private final byte[] noKinds = new byte[Column.ROWS];
    private final @Nullable String[] noWords = new @Nullable String[Column.ROWS];
    private final @Nullable Column[] columns = new @Nullable Column[Field.values().length];
    private final boolean[] read = new boolean[columns.length];
    private final boolean[] odd = new boolean[Column.ROWS];
    private @Nullable AnswerBlock block;

    /** Goes over to other rows. */
    void of(AnswerBlock rows) {
        block = rows;
        Arrays.fill(read, false);
        for (int row = 0; row < rows.size(); row++) {
            odd[row] = rows.isOdd(row);
        }
        // Each of them, also those that no sum comes to: the exact sums refuse what is out of range.
        for (Field field : FIELDS) {
            of(field);
        }
    }

    int size() {
        return rows().size();
    }

    boolean[] odd() {
        return odd;
    }

    /** Whether a row has a number of which a double does not tell all digits. */
    boolean hasLongNumber(int row) {
        return rows().hasLongNumber(row);
    }

    private AnswerBlock rows() {
        if (block == null) {
            throw new IllegalStateException("no rows yet");
        }
        return block;
    }

    /** What kind of answer each row gives; not collected in all rows where there is no such column. */
    byte[] kinds(Field field) {
        AnswerBlock rows = rows();
        return rows.has(field) ? rows.kinds(field) : noKinds;
    }

    boolean has(Field field) {
        return rows().has(field);
    }

    @Nullable
    String[] words(Field field) {
        AnswerBlock rows = rows();
        return rows.has(field) ? rows.words(field) : noWords;
    }

    /** The numbers that a field holds, or its standard value. */
    Column of(Field field) {
        Column column = columns[field.ordinal()];
        if (column == null) {
            column = new Column();
            columns[field.ordinal()] = column;
        }
        if (!read[field.ordinal()]) {
            read[field.ordinal()] = true;
            Column standard = Standard.COLUMNS[field.ordinal()];
            if (rows().has(field)) {
                read(column, rows().kinds(field), rows().numbers(field), standard);
            } else {
                column.copy(standard);
            }
        }
        return column;
    }

    private void read(Column column, byte[] kinds, double[] numbers, Column standard) {
        column.read(numbers);
        for (int row = 0; row < Column.ROWS; row++) {
            double number = numbers[row];
            if (!(number >= LEAST && number <= MOST) && number != 0) {
                readOther(column, row, kinds[row], standard);
            }
        }
    }

    private void readOther(Column column, int row, byte kind, Column standard) {
        if (kind <= AnswerBlock.UNKNOWN) {
            column.put(row, standard);
        } else if (kind == AnswerBlock.WORD) {
            column.putNothing(row);
        } else {
            column.putZero(row);
            odd[row] = true;
        }
    }

    /** A number where the deal can be assessed, else the stand-in: {@link Figure#orElse}. */
    Column orElse(Column result, Field field, Column standIn) {
        return given(result, field, AnswerBlock.UNKNOWN, standIn);
    }

    /** A number of {@link DealInputs#line}, and another where nobody filled the field in. */
    Column lineOrElse(Column result, Field field, Column standIn) {
        return given(result, field, AnswerBlock.NOT_FILLED_IN, standIn);
    }

    /** @param last of the kinds of answers in whose place something else stands */
    private Column given(Column result, Field field, byte last, Column standIn) {
        if (!rows().has(field)) {
            return result.copy(standIn);
        }
        byte[] kinds = rows().kinds(field);
        result.copy(of(field)).filled();
        for (int row = 0; row < Column.ROWS; row++) {
            if (kinds[row] <= last) {
                result.put(row, standIn);
            }
        }
        return result;
    }

    /** Rows with a rate above 1 are odd. */
    void settleRate(Field field) {
        Column rate = of(field);
        for (int row = 0; row < Column.ROWS && !rate.isBlank(); row++) {
            odd[row] |= rate.value(row) > 1;
        }
    }

    /** Rows in which a number may be 0 and may not be are odd. */
    void settleZero(Column column) {
        if (column.isBlank()) {
            return;
        }
        for (int row = 0; row < Column.ROWS; row++) {
            double error = column.errors[row];
            odd[row] |= error > 0 && Math.abs(column.value(row)) <= error;
        }
    }

    /** What {@link Figure#ofDouble} makes of a probability sum, which is not negative. */
    void putFromDouble(Column column, int row, double value) {
        boolean sameDigits = value < WHOLE && Math.rint(value) == value;
        column.putRough(row, value, sameDigits ? 0 : value * DIGITS_LOST);
        odd[row] |= value < TINY && value != 0 || value == Double.POSITIVE_INFINITY;
    }

    /** The standard values of the catalog. */
    private static final class Standard {

        private static final Column NONE = new Column();
        private static final Column[] COLUMNS = Arrays.stream(Field.values())
                .map(field -> field.standard()
                        .filter(Value.Quantity.class::isInstance)
                        .map(value -> ((Value.Quantity) value).amount())
                        .map(Standard::column)
                        .orElse(NONE))
                .toArray(Column[]::new);

        private static Column column(BigDecimal amount) {
            return Column.constant(Figure.of(amount));
        }
    }
}
