package org.dealrisk.model;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the rows of an {@link AnswerBlock} answer to one field. */
final class AnswerColumn {

    /** The double stands for this number alone. */
    static final int CERTAIN = 0;

    /** The number has more digits than its double tells. */
    static final int LONG = 1;

    /** And the double passes for another number of fewer digits. */
    static final int MISTAKEN = 2;

    /** The most digits of which two different numbers are never one double. */
    private static final int DIGITS = 15;

    /** So many parts of one are a double themselves, and are taken for the number that was written. */
    private static final double PARTS = 8;

    private final Field field;
    final byte[] kinds = new byte[AnswerBlock.ROWS];
    final double[] numbers = new double[AnswerBlock.ROWS];
    final @Nullable String[] words = new @Nullable String[AnswerBlock.ROWS];

    AnswerColumn(Field field) {
        this.field = field;
        Arrays.fill(numbers, Double.NaN);
    }

    Field field() {
        return field;
    }

    /** Answers nothing in some rows. */
    void clear(int from, int to) {
        Arrays.fill(kinds, from, to, AnswerBlock.NOT_COLLECTED);
        Arrays.fill(numbers, from, to, Double.NaN);
        Arrays.fill(words, from, to, null);
    }

    void set(int row, double number) {
        kinds[row] = AnswerBlock.NUMBER;
        numbers[row] = number;
        words[row] = null;
    }

    /** Puts an answer, and says how well a double holds it: {@link #CERTAIN}, {@link #LONG} or {@link #MISTAKEN}. */
    int set(int row, Answer answer) {
        numbers[row] = Double.NaN;
        words[row] = null;
        if (answer instanceof Answer.Known known) {
            return set(row, known.value());
        }
        kinds[row] = answer instanceof Answer.Unknown
                ? AnswerBlock.UNKNOWN
                : answer instanceof Answer.NotFilledIn ? AnswerBlock.NOT_FILLED_IN : AnswerBlock.NOT_COLLECTED;
        return CERTAIN;
    }

    private int set(int row, Value value) {
        if (value instanceof Value.Quantity quantity) {
            return set(row, AnswerBlock.NUMBER, quantity.amount());
        }
        if (value instanceof Value.TimesFee times) {
            return set(row, AnswerBlock.TIMES_FEE, times.multiple());
        }
        if (value instanceof Value.Flag flag) {
            kinds[row] = flag.yes() ? AnswerBlock.YES : AnswerBlock.NO;
            return CERTAIN;
        }
        words[row] =
                value instanceof Value.Word word ? word.word() : value instanceof Value.Text text ? text.text() : null;
        kinds[row] = words[row] == null ? AnswerBlock.OTHER : AnswerBlock.WORD;
        return CERTAIN;
    }

    private int set(int row, byte kind, BigDecimal number) {
        kinds[row] = kind;
        double nearest = number.doubleValue();
        numbers[row] = nearest;
        if (number.precision() <= DIGITS) {
            return CERTAIN;
        }
        return nearest * PARTS == Math.rint(nearest * PARTS) ? MISTAKEN : LONG;
    }

    /** Takes over the answer of a row of another column, but not how well its double holds it. */
    void copy(int to, AnswerColumn other, int from) {
        kinds[to] = other.kinds[from];
        numbers[to] = other.numbers[from];
        words[to] = other.words[from];
    }
}
