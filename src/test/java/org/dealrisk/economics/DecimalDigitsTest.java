package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code -Ddealrisk.seed=…} repeats a run. */
class DecimalDigitsTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260423L);
    private static final MathContext CERTAIN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal TRIFLE = new BigDecimal("1e-58");

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

    @Test
    void manyDigitsComeToTheDoubleThatTheLibraryFinds() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300_000; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(113), random);
            BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(66) - 2);
            assertThat(DecimalDigits.nearest(number))
                    .as("seed %d: %s", SEED, number)
                    .isEqualTo(number.doubleValue());
        }
    }

    @Test
    void numbersHalfwayBetweenDoublesGoToTheEvenOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            double one = random.nextDouble() * Math.pow(2, random.nextInt(40) - 10);
            BigDecimal halfway =
                    new BigDecimal(one).add(new BigDecimal(Math.nextUp(one))).divide(BigDecimal.valueOf(2));
            for (BigDecimal number : List.of(halfway, halfway.add(TRIFLE), halfway.subtract(TRIFLE))) {
                assertThat(DecimalDigits.nearest(number)).as(number::toString).isEqualTo(number.doubleValue());
            }
        }
    }

    private static void same(double value) {
        BigDecimal wanted = value == 0 ? BigDecimal.ZERO : new BigDecimal(value, CERTAIN);
        assertThat(DecimalDigits.certain(value)).as("seed %d: %s", SEED, value).isEqualByComparingTo(wanted);
    }
}
