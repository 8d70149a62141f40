package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/** A share from 0 to 1, such as how many of the leads buy. */
public record Rate(BigDecimal fraction) {

    private static final Form<Rate> FORM = new Form<>(
            "a share from 0 to 1 such as 0.15, or a percentage such as 15%",
            EnumSet.of(Measure.NUMBER, Measure.PERCENT),
            (value, measure) -> measure == Measure.PERCENT ? value.movePointLeft(2) : value,
            (value, quantity) -> Checks.notNegative(value).or(() -> aboveOne(value)),
            (value, quantity) -> new Rate(value));

    public Rate {
        Checks.requireNotNegative(fraction);
        if (fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is at most 1: " + fraction);
        }
    }

    /** Reads {@code 0.15}, {@code 15%}, 百分之十五, 一成五. A bare 15 is refused, never taken for 15 percent. */
    public static Reading<Rate> parse(String text) {
        return FORM.read(text);
    }

    /** The same share in points: 0.15 is 15. */
    public BigDecimal points() {
        return fraction.movePointRight(2);
    }

    private static Optional<String> aboveOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) > 0 ? Optional.of("which is more than the whole") : Optional.empty();
    }
}
