package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;

/** How many: a whole number of 0 or more. */
public record Count(long number) {

    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final Form<Count> FORM = new Form<>(
            "a whole number of 0 or more such as 24",
            EnumSet.of(Measure.NUMBER, Measure.THINGS),
            (value, measure) -> value,
            (value, quantity) ->
                    Checks.notNegative(value).or(() -> Checks.whole(value)).or(() -> Checks.below(value, MOST)),
            (value, quantity) -> new Count(value.longValueExact()));

    public Count {
        Checks.requireNotNegative(BigDecimal.valueOf(number));
    }

    /** Reads {@code 1000}, {@code 1,000}, {@code 1k}, {@code 1000 leads}, 一千筆, {@code 800-1000} as a range. */
    public static Reading<Count> parse(String text) {
        return Misspelling.hasUncertainPoint(text)
                ? FORM.problem(text.strip(), "whose point could stand before decimals or between thousands")
                : FORM.read(text);
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(number);
    }
}
