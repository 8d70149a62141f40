package org.dealrisk.expr;

import java.util.List;

/**
 * What a condition came to.
 *
 * @param truth one of three
 * @param missing names of the facts that would have to be known, in alphabetical order; empty unless it cannot be told
 * @param undefined the sub-expressions without a value, as written; empty unless it cannot be told
 */
public record Outcome(Truth truth, List<String> missing, List<String> undefined) {

    private static final Outcome TRUE = new Outcome(Truth.TRUE, List.of(), List.of());
    private static final Outcome FALSE = new Outcome(Truth.FALSE, List.of(), List.of());

    /** The three answers of a condition. */
    public enum Truth {
        TRUE,
        FALSE,
        CANNOT_TELL
    }

    public Outcome {
        missing = List.copyOf(missing);
        undefined = List.copyOf(undefined);
    }

    /**
     * The outcome a true, false or absent value stands for.
     *
     * @throws IllegalArgumentException for a number, text or list
     */
    public static Outcome of(Operand operand) {
        if (operand instanceof Operand.CannotTell gap) {
            return new Outcome(Truth.CANNOT_TELL, gap.missing(), gap.undefined());
        }
        if (operand instanceof Operand.Bool bool) {
            return bool.value() ? TRUE : FALSE;
        }
        throw new IllegalArgumentException("not the value of a condition: " + operand);
    }

    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    public boolean isFalse() {
        return truth == Truth.FALSE;
    }
}
