package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;

/** Compares two values of one field by the harm they do us. */
public final class Harm {

    private static final Value UNLIMITED = new Value.Word("unlimited");
    /** Leads by how much is asked of one. */
    static final List<Value> LEADS =
            List.of(new Value.Word("lead"), new Value.Word("qualified-lead"), new Value.Word("purchase-lead"));

    private static final BigDecimal ABOVE_ALL = new BigDecimal("1e30");

    private Harm() {}

    /** The value that harms us more; the second where the field has no direction, or both are alike. */
    public static Value worse(Field field, Value first, Value second) {
        return worse(field, first, second, Optional.empty());
    }

    /**
     * The value that harms us more, where a multiple of the fee can be held against a sum.
     *
     * @param fee the fee of the deal; empty when it is not known
     */
    static Value worse(Field field, Value first, Value second, Optional<BigDecimal> fee) {
        return compare(field, inMoney(first, fee), inMoney(second, fee))
                        .filter(order -> order > 0)
                        .isPresent()
                ? first
                : second;
    }

    /** A multiple of the fee as the sum it comes to, where the fee is known; any other value as it is. */
    static Value inMoney(Value value, Optional<BigDecimal> fee) {
        return value instanceof Value.TimesFee times && fee.isPresent()
                ? new Value.Quantity(times.multiple().multiply(fee.get()))
                : value;
    }

    /**
     * Negative when the first harms us less than the second, zero when alike, positive when more;
     * empty when the field does not say which way harm lies, or the two cannot be compared.
     */
    public static Optional<Integer> compare(Field field, Value first, Value second) {
        if (field == Field.REVISION_ROUNDS_INCLUDED) {
            // Whether more rounds harm us depends on the deal; between two statements in one deal they do.
            return ascending(field, first, second);
        }
        if (field == Field.PROMISE_UNIT) {
            return LEADS.contains(first) && LEADS.contains(second)
                    ? Optional.of(LEADS.indexOf(first) - LEADS.indexOf(second))
                    : Optional.empty();
        }
        return switch (field.direction()) {
            case NONE -> Optional.empty();
            case LATER_IS_WORSE -> Optional.of(rank(field.words(), first) - rank(field.words(), second));
            case HIGHER_IS_WORSE -> ascending(field, first, second);
            case LOWER_IS_WORSE -> ascending(field, first, second).map(order -> -order);
        };
    }

    private static Optional<Integer> ascending(Field field, Value first, Value second) {
        if (first instanceof Value.Flag a && second instanceof Value.Flag b) {
            return Optional.of(Boolean.compare(a.yes(), b.yes()));
        }
        if (first instanceof Value.Words a && second instanceof Value.Words b) {
            return Optional.of(Integer.compare(a.words().size(), b.words().size()));
        }
        if (field.kind() == FieldKind.LIABILITY_CAP) {
            return limits(first, second);
        }
        Optional<BigDecimal> a = height(field, first);
        Optional<BigDecimal> b = height(field, second);
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().compareTo(b.get())) : Optional.empty();
    }

    /**
     * No limit is worse than anything else. Silence leaves the measure to the law, which is neither more
     * nor less than a sum; a sum and a multiple of the fee compare only once the fee is known.
     */
    private static Optional<Integer> limits(Value first, Value second) {
        if (first.equals(second)) {
            return Optional.of(0);
        }
        if (first.equals(UNLIMITED) || second.equals(UNLIMITED)) {
            return Optional.of(first.equals(UNLIMITED) ? 1 : -1);
        }
        if (first instanceof Value.Quantity a && second instanceof Value.Quantity b) {
            return Optional.of(a.amount().compareTo(b.amount()));
        }
        return first instanceof Value.TimesFee a && second instanceof Value.TimesFee b
                ? Optional.of(a.multiple().compareTo(b.multiple()))
                : Optional.empty();
    }

    /** Words in the place of a number stand at its ends: no limit above every number, none at nothing. */
    private static Optional<BigDecimal> height(Field field, Value value) {
        if (value instanceof Value.Quantity quantity) {
            return Optional.of(quantity.amount());
        }
        return value instanceof Value.Word word ? Optional.of(wordHeight(field, word.word())) : Optional.empty();
    }

    private static BigDecimal wordHeight(Field field, String word) {
        if (field == Field.REVISION_ROUNDS_INCLUDED && !word.equals("unlimited")) {
            return ABOVE_ALL.subtract(BigDecimal.ONE);
        }
        if (field == Field.EXCLUSIVITY_MINIMUM_COMMIT) {
            return BigDecimal.ONE.negate();
        }
        boolean noLimit = word.equals("unlimited") || field == Field.LD_CAP_PERCENT;
        return noLimit ? ABOVE_ALL : BigDecimal.ZERO;
    }

    private static int rank(List<String> words, Value value) {
        return value instanceof Value.Word word ? words.indexOf(word.word()) : -1;
    }
}
