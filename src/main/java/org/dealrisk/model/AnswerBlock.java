package org.dealrisk.model;

import java.math.BigDecimal;
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
    /** Known, and a word out of a closed set, be it in the place of a number. */
    public static final byte WORD = 6;
    /** Known, and of a kind that is to be looked up in the deal. */
    public static final byte OTHER = 7;

    /** The most digits of which two different numbers are never one double. */
    private static final int DIGITS = 15;

    private final Field[] fields;
    private final byte @Nullable [][] kinds = new byte[Field.values().length][];
    private final double @Nullable [][] numbers = new double[Field.values().length][];
    private final @Nullable String @Nullable [][] words = new String[Field.values().length][];
    private final boolean[] odd = new boolean[ROWS];
    private int size;

    /** @param fields those that a row may answer and that somebody looks at */
    public AnswerBlock(Collection<Field> fields) {
        this.fields = fields.toArray(Field[]::new);
        for (Field field : this.fields) {
            kinds[field.ordinal()] = new byte[ROWS];
            numbers[field.ordinal()] = new double[ROWS];
            words[field.ordinal()] = new String[ROWS];
        }
    }

    /** Forgets the rows. */
    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public boolean isFull() {
        return size == ROWS;
    }

    /** Whether a row may answer the field. */
    public boolean has(Field field) {
        return kinds[field.ordinal()] != null;
    }

    /** What kind of answer each row gives to a field that it may answer. */
    public byte[] kinds(Field field) {
        return kinds[field.ordinal()];
    }

    /** The number, the double next to it; NaN where the answer is none. */
    public double[] numbers(Field field) {
        return numbers[field.ordinal()];
    }

    /** The word; null where the answer is none. */
    public @Nullable String[] words(Field field) {
        return words[field.ordinal()];
    }

    /** Whether a row has a number of so many digits that the double next to it may be that of another number. */
    public boolean isOdd(int row) {
        return odd[row];
    }

    /** Takes another row; where it stands. */
    public int add(Deal deal) {
        int row = size++;
        odd[row] = false;
        for (Field field : fields) {
            set(row, field, deal.answer(field));
        }
        return row;
    }

    /** Takes a row of another block of the same fields; where it stands. */
    public int add(AnswerBlock other, int row) {
        int place = size++;
        odd[place] = other.odd[row];
        for (Field field : fields) {
            int at = field.ordinal();
            kinds[at][place] = other.kinds[at][row];
            numbers[at][place] = other.numbers[at][row];
            words[at][place] = other.words[at][row];
        }
        return place;
    }

    /** Puts another answer to a field that rows may answer. */
    public void set(int row, Field field, Answer answer) {
        int at = field.ordinal();
        numbers[at][row] = Double.NaN;
        words[at][row] = null;
        if (answer instanceof Answer.Known known) {
            set(row, at, known.value());
        } else {
            kinds[at][row] = answer instanceof Answer.Unknown
                    ? UNKNOWN
                    : answer instanceof Answer.NotFilledIn ? NOT_FILLED_IN : NOT_COLLECTED;
        }
    }

    private void set(int row, int at, Value value) {
        if (value instanceof Value.Quantity quantity) {
            BigDecimal amount = quantity.amount();
            kinds[at][row] = NUMBER;
            numbers[at][row] = amount.doubleValue();
            odd[row] |= amount.precision() > DIGITS;
        } else if (value instanceof Value.Word word) {
            kinds[at][row] = WORD;
            words[at][row] = word.word();
        } else if (value instanceof Value.Flag flag) {
            kinds[at][row] = flag.yes() ? YES : NO;
        } else {
            kinds[at][row] = OTHER;
        }
    }

    @Override
    public String toString() {
        return size + " rows of " + Arrays.toString(fields);
    }
}
