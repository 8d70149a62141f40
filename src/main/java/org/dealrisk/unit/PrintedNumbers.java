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

    /** At most two decimals, rounded half up, none that are zero at the end: {@code 100,000}, {@code 34,927.2}. */
    public static String amount(BigDecimal value) {
        return grouped(shortest(value, MOST_DECIMALS));
    }

    /**
     * Exactly so many decimals: {@code 34,927.20}.
     *
     * @throws IllegalArgumentException when {@code decimals} is negative
     */
    public static String amount(BigDecimal value, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
        return grouped(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** The amount with its currency, when it has one: {@code TWD 100,000}. */
    public static String money(Money money) {
        return money.currency().map(code -> code + " ").orElse("") + amount(money.amount());
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
