package org.dealrisk.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are printed, everywhere and in every locale: a point before decimals, commas between
 * thousands, never an exponent, never a minus before zero.
 */
public final class PrintedNumbers {

    private static final int MOST_DECIMALS = 2;

    private PrintedNumbers() {}

    /** At most two decimals, rounded half up, none that are zero at the end: {@code 100,000}, {@code 1,066.7}. */
    public static String amount(BigDecimal value) {
        return grouped(shortest(value, MOST_DECIMALS));
    }

    /**
     * An amount of money: whole, or with both decimals, rounded half up: {@code 100,000}, {@code 34,927.20}.
     * In every currency, for a price by the unit and a mean have parts of the smallest coin.
     */
    public static String money(BigDecimal value) {
        BigDecimal rounded = value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return whole ? amount(rounded) : grouped(rounded.toPlainString());
    }

    /** Points of a hundred: {@code 1 %}, {@code 37.5 %}. */
    public static String percent(BigDecimal points) {
        return amount(points) + " %";
    }

    /** How many times: {@code 100×}, {@code 2.55×}. */
    public static String multiple(BigDecimal factor) {
        return amount(factor) + "×";
    }

    /** A whole number with commas between thousands: {@code 1,000}. */
    public static String count(long number) {
        return grouped(Long.toString(number));
    }

    /** Every digit there is, without commas, as a file format wants it: {@code 34927.2}. */
    public static String plain(BigDecimal value) {
        return shortest(value, Math.max(value.scale(), 0));
    }

    private static String shortest(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = point - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
