package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in their quick forms are those that the library works out, to the last digit. */
final class DecimalTest {

    private static final int PAIRS = 20_000;

    @Test
    void sumsAreThoseOfTheLibrary() {
        compare((a, b) -> a.plus(b), (a, b) -> a.add(b, MathContext.DECIMAL128));
    }

    @Test
    void productsAreThoseOfTheLibrary() {
        compare((a, b) -> a.times(b), (a, b) -> a.multiply(b, MathContext.DECIMAL128));
    }

    @Test
    void quotientsAreThoseOfTheLibrary() {
        compare(
                (a, b) -> b.isZero() ? Figure.ZERO : a.over(b, ""),
                (a, b) -> b.signum() == 0 ? BigDecimal.ZERO : a.divide(b, MathContext.DECIMAL128));
    }

    @Test
    void orderIsThatOfTheLibrary() {
        compare((a, b) -> Figure.of(a.compare(b).orElseThrow()), (a, b) -> BigDecimal.valueOf(a.compareTo(b)));
    }

    @Test
    void quotientsCanBeReckonedWith() {
        Random random = random();
        for (int i = 0; i < PAIRS; i++) {
            BigDecimal a = number(random);
            BigDecimal b = number(random);
            BigDecimal c = number(random);
            if (b.signum() != 0) {
                BigDecimal quotient = a.divide(b, MathContext.DECIMAL128);
                Figure figure = Figure.of(a).over(Figure.of(b), "");
                assertThat(figure.plus(Figure.of(c))).isEqualTo(Figure.of(quotient.add(c, MathContext.DECIMAL128)));
                assertThat(figure.compare(Figure.of(c)).orElseThrow()).isEqualTo(quotient.compareTo(c));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 9223372036854775808",
        "-9223372036854775808, -1, -9223372036854775809",
        "4611686018427387904, 4611686018427387904, 9223372036854775808",
        "9223372036854775807, 0.01, 9223372036854775807.01",
        "0.000000000000000001, 1, 1.000000000000000001",
        "0.0000000000000000001, 1, 1.0000000000000000001"
    })
    void sumsLeaveTheLongsInTime(String a, String b, String sum) {
        assertThat(Figure.of(a).plus(Figure.of(b))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "-9223372036854775808, -1, 9223372036854775808",
        "-9223372036854775808, 1, -9223372036854775808",
        "9223372036854775807, 10, 92233720368547758070",
        "4294967296, 4294967296, 18446744073709551616",
        "0.000000001, 0.0000000001, 0.0000000000000000001"
    })
    void productsLeaveTheLongsInTime(String a, String b, String product) {
        assertThat(Figure.of(a).times(Figure.of(b))).hasToString(product);
        assertThat(Figure.of(product).over(Figure.of(b), "")).isEqualTo(Figure.of(a));
    }

    private static void compare(BinaryOperator<Figure> quick, BinaryOperator<BigDecimal> library) {
        Random random = random();
        for (int i = 0; i < PAIRS; i++) {
            BigDecimal a = number(random);
            BigDecimal b = number(random);
            Figure.Known found = (Figure.Known) quick.apply(Figure.of(a), Figure.of(b));
            BigDecimal expected = library.apply(a, b);
            assertThat(found).as("%s and %s", a, b).isEqualTo(Figure.of(expected));
            assertThat(found)
                    .as("%s and %s", a, b)
                    .hasToString(Figure.of(expected).toString());
            assertThat(found.nearest()).as("%s and %s", a, b).isEqualTo(expected.doubleValue() + 0.0);
            assertThat(found.decimal().signum()).isEqualTo(expected.signum());
        }
    }

    /** Small and round ones as deals have them, and ones that just fit a long, and not. */
    private static BigDecimal number(Random random) {
        int bits = random.nextInt(4) == 0 ? 50 + random.nextInt(30) : 1 + random.nextInt(30);
        BigInteger digits = new BigInteger(bits, random);
        int scale = random.nextInt(3) == 0 ? random.nextInt(22) : random.nextInt(3);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
    }

    private static Random random() {
        long seed = Long.getLong("dealrisk.seed", 20_261_122);
        System.out.println("numbers of seed " + seed);
        return new Random(seed);
    }
}
