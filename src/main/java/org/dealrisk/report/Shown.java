package org.dealrisk.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dealrisk.economics.Figure;
import org.dealrisk.unit.PrintedNumbers;

/**
 * Figures in the cells of a text, rounded half up to what somebody reads: money of 1000 or more without
 * decimals, shares of a tenth or more to the percent. What is no number is a dash; its reason stands elsewhere.
 */
final class Shown {

    private static final String NOTHING = "–";
    private static final BigDecimal SMALL_CHANGE = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Shown() {}

    static String money(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.money(readable(known.value())) : other(figure);
    }

    private static BigDecimal readable(BigDecimal value) {
        return rounded(value, SMALL_CHANGE, DECIMALS);
    }

    /** A part of something, such as the fee. */
    static String part(Figure share) {
        return share instanceof Figure.Known known
                ? PrintedNumbers.percent(rounded(known.value().multiply(HUNDRED), BigDecimal.TEN, 1))
                : other(share);
    }

    /** A count of units. */
    static String count(Figure figure) {
        return figure instanceof Figure.Known known
                ? PrintedNumbers.amount(rounded(known.value(), BigDecimal.TEN, 1))
                : other(figure);
    }

    /** A share to two decimals of a percent, for one that is held against others. */
    static String percent(Figure share) {
        return share instanceof Figure.Known known
                ? PrintedNumbers.percent(known.value().multiply(HUNDRED))
                : other(share);
    }

    static String times(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.multiple(known.value()) : other(figure);
    }

    /** To two decimals, in the unit that its label names. */
    static String number(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.amount(known.value()) : other(figure);
    }

    /** Without decimals from a size on at which nobody reads them. */
    static BigDecimal rounded(BigDecimal value, BigDecimal size, int decimals) {
        boolean large = value.abs().compareTo(size) >= 0;
        return value.setScale(large ? 0 : decimals, RoundingMode.HALF_UP);
    }

    private static String other(Figure figure) {
        return figure instanceof Figure.Infinite ? figure.toString() : NOTHING;
    }
}
