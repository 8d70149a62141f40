package org.dealrisk.unit;

/** What a number in a text counts, as far as the words beside it tell. */
public enum Measure {
    /** A number alone. */
    NUMBER,
    /** A number of things: 筆, 個, leads. */
    THINGS,
    MONEY,
    /** Points of a hundred: {@code 15%} and 一成五 are 15, 千分之三 is 0.3. */
    PERCENT,
    /** A discount in points of a hundred, from the price that remains: 八折 is 20. */
    DISCOUNT,
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** Whether it is a length of time. */
    public boolean isTime() {
        return compareTo(HOURS) >= 0;
    }
}
