package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A number of calendar days, 0 to 100 years. */
public record Days(int number) {

    static final Set<Measure> TIMES = EnumSet.of(
            Measure.NUMBER,
            Measure.HOURS,
            Measure.DAYS,
            Measure.BUSINESS_DAYS,
            Measure.WEEKS,
            Measure.MONTHS,
            Measure.YEARS);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(36_501);
    private static final Pattern TERMS = Pattern.compile("(?i)^\\s*(?:net-?(?![a-z])|月結|月结|票期)\\s*");
    private static final Form<Days> FORM = new Form<>(
            "a number of days such as 30, 2 weeks or 5bd",
            TIMES,
            Spans::days,
            (value, quantity) -> Checks.notNegative(value).or(() -> Checks.below(value, LIMIT)),
            (value, quantity) -> new Days(value.intValueExact()));

    public Days {
        Checks.requireNotNegative(BigDecimal.valueOf(number));
    }

    /**
     * Reads {@code 30}, {@code ten days}, {@code 10天}, 三個月 (a month is 30 days, a year 365), 半年,
     * {@code a fortnight}, {@code 5bd} and 7個工作日 (business days times 7/5, rounded up), {@code net 30},
     * {@code NET-30}, 月結60天.
     */
    public static Reading<Days> parse(String text) {
        return FORM.read(TERMS.matcher(text).replaceFirst(""));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(number);
    }
}
