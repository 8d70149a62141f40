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
