package org.dealrisk.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tests; {@code -Ddealrisk.seed=N} repeats a run. */
class NumberPropertiesTest {

    private static final String PIECES =
            "0123456789,.'-+~%$¥€()/:ekmb 零〇○一二兩三五十百千萬億幾數多來半成折元筆個月年日週約至到第百分之廿卅" + "abdhtwyNTUSDＴＷ１，．％½⁵\u200B\t😀";
    private static final List<Function<String, Reading<?>>> READERS = List.of(
            Money::parse,
            Percent::parse,
            Rate::parse,
            Count::parse,
            Days::parse,
            CalendarDate::parse,
            Decimal::parse,
            Decimal::parseMonths,
            Decimal::parseHours);

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whatIsPrintedReadsBackAsItself() {
        for (int i = 0; i < 5_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() / 100_000, 2);
            assertThat(Money.parse(PrintedNumbers.amount(amount))
                            .value()
                            .map(Money::amount)
                            .orElseThrow())
                    .as("seed %d, %s", seed, amount)
                    .isEqualByComparingTo(amount);
        }
    }

    @Test
    void chineseNumbersReadAsTheNumberTheyWereWrittenFrom() {
        for (int i = 0; i < 20_000; i++) {
            long number = random.nextLong(1L << random.nextInt(1, 40));
            String written = ChineseWriting.of(number, random.nextBoolean());
            assertThat(Count.parse(written).value().map(Count::number))
                    .as("seed %d, %s", seed, written)
                    .contains(number);
        }
    }

    @Test
    void fullWidthDigitsReadAsHalfWidthOnes() {
        for (int i = 0; i < 2_000; i++) {
            String plain = PrintedNumbers.amount(BigDecimal.valueOf(random.nextInt(), 2));
            String wide = plain.chars()
                    .map(c -> c + 0xFEE0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Money.parse(wide)).as("seed %d, %s", seed, wide).isEqualTo(Money.parse(plain));
        }
    }

    @Test
    void anyTextIsReadOrRefusedAndNeverFails() {
        int[] pieces = PIECES.codePoints().toArray();
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.appendCodePoint(pieces[random.nextInt(pieces.length)]);
            }
            String written = text.toString();
            assertThatCode(() -> READERS.forEach(reader -> reader.apply(written)))
                    .as("seed %d, %s", seed, written)
                    .doesNotThrowAnyException();
            assertQuantitiesLieInOrder(written);
        }
    }

    private void assertQuantitiesLieInOrder(String text) {
        int end = 0;
        for (Quantity quantity : NumberScanner.of(text).all()) {
            assertThat(quantity.start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(end);
            assertThat(quantity.end()).as("seed %d, %s", seed, text).isBetween(quantity.start() + 1, text.length());
            end = quantity.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1,000",
                "十",
                "一萬",
                "萬",
                "一萬億",
                "1 billion ",
                "1 million and ",
                "一",
                "廿",
                "(",
                "-",
                "約",
                "one ",
                "hundred ",
                "1e9",
                "a ",
                "百分之",
                "$",
                "1-",
                " ",
                "x",
                ".1"
            })
    void hostileTextsTakeNoTime(String piece) {
        String text = piece.repeat(50_000 / piece.length());
        assertThat(Duration.ofSeconds(20))
                .isGreaterThan(timed(() -> NumberScanner.of(text).all()));
        assertThat(Duration.ofSeconds(20)).isGreaterThan(timed(() -> READERS.forEach(reader -> reader.apply(text))));
        String field = text.substring(0, 199);
        assertThat(Duration.ofSeconds(20)).isGreaterThan(timed(() -> READERS.forEach(reader -> reader.apply(field))));
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
