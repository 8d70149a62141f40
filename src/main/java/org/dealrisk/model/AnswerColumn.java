package org.dealrisk.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the rows of an {@link AnswerBlock} answer to one field. */
final class AnswerColumn {

    /** The most digits of which two different numbers are never one double. */
    private static final int DIGITS = 15;

    private final Field field;
    final byte[] kinds = new byte[AnswerBlock.ROWS];
    final double[] numbers = new double[AnswerBlock.ROWS];
    final @Nullable String[] words = new @Nullable String[AnswerBlock.ROWS];

    AnswerColumn(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }

    /** Whether the answer is a number of more digits than a double has for certain. */
    boolean set(int row, Answer answer) {
        numbers[row] = Double.NaN;
        words[row] = null;
        if (answer instanceof Answer.Known known) {
            return set(row, known.value());
        }
        kinds[row] = answer instanceof Answer.Unknown
                ? AnswerBlock.UNKNOWN
                : answer instanceof Answer.NotFilledIn ? AnswerBlock.NOT_FILLED_IN : AnswerBlock.NOT_COLLECTED;
        return false;
    }

    private boolean set(int row, Value value) {
        if (value instanceof Value.Quantity quantity) {
            return set(row, AnswerBlock.NUMBER, quantity.amount());
        }
        if (value instanceof Value.TimesFee times) {
            return set(row, AnswerBlock.TIMES_FEE, times.multiple());
        }
        if (value instanceof Value.Flag flag) {
            kinds[row] = flag.yes() ? AnswerBlock.YES : AnswerBlock.NO;
            return false;
        }
        words[row] =
                value instanceof Value.Word word ? word.word() : value instanceof Value.Text text ? text.text() : null;
        kinds[row] = words[row] == null ? AnswerBlock.OTHER : AnswerBlock.WORD;
        return false;
    }

    private boolean set(int row, byte kind, BigDecimal number) {
        kinds[row] = kind;
        numbers[row] = number.doubleValue();
        return number.precision() > DIGITS;
    }

    /** Takes over the answer of a row of another column of the field. */
    void copy(int to, AnswerColumn other, int from) {
        kinds[to] = other.kinds[from];
        numbers[to] = other.numbers[from];
        words[to] = other.words[from];
    }
}
