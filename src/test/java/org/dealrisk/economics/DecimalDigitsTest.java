package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code -Ddealrisk.seed=…} repeats a run. */
class DecimalDigitsTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260423L);
    private static final MathContext CERTAIN = new MathContext(15, RoundingMode.HALF_EVEN);

    @Test
    void randomNumbersAreRoundedAsTheLibraryDoes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(34) - 12);
            same(value);
            same(Math.rint(value));
        }
    }

    @Test
    void numbersNextToPowersOfTenAreRoundedAsTheLibraryDoes() {
        for (int power = -12; power <= 20; power++) {
            double ten = Math.pow(10, power);
            for (double value : new double[] {ten, Math.nextUp(ten), Math.nextDown(ten), ten * (1 - 5e-16), ten / 2}) {
                same(value);
                same(-value);
            }
        }
    }

    /** A double between 2^46 and 2^47 has steps of 1/64: with 14 digits before the point, many are half a unit. */
    @Test
    void halvesGoToTheEvenDigit() {
        for (int i = 0; i < 1000; i++) {
            same(0x1p46 + i / 64.0 + 0.25);
            same(0x1p43 + i / 512.0);
            same(1 + i * 0x1p-52);
        }
    }

    private static void same(double value) {
        BigDecimal wanted = value == 0 ? BigDecimal.ZERO : new BigDecimal(value, CERTAIN);
        assertThat(DecimalDigits.certain(value)).as("seed %d: %s", SEED, value).isEqualByComparingTo(wanted);
    }
}
