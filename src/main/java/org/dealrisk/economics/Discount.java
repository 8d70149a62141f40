package org.dealrisk.economics;

/**
 * How far a fee lies below the list price, as a trade discount is stated.
 *
 * @param listPrice money, not negative
 * @param fee money, not negative
 */
public record Discount(Figure listPrice, Figure fee) {

    /** @throws IllegalArgumentException if a figure is negative */
    public Discount {
        Require.notNegative("list price", listPrice);
        Require.notNegative("fee", fee);
    }

    /**
     * 100·(list − fee) ÷ list, percent; negative for a fee above the list price. (125 000 − 100 000) ÷
     * 125 000 = exactly 20. Undefined for a list price of 0.
     */
    public Figure percent() {
        if (listPrice.isZero() && fee.isAssessable()) {
            return Figure.undefined("the list price is 0");
        }
        return Figure.HUNDRED.times(listPrice.minus(fee)).over(listPrice, "the list price is 0");
    }
}
