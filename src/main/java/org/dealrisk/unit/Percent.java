package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;

/** A percentage in points: 15 is fifteen percent. Never negative; more than 100 is for the field to judge. */
public record Percent(BigDecimal points) {

    private static final BigDecimal MOST = new BigDecimal("1e6");
    private static final Form<Percent> FORM = new Form<>(
            "a percentage such as 15 or 15%",
            EnumSet.of(Measure.NUMBER, Measure.PERCENT),
            (value, measure) -> value,
            (value, quantity) -> Checks.notNegative(value).or(() -> Checks.below(value, MOST)),
            (value, quantity) -> new Percent(value));

    public Percent {
        Checks.requireNotNegative(points);
    }

    /**
     * Reads {@code 15}, {@code 15%}, {@code fifteen percent}, 百分之十五, 一成五, 千分之三 as 0.3. Refuses 八折,
     * which as a share can mean 80 as well as 20.
     */
    public static Reading<Percent> parse(String text) {
        return FORM.read(text);
    }

    /** The same share as a number from 0 up: 15 percent is 0.15. */
    public BigDecimal fraction() {
        return points.movePointLeft(2);
    }
}
