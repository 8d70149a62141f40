package org.dealrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dealrisk.economics.Figure;
import org.dealrisk.unit.PrintedNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteBuilderTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "0.00, 2, 0",
        "-0.004, 2, 0",
        "0.005, 2, 0.01",
        "-0.005, 2, -0.01",
        "0.05, 2, 0.05",
        "12.50, 2, 12.5",
        "120, 4, 120",
        "1E+3, 2, 1000",
        "0.066667, 6, 0.066667",
        "999999999999999.999, 2, 1000000000000000",
        "123456789012345678901234567890.125, 2, 123456789012345678901234567890.13",
    })
    void numbersAreRoundedAndHaveNoZerosBehind(BigDecimal number, int decimals, String written) {
        assertThat(written(number, decimals)).isEqualTo(written);
    }

    @Test
    void numbersAreWrittenAsEverywhere() {
        long seed = Long.getLong("dealrisk.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(40) - 5);
            number = random.nextBoolean() ? number : number.negate();
            int decimals = random.nextInt(7);
            assertThat(written(number, decimals))
                    .as("seed %s, %s to %s decimals", seed, number, decimals)
                    .isEqualTo(PrintedNumbers.plain(number.setScale(decimals, RoundingMode.HALF_UP)));
        }
    }

    /** Whatever a number that may be off by a part in ten to the power of thirteen really is, it is written so. */
    @Test
    void nearNumbersAreWrittenOnlyWhereTheirDigitsAreSure() {
        long seed = Long.getLong("dealrisk.seed", System.nanoTime());
        Random random = new Random(seed);
        int written = 0;
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(7);
            BigDecimal exact = new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(12));
            exact = random.nextInt(4) > 0 ? exact : halfWay(exact, decimals, random);
            double near = exact.doubleValue() * (1 + (2 * random.nextDouble() - 1) * 9e-14);
            ByteBuilder out = new ByteBuilder(0);
            if (out.numberIfSure(near, decimals)) {
                written++;
                assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
                        .as("seed %s, %s to %s decimals", seed, exact, decimals)
                        .isEqualTo(PrintedNumbers.plain(exact.setScale(decimals, RoundingMode.HALF_UP)));
            } else {
                assertThat(out.size()).isZero();
            }
        }
        assertThat(written).as("seed %s", seed).isBetween(8_000, 18_000);
    }

    /** A number next to where it is rounded up or down, on one of the two sides. */
    private static BigDecimal halfWay(BigDecimal number, int decimals, Random random) {
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        BigDecimal side = BigDecimal.valueOf(random.nextInt(3) - 1, 20);
        return number.setScale(decimals, RoundingMode.DOWN).add(half).add(side);
    }

    @Test
    void textsAreUtf8() {
        ByteBuilder out = new ByteBuilder(1);
        out.text("ab");
        out.text("c客戶😀");
        assertThat(out.toByteArray()).isEqualTo("abc客戶😀".getBytes(StandardCharsets.UTF_8));
    }

    private static String written(BigDecimal number, int decimals) {
        ByteBuilder out = new ByteBuilder(0);
        out.number(new Figure.Known(number), decimals);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
