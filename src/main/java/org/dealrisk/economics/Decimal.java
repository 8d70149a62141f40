package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A finite decimal number at 34 significant digits ({@link MathContext#DECIMAL128}), in the form that is quickest to
 * reckon with: most numbers of a deal fit a long, and few quotients are asked for more than the double next to them.
 * Which form a number has never shows.
 */
sealed interface Decimal {

    /** The number in canonical form: no trailing zeros behind the point, no negative scale. */
    BigDecimal value();

    /** The double nearest to it. */
    double nearest();

    /** -1, 0 or 1. */
    int signum();

    /** @param value in canonical form */
    static Decimal of(BigDecimal value) {
        return value.precision() <= Small.SURE_DIGITS && value.scale() <= Small.MOST_SCALE
                ? new Small(
                        value.scale() == 0
                                ? value.longValue()
                                : value.unscaledValue().longValue(),
                        value.scale())
                : new Large(value);
    }

    /** The sum; null where it takes more than a long. */
    static @Nullable Decimal sum(Decimal a, Decimal b) {
        if (a instanceof Small x && b instanceof Small y) {
            int scale = Math.max(x.scale, y.scale);
            if (x.hasAt(scale) && y.hasAt(scale)) {
                long one = x.at(scale);
                long other = y.at(scale);
                long sum = one + other;
                boolean overflow = ((one ^ sum) & (other ^ sum)) < 0;
                return overflow ? null : Small.of(sum, scale);
            }
        }
        return null;
    }

    /** The product; null where it takes more than a long. */
    static @Nullable Decimal product(Decimal a, Decimal b) {
        return a instanceof Small x
                        && b instanceof Small y
                        && x.scale + y.scale <= Small.MOST_SCALE
                        && Small.isLong(x.digits, y.digits)
                ? Small.of(x.digits * y.digits, x.scale + y.scale)
                : null;
    }

    /**
     * The quotient where it is whole, where it is a hundredth, and where it has no end; null for all others.
     *
     * @param divisor not 0
     */
    static @Nullable Decimal quotient(Decimal dividend, Decimal divisor) {
        if (!(dividend instanceof Small x) || !(divisor instanceof Small y)) {
            return null;
        }
        if (y.digits == 100 && y.scale == 0 && x.scale + 2 <= Small.MOST_SCALE) {
            return Small.of(x.digits, x.scale + 2);
        }
        int scale = Math.max(x.scale, y.scale);
        if (!x.hasAt(scale) || !y.hasAt(scale)) {
            return null;
        }
        long over = x.at(scale);
        long under = y.at(scale);
        if (over % under == 0 && under != -1) {
            return new Small(over / under, 0);
        }
        boolean endless = over % Small.withoutTwosAndFives(under) != 0;
        return endless && Small.isDouble(over) && Small.isDouble(under) ? new Endless(over, under) : null;
    }

    /** Negative, zero or positive as one is less than, equal to or greater than the other. */
    static int compare(Decimal a, Decimal b) {
        if (a instanceof Small x && b instanceof Small y) {
            int scale = Math.max(x.scale, y.scale);
            if (x.hasAt(scale) && y.hasAt(scale)) {
                return Long.compare(x.at(scale), y.at(scale));
            }
        }
        return a.value().compareTo(b.value());
    }

    /**
     * digits ÷ 10<sup>scale</sup>.
     *
     * @param scale 0 to 18; above 0 the last digit is none
     */
    record Small(long digits, int scale) implements Decimal {

        private static final int MOST_SCALE = 18;
        /** Any number of so many digits is a long. */
        private static final int SURE_DIGITS = 18;
        /** Whole numbers up to this one are doubles. */
        private static final long MOST_DOUBLE = 1L << 53;
        /** The powers of ten that are doubles, too. */
        private static final long[] TENS = new long[MOST_SCALE + 1];

        static {
            TENS[0] = 1;
            for (int i = 1; i < TENS.length; i++) {
                TENS[i] = 10 * TENS[i - 1];
            }
        }

        private static Small of(long digits, int scale) {
            long rest = digits;
            int places = scale;
            while (places > 0 && rest % 10 == 0) {
                rest /= 10;
                places--;
            }
            return new Small(rest, places);
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(digits, scale);
        }

        @Override
        public double nearest() {
            // A quotient of two doubles is the double next to the true one.
            return isDouble(digits) ? digits / (double) TENS[scale] : DecimalDigits.nearest(value());
        }

        @Override
        public int signum() {
            return Long.signum(digits);
        }

        /** Whether a long holds its digits with so many places behind the point. */
        private boolean hasAt(int places) {
            return places == scale || isLong(digits, TENS[places - scale]);
        }

        private long at(int places) {
            return digits * TENS[places - scale];
        }

        private static boolean isLong(long a, long b) {
            return Math.multiplyHigh(a, b) == a * b >> (Long.SIZE - 1);
        }

        private static boolean isDouble(long whole) {
            return -MOST_DOUBLE <= whole && whole <= MOST_DOUBLE;
        }

        /** What a divisor has besides twos and fives: where a dividend lacks it, the quotient has no end. */
        private static long withoutTwosAndFives(long divisor) {
            long rest = divisor >> Long.numberOfTrailingZeros(divisor);
            while (rest % 5 == 0) {
                rest /= 5;
            }
            return rest;
        }
    }

    /** A number that is written out. */
    record Large(BigDecimal value) implements Decimal {
        @Override
        public double nearest() {
            return DecimalDigits.nearest(value);
        }

        @Override
        public int signum() {
            return value.signum();
        }
    }

    /** A quotient of two numbers that are doubles, worked out when its digits are asked for. */
    final class Endless implements Decimal {

        private final long dividend;
        private final long divisor;
        /** Two threads may both work it out, to the same end. */
        private @Nullable BigDecimal value;

        private Endless(long dividend, long divisor) {
            this.dividend = dividend;
            this.divisor = divisor;
        }

        @Override
        public BigDecimal value() {
            BigDecimal known = value;
            if (known == null) {
                known = FigureArithmetic.canonical(
                        BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128));
                value = known;
            }
            return known;
        }

        /**
         * {@inheritDoc} The double next to the quotient itself is the one next to its 34 digits: between two doubles
         * no quotient of numbers below 2<sup>53</sup> lies so close to the middle that these decide.
         */
        @Override
        public double nearest() {
            return (double) dividend / divisor;
        }

        @Override
        public int signum() {
            return Long.signum(dividend) * Long.signum(divisor);
        }
    }
}
