package org.dealrisk.economics;

/**
 * What a client owes who stops a deal before its end: what was delivered, and a part of the rest. A quarter to a
 * half of the rest is usual [X]. No step rounds; not assessable while an input is unknown.
 *
 * @param fee F, money, not negative
 * @param percent k of what is not delivered, not negative
 */
public record KillFee(Figure fee, Figure percent) {

    /** @throws IllegalArgumentException if a figure is negative */
    public KillFee {
        Require.notNegative("fee", fee);
        Require.notNegative("kill fee percent", percent);
    }

    /**
     * v + k·(F − v), money. At 25 % of 100 000: 25 000 before anything is delivered, 62 500 half-way, 100 000 at
     * the end.
     *
     * @param delivered part of the fee that was delivered, 0–1
     * @throws IllegalArgumentException if it is outside 0–1
     */
    public Figure dueAt(Figure delivered) {
        Require.rate("delivered part", delivered);
        Figure value = delivered.times(fee);
        return value.plus(fee.minus(value).times(percent).over(Figure.HUNDRED, "no percent"));
    }
}
