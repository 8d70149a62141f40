package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Plain numbers, which need no type of their own: numbers, months and hours as decimals. */
public final class Decimal {

    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final Form<BigDecimal> NUMBER = form(
            "a number such as 1.5",
            EnumSet.of(Measure.NUMBER, Measure.THINGS),
            (value, measure) -> value,
            value -> Optional.empty());
    private static final Form<BigDecimal> MONTHS =
            form("a number of months such as 12", Days.TIMES, Spans::months, Checks::notNegative);
    private static final Form<BigDecimal> HOURS =
            form("a number of hours such as 48", Days.TIMES, Spans::hours, Checks::notNegative);

    private Decimal() {}

    /** Reads any number that counts nothing in particular; negative ones too. */
    public static Reading<BigDecimal> parse(String text) {
        return NUMBER.read(text);
    }

    /** Reads {@code 12}, {@code 12 months}, 一年, {@code 90 days} as 3. */
    public static Reading<BigDecimal> parseMonths(String text) {
        return MONTHS.read(text);
    }

    /** Reads {@code 48}, {@code 48 hours}, 兩天 as 48. */
    public static Reading<BigDecimal> parseHours(String text) {
        return HOURS.read(text);
    }

    private static Form<BigDecimal> form(
            String expected,
            Set<Measure> measures,
            BiFunction<BigDecimal, Measure, BigDecimal> convert,
            Function<BigDecimal, Optional<String>> check) {
        return new Form<>(
                expected,
                measures,
                convert,
                (value, quantity) -> check.apply(value).or(() -> Checks.below(value, MOST)),
                (value, quantity) -> value);
    }
}
