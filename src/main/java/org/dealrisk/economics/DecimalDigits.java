package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal digits that a double holds for certain. */
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

    private DecimalDigits() {}

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
        return BigDecimal.valueOf(nearest(value, TENS[scale]), scale);
    }

    /** The whole number next to a product, half to even. The part that a double cannot hold counts too. */
    private static long nearest(double value, double times) {
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
