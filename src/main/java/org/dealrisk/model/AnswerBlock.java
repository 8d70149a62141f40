package org.dealrisk.model;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The answers of some rows of a table, field by field, in arrays for loops to run over. What the rows do not answer
 * was not collected. Filled and read by one thread, one set of rows after another.
 */
public final class AnswerBlock {

    /** How many rows it holds at most. */
    public static final int ROWS = 256;

    /** The table has no such column. */
    public static final byte NOT_COLLECTED = 0;

    public static final byte NOT_FILLED_IN = 1;
    public static final byte UNKNOWN = 2;
    /** Known, and a number. */
    public static final byte NUMBER = 3;
    /** Known, and yes. */
    public static final byte YES = 4;
    /** Known, and no. */
    public static final byte NO = 5;
    /** Known, and a word, be it in the place of a number, or a text. */
    public static final byte WORD = 6;
    /** Known, and so many times the fee; the number is how many. */
    public static final byte TIMES_FEE = 7;
    /** Known, and of a kind that is to be looked up in the deal. */
    public static final byte OTHER = 8;

    private final @Nullable AnswerColumn[] byField = new @Nullable AnswerColumn[Field.values().length];
    private final AnswerColumn[] columns;
    private final int[] digits = new int[ROWS];
    private int size;

    /** @param fields those that a row may answer and that somebody looks at */
    public AnswerBlock(Collection<Field> fields) {
        this.columns = fields.stream().map(AnswerColumn::new).toArray(AnswerColumn[]::new);
        for (AnswerColumn column : columns) {
            byField[column.field().ordinal()] = column;
        }
    }

    /** Forgets the rows. */
    public void clear() {
        for (AnswerColumn column : columns) {
            column.clear(0, size);
        }
        Arrays.fill(digits, 0, size, AnswerColumn.CERTAIN);
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Whether a row may answer the field. */
    public boolean has(Field field) {
        return byField[field.ordinal()] != null;
    }

    private AnswerColumn column(Field field) {
        AnswerColumn column = byField[field.ordinal()];
        if (column == null) {
            throw new IllegalArgumentException("no column for " + field);
        }
        return column;
    }

    /** What kind of answer each row gives to a field that it may answer. */
    public byte[] kinds(Field field) {
        return column(field).kinds;
    }

    /** The number, or how many times the fee, the double next to it; NaN where the answer is none. */
    public double[] numbers(Field field) {
        return column(field).numbers;
    }

    /** The word or text; null where the answer is none. */
    public @Nullable String[] words(Field field) {
        return column(field).words;
    }

    /** Whether a yes-or-no field, which rows may not even answer, is known to be yes in a row. */
    public boolean isYes(int row, Field field) {
        AnswerColumn column = byField[field.ordinal()];
        byte kind = column == null ? NOT_COLLECTED : column.kinds[row];
        return isKnown(kind) ? kind == YES : field.standard().orElse(null) instanceof Value.Flag flag && flag.yes();
    }

    /** Whether an answer of this kind has a value. */
    public static boolean isKnown(byte kind) {
        return kind >= NUMBER;
    }

    /** Whether a row has a number that the double next to it passes for another of fewer digits, such as a whole one. */
    public boolean isOdd(int row) {
        return digits[row] == AnswerColumn.MISTAKEN;
    }

    /** Whether a row has a number of more digits than a double tells. */
    public boolean hasLongNumber(int row) {
        return digits[row] != AnswerColumn.CERTAIN;
    }

    /** Takes another row, which answers nothing yet; where it stands. */
    public int open() {
        return size++;
    }

    /** Forgets the last row. */
    public void drop() {
        size--;
        for (AnswerColumn column : columns) {
            column.clear(size, size + 1);
        }
        digits[size] = AnswerColumn.CERTAIN;
    }

    /** Takes another row; where it stands. */
    public int add(Deal deal) {
        int row = open();
        for (AnswerColumn column : columns) {
            digits[row] = Math.max(digits[row], column.set(row, deal.answer(column.field())));
        }
        return row;
    }

    /** Takes a row of another block of the same fields; where it stands. */
    public int add(AnswerBlock other, int row) {
        int place = open();
        digits[place] = other.digits[row];
        for (int i = 0; i < columns.length; i++) {
            columns[i].copy(place, other.columns[i], row);
        }
        return place;
    }

    /** Puts another answer to a field that rows may answer. */
    public void set(int row, Field field, Answer answer) {
        digits[row] = Math.max(digits[row], column(field).set(row, answer));
    }

    /** Puts a number that the double is next to, and that has no more digits than it tells, in place of an answer. */
    public void set(int row, Field field, double number) {
        column(field).set(row, number);
    }

    /** Puts the answer that the row gives to another field that rows may answer. */
    public void copy(int row, Field from, Field to) {
        column(to).copy(row, column(from), row);
    }

    /** Takes an answer back, as if there were no such column. */
    public void forget(int row, Field field) {
        column(field).clear(row, row + 1);
    }
}
