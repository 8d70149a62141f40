package org.dealrisk.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of time in other units: a week is 7 days, a month 30, a year 365 or 12 months. */
public final class Spans {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private Spans() {}

    /** Whole calendar days, a fraction of a day counting as a day; part of a year in months of 30 days. */
    public static BigDecimal days(BigDecimal value, Measure measure) {
        BigDecimal days = switch (measure) {
            case HOURS -> value.divide(BigDecimal.valueOf(24), 0, RoundingMode.UP);
            case BUSINESS_DAYS -> times(value, 7).divide(BigDecimal.valueOf(5), 0, RoundingMode.UP);
            case WEEKS -> times(value, 7);
            case MONTHS -> times(value, 30);
            case YEARS -> times(years(value), 365).add(times(value.subtract(years(value)), 360));
            default -> value;
        };
        return days.setScale(0, RoundingMode.UP);
    }

    /** Months, exact where the unit allows: a year is 12, 30 days are 1, a week is 7/30. */
    public static BigDecimal months(BigDecimal value, Measure measure) {
        return switch (measure) {
            case MONTHS, NUMBER -> value;
            case YEARS -> value.multiply(TWELVE);
            default ->
                days(value, measure)
                        .divide(BigDecimal.valueOf(30), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        };
    }

    /** Hours; a business day is 24 hours of waiting like any other. */
    static BigDecimal hours(BigDecimal value, Measure measure) {
        return measure == Measure.HOURS || measure == Measure.NUMBER ? value : times(days(value, measure), 24);
    }

    private static BigDecimal times(BigDecimal value, long factor) {
        return value.multiply(BigDecimal.valueOf(factor));
    }

    private static BigDecimal years(BigDecimal value) {
        return value.setScale(0, RoundingMode.DOWN);
    }
}
