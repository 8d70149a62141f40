package org.dealrisk.unit;

import java.math.BigDecimal;

/**
 * A number word or a row of digits, without unit.
 *
 * @param low the number, or the lower end of 五六 and 十幾
 * @param high the upper end, equal to {@code low} for an exact number
 * @param scale the last scale word that multiplies all of it (萬, k), or 1; 10 in "10-20萬" takes it over
 * @param end index behind it in the folded text
 */
record Numeral(BigDecimal low, BigDecimal high, BigDecimal scale, boolean approximate, boolean ordinal, int end) {

    static Numeral exact(BigDecimal value, BigDecimal scale, int end) {
        return new Numeral(value, value, scale, false, false, end);
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(low.multiply(factor), high.multiply(factor), scale, approximate, ordinal, end);
    }

    Numeral endingAt(int newEnd) {
        return new Numeral(low, high, scale, approximate, ordinal, newEnd);
    }
}
