package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a deal, or the reason why there is none. Infinite and undefined results are values,
 * so that 0 ÷ 0 or a missing input never ends a calculation: it travels through it.
 *
 * <p>Where operands differ in kind, the first of these decides: {@link NotAssessable} (the missing
 * inputs of both sides are joined), {@link Undefined}, then the numbers. A result of 10<sup>200</sup>
 * or more is infinite and one below 10<sup>-200</sup> is 0; no deal comes near either, and a hostile
 * exponent costs nothing. Sums, products and quotients keep 34 significant digits ({@link
 * java.math.MathContext#DECIMAL128}): a quotient that ends within them is exact, so a discount of
 * exactly 20 % compares as 20.
 */
public sealed interface Figure extends CommonFigures {

    /** A finite number of magnitude below 10<sup>200</sup>. Equal numbers are equal, whatever their scale. */
    final class Known implements Figure {

        private final Decimal decimal;

        /** @throws IllegalArgumentException if the magnitude is 10<sup>200</sup> or more */
        public Known(BigDecimal value) {
            if (FigureArithmetic.isTooLarge(value)) {
                throw new IllegalArgumentException("a known figure must be below 10^200");
            }
            this.decimal = Decimal.of(FigureArithmetic.canonical(value));
        }

        Known(Decimal decimal) {
            this.decimal = decimal;
        }

        Decimal decimal() {
            return decimal;
        }

        /** The number in canonical form: no trailing zeros, no negative scale. */
        public BigDecimal value() {
            return decimal.value();
        }

        /** The double nearest to it. */
        public double nearest() {
            return decimal.nearest();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && value().equals(known.value());
        }

        @Override
        public int hashCode() {
            return value().hashCode();
        }

        /** Never with an exponent. */
        @Override
        public String toString() {
            return value().toPlainString();
        }
    }

    /**
     * Greater than any number, or less than any.
     *
     * @param negative true for minus infinity, such as what remains of a margin after a boundless loss
     */
    record Infinite(boolean negative) implements Figure {
        @Override
        public String toString() {
            return negative ? "-∞" : "∞";
        }
    }

    /**
     * The inputs are there, yet they give no number, such as 0 ÷ 0.
     *
     * @param reason why, as a clause without a full stop
     */
    record Undefined(String reason) implements Figure {
        @Override
        public String toString() {
            return "undefined: " + reason;
        }
    }

    /**
     * An input is unknown.
     *
     * @param missingInputs names of the fields that would be needed; never empty, no name twice
     */
    record NotAssessable(List<String> missingInputs) implements Figure {

        /** @throws IllegalArgumentException if no field is named */
        public NotAssessable {
            if (missingInputs.isEmpty()) {
                throw new IllegalArgumentException("name at least one missing input");
            }
            missingInputs = repeats(missingInputs)
                    ? List.copyOf(new LinkedHashSet<>(missingInputs))
                    : List.copyOf(missingInputs);
        }

        private static boolean repeats(List<String> names) {
            for (int i = 1; i < names.size(); i++) {
                if (names.indexOf(names.get(i)) < i) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return "not assessable: " + String.join(", ", missingInputs);
        }
    }

    /** A number of any size, at 34 significant digits; see the class comment for very large and very small ones. */
    static Figure of(BigDecimal value) {
        return FigureArithmetic.clamp(value);
    }

    static Figure of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** A decimal numeral such as {@code "0.85"}. */
    static Figure of(String numeral) {
        return of(new BigDecimal(numeral));
    }

    /**
     * The outcome of a probability sum, at 15 significant digits: what a double holds for certain, so
     * that 0.1 + 0.2 is 0.3 again. Not a number gives an undefined figure.
     */
    static Figure ofDouble(double value) {
        return FigureArithmetic.fromDouble(value);
    }

    static Figure missing(String... fields) {
        return new NotAssessable(List.of(fields));
    }

    static Figure undefined(String reason) {
        return new Undefined(reason);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** True for 0 and for nothing else. */
    default boolean isZero() {
        return this instanceof Known known && known.decimal().signum() == 0;
    }

    default boolean isAssessable() {
        return !(this instanceof NotAssessable);
    }

    /** The stand-in where this could not be assessed, else this. */
    default Figure orElse(Figure standIn) {
        return isAssessable() ? this : standIn;
    }

    /** The names of missing inputs; empty unless this is {@link NotAssessable}. */
    default List<String> missingInputs() {
        return List.of();
    }

    default Figure plus(Figure other) {
        return FigureArithmetic.add(this, other);
    }

    default Figure minus(Figure other) {
        return plus(other.times(MINUS_ONE));
    }

    default Figure times(Figure other) {
        return FigureArithmetic.multiply(this, other);
    }

    /**
     * The quotient; a positive number over 0 is infinite, a negative one minus infinite.
     *
     * @param reasonIfNone what to say of 0 ÷ 0 and ∞ ÷ ∞
     */
    default Figure over(Figure divisor, String reasonIfNone) {
        return FigureArithmetic.divide(this, divisor, reasonIfNone);
    }

    /** The smaller of two numbers, by the precedence of the class comment where one is none. */
    default Figure min(Figure other) {
        return FigureArithmetic.choose(this, other, true);
    }

    /** The larger of two numbers, by the precedence of the class comment where one is none. */
    default Figure max(Figure other) {
        return FigureArithmetic.choose(this, other, false);
    }

    /** Negative, zero or positive as this is less than, equal to or greater than the other; empty if either is no number. */
    default OptionalInt compare(Figure other) {
        return FigureArithmetic.compare(this, other);
    }

    /** Half up to so many decimals, as every printed figure is; whatever is not known stays as it is. */
    default Figure rounded(int decimals) {
        return this instanceof Known known ? of(known.value().setScale(decimals, RoundingMode.HALF_UP)) : this;
    }

    /** For conditions: infinities as such, never not-a-number; empty if undefined or not assessable. */
    default OptionalDouble toDouble() {
        if (this instanceof Known known) {
            return OptionalDouble.of(known.nearest());
        }
        if (this instanceof Infinite infinite) {
            return OptionalDouble.of(infinite.negative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return OptionalDouble.empty();
    }

    /**
     * What keeps a calculation from starting: {@link #ONE} when every figure is known, else one figure
     * that says why not, naming all that is missing. An infinite input counts as undefined.
     */
    static Figure ready(List<Figure> inputs) {
        if (areKnown(inputs)) {
            return ONE;
        }
        Set<String> missing = new LinkedHashSet<>();
        List<Figure> undefined = new ArrayList<>();
        for (Figure input : inputs) {
            missing.addAll(input.missingInputs());
            if (input instanceof Undefined) {
                undefined.add(input);
            } else if (input instanceof Infinite) {
                undefined.add(FigureArithmetic.OUT_OF_RANGE);
            }
        }
        if (!missing.isEmpty()) {
            return new NotAssessable(List.copyOf(missing));
        }
        return undefined.isEmpty() ? ONE : undefined.get(0);
    }

    private static boolean areKnown(List<Figure> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).isKnown()) {
                return false;
            }
        }
        return true;
    }
}
