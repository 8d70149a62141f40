package org.dealrisk.economics;

/**
 * The fees at which we take a usual part of what the client gains. Source: the 10× rule of value pricing
 * and the 10 to 30 % that are customary where revenue is shared [X].
 *
 * <p>Worked example: an expected revenue of 850 000 at 10 to 20 % gives 85 000 to 170 000; half of it as
 * gross profit, 42 500 to 85 000. With a cost of 60 000 and a floor of 20 % nothing below 75 000 is
 * suggested.
 *
 * @param value what the client gains, money: expected gross profit, else expected revenue
 * @param cost ours, money; not assessable to leave it out
 * @param assumptions the two shares and the floor of the margin
 */
public record FairFee(Figure value, Figure cost, Assumptions assumptions) {

    /** share·V, but no fee that leaves less than the floor, money. Not assessable without a close rate. */
    public Figure low() {
        Figure byValue = value.times(assumptions.fairShareLow());
        return cost.isAssessable() && byValue.isAssessable() ? byValue.max(leastForCost()) : byValue;
    }

    /** share·V, money. Not assessable without a close rate. */
    public Figure high() {
        return value.times(assumptions.fairShareHigh());
    }

    /** Whether a fee exists that is fair to the client and carries our cost; true while either is unknown. */
    public boolean exists() {
        return low().compare(high()).orElse(0) <= 0;
    }

    /** The same, told by the value alone. */
    public FairFee withoutCost() {
        return new FairFee(value, Figure.missing("cost.planned_spend"), assumptions);
    }

    /** C ÷ (1 − floor), money; infinite for a floor of all of the fee. 60 000 ÷ 0.8 = 75 000. */
    private Figure leastForCost() {
        Figure part = Figure.HUNDRED.minus(assumptions.marginFloorPercent()).max(Figure.ZERO);
        return Figure.HUNDRED.times(cost).over(part, "no cost and a floor of the whole fee");
    }
}
