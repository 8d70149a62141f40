package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** From doubles to decimal digits and back, as the library does it and faster. */
final class DecimalDigits {

    private static final int DIGITS = 15;
    private static final MathContext CERTAIN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** The powers of ten that a double holds exactly. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final double LEAST = 1e-7;
    private static final double MOST = 1e14;

    private static final int SMALL = 15;
    private static final int BITS = 63;
    private static final int MANTISSA = 53;
    /** 10<sup>−i</sup> as so many bits, rounded down, and by how many places they were moved to the left. */
    private static final long[] INVERSES = new long[61];

    private static final int[] SHIFTS = new int[INVERSES.length];

    static {
        for (int i = 0; i < INVERSES.length; i++) {
            BigInteger ten = BigInteger.TEN.pow(i);
            SHIFTS[i] = BITS - 1 + (i == 0 ? 0 : ten.bitLength());
            INVERSES[i] = BigInteger.ONE.shiftLeft(SHIFTS[i]).divide(ten).longValueExact();
        }
    }

    private DecimalDigits() {}

    /**
     * The double nearest to a number, half to even: what {@link BigDecimal#doubleValue()} gives, which writes a
     * number of many digits out as a text and reads it again.
     */
    static double nearest(BigDecimal number) {
        if (number.precision() <= SMALL || number.scale() < 0 || number.scale() >= INVERSES.length) {
            return number.doubleValue();
        }
        BigInteger digits = number.unscaledValue().abs();
        int dropped = digits.bitLength() - BITS;
        long leading = dropped > 0 ? digits.shiftRight(dropped).longValue() : digits.longValue() << -dropped;
        // The product is above this by less than two: what was rounded down is less than one half each.
        long product = Math.multiplyHigh(leading, INVERSES[number.scale()]);
        int spare = Long.SIZE - Long.numberOfLeadingZeros(product) - MANTISSA;
        long half = 1L << (spare - 1);
        long rest = product & ((1L << spare) - 1);
        if (rest <= half && rest + 2 > half) {
            return number.doubleValue();
        }
        long mantissa = (product >> spare) + (rest > half ? 1 : 0);
        double size = Math.scalb((double) mantissa, spare + Long.SIZE + dropped - SHIFTS[number.scale()]);
        return number.signum() < 0 ? -size : size;
    }

    /**
     * A finite number at 15 significant digits, half to even: what {@code new BigDecimal(value, CERTAIN)} gives,
     * which takes a microsecond to write out up to a thousand binary digits first.
     */
    static BigDecimal certain(double value) {
        double size = Math.abs(value);
        if (size < LEAST || size >= MOST) {
            return value == 0 ? BigDecimal.ZERO : new BigDecimal(value, CERTAIN);
        }
        int scale = DIGITS;
        if (size >= 1) {
            while (size >= TENS[DIGITS + 1 - scale]) {
                scale--;
            }
            scale--;
        } else {
            // Next to a power of ten the product may be on either side of it: both scales then give that power.
            while (size * TENS[scale] < MOST) {
                scale++;
            }
        }
        return BigDecimal.valueOf(whole(value, TENS[scale]), scale);
    }

    /** The whole number next to a product, half to even. The part that a double cannot hold counts too. */
    private static long whole(double value, double times) {
        double product = value * times;
        double lost = Math.fma(value, times, -product);
        double whole = Math.floor(product);
        double above = product - whole - 0.5;
        long below = (long) whole;
        if (above == -lost) {
            return (below & 1) == 0 ? below : below + 1;
        }
        return above > -lost ? below + 1 : below;
    }
}
