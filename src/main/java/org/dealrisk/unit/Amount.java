package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.unit.Vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number with the unit and currency written at it: one end of a range, or all there is.
 *
 * @param unit null when none was written
 * @param currency as {@link Vocabulary} names it, null when none was written
 * @param bare whether it is only words or Chinese characters with nothing beside them
 */
record Amount(
        Numeral numeral,
        boolean negative,
        @Nullable Unit unit,
        @Nullable String currency,
        Set<Mark> marks,
        int end,
        boolean bare) {

    /** Whether the two can be the ends of one range: neither contradicts the other. */
    boolean agreesWith(Amount upper) {
        boolean units = unit == null || upper.unit == null || unit.measure() == upper.unit.measure();
        boolean currencies = currency == null
                || upper.currency == null
                || currency.equals(upper.currency)
                || (Vocabulary.isOpen(currency) && Vocabulary.isOpen(upper.currency));
        boolean mixed = (currency != null && upper.unit != null) || (unit != null && upper.currency != null);
        return units && currencies && !mixed && !negative && !upper.negative;
    }

    /** The lower end of a range, with what only the upper end spells out: {@code 10-20萬元}, {@code 5-20%}. */
    Amount completedBy(Amount upper) {
        BigDecimal scale = upper.numeral.scale();
        boolean plain = numeral.scale().compareTo(BigDecimal.ONE) == 0;
        boolean shares = plain && numeral.high().multiply(scale).compareTo(upper.numeral.low()) < 0;
        Numeral scaled = shares ? numeral.times(scale) : numeral;
        return new Amount(
                scaled,
                negative,
                unit != null ? unit : upper.unit,
                currency != null ? currency : upper.currency,
                marks,
                end,
                bare);
    }

    /** The upper end of a range, with what only the lower end spells out: {@code NT$800-1,000}. */
    Amount withUnitOf(Amount lower) {
        return new Amount(
                numeral,
                negative,
                unit != null ? unit : lower.unit,
                currency != null ? currency : lower.currency,
                marks,
                end,
                bare);
    }

    /** Whether both ends of its numeral are one number. */
    boolean isExact() {
        return numeral.low().compareTo(numeral.high()) == 0;
    }

    BigDecimal low() {
        return measured(numeral.low());
    }

    BigDecimal high() {
        return measured(numeral.high());
    }

    Measure measure() {
        return currency != null ? Measure.MONEY : unit != null ? unit.measure() : Measure.NUMBER;
    }

    Optional<String> code() {
        return Optional.ofNullable(currency)
                .filter(code -> !Vocabulary.isOpen(code))
                .map(code -> code.equals(Vocabulary.YUAN_OR_YEN) ? "CNY" : code);
    }

    /** Adds all marks to others. */
    void addMarksTo(Set<Mark> all) {
        all.addAll(marks);
        if (numeral.approximate()) {
            all.add(Mark.APPROXIMATE);
        }
        if (numeral.ordinal()) {
            all.add(Mark.ORDINAL);
        }
        if (Vocabulary.YUAN_OR_YEN.equals(currency)) {
            all.add(Mark.YUAN_OR_YEN);
        }
        if (Vocabulary.DOLLARS.equals(currency)) {
            all.add(Mark.DOLLARS);
        }
    }

    private BigDecimal measured(BigDecimal number) {
        BigDecimal value =
                unit == null || unit.isOne() ? number : number.add(unit.plus()).multiply(unit.factor());
        return negative ? value.negate() : value;
    }
}
