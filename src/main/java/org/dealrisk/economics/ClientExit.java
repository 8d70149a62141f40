package org.dealrisk.economics;

/**
 * A cancelled order as the client sees it: what it gets back, and from which point on it cancels.
 *
 * <p>Source: the point at which keeping and cancelling leave the client the same. No step rounds; an unknown
 * input leaves the result not assessable.
 *
 * <p>Worked example [S]: an order of 3000, 1500 paid, a fee of 15 %.
 *
 * @param order O, money, not negative
 * @param deposit d, money that was paid
 * @param feePercent φ of the order, kept on cancellation
 */
public record ClientExit(Figure order, Figure deposit, Figure feePercent) {

    /** @throws IllegalArgumentException if a figure is negative */
    public ClientExit {
        Require.notNegative("order value", order);
        Require.notNegative("deposit", deposit);
        Require.notNegative("cancellation fee percent", feePercent);
    }

    /** φ·O ÷ 100, money. 15 % of 3000 = 450. */
    public Figure fee() {
        return feePercent.times(order).over(Figure.HUNDRED, "no percent");
    }

    /** d − φ·O, money; negative where the client still owes a part of the fee. 1500 − 450 = 1050. */
    public Figure refund() {
        return deposit.minus(fee());
    }

    /** O − d, money still to be paid if the order stands. 3000 − 1500 = 1500. */
    public Figure balance() {
        return order.minus(deposit);
    }

    /**
     * O·(1 − φ), money: who has less use than this for what was ordered is better off to cancel. It follows
     * from u − (O − d) &lt; d − φ·O. 3000 × 0.85 = 2550. Not above 0 for a fee of the whole order: then nobody
     * gains by it.
     */
    public Figure cancelsBelow() {
        return order.minus(fee());
    }
}
