package org.dealrisk.economics;

import java.util.Optional;

/**
 * What the deal costs us and what it leaves.
 *
 * <p>Each cost line is empty when nobody filled it in, a figure when somebody did; an explicitly
 * unknown one is a figure that is {@link Figure.NotAssessable}. Lines not filled in are 0 as soon as
 * another is given; an unknown line leaves cost and margin not assessed.
 *
 * <p>Source: contribution margin, as in cost accounting; no step rounds.
 *
 * <p>Worked example [A]: a spend of 60 000 on a fee of 100 000 leaves 40 000, which is 40 %.
 *
 * @param fee F, money
 * @param promisedUnits N, used only where the cost is stated by unit
 * @param plannedSpend media or inventory at cost, money
 * @param unitCost money a unit, used where no spend is stated
 * @param fixedCost money
 * @param labourHours hours of our own people
 * @param hourlyCost money an hour; by itself no cost line
 */
public record CostAndMargin(
        Figure fee,
        Figure promisedUnits,
        Optional<Figure> plannedSpend,
        Optional<Figure> unitCost,
        Optional<Figure> fixedCost,
        Optional<Figure> labourHours,
        Optional<Figure> hourlyCost) {

    private static final Figure NO_LINE =
            Figure.missing("cost.planned_spend", "cost.unit_cost", "cost.fixed_cost", "cost.labour_hours");

    /** @throws IllegalArgumentException if the fee or the promised units are negative */
    public CostAndMargin {
        Require.notNegative("fee", fee);
        Require.notNegative("promised units", promisedUnits);
    }

    /**
     * C = planned spend + fixed cost + hours·hourly cost, money; where no spend is filled in, unit
     * cost·N takes its place. 60 000 + 0 + 10·500 = 65 000. Not assessable when no line is filled in.
     */
    public Figure cost() {
        if (plannedSpend
                .or(() -> unitCost)
                .or(() -> fixedCost)
                .or(() -> labourHours)
                .isEmpty()) {
            return NO_LINE;
        }
        return delivery().plus(fixedCost.orElse(Figure.ZERO)).plus(labour());
    }

    /** F − C, money; negative for a loss. 100 000 − 60 000 = 40 000. */
    public Figure margin() {
        return fee.minus(cost());
    }

    /** 100·(F − C) ÷ F, percent. 40 000 ÷ 100 000 = 40. Undefined for a fee of 0. */
    public Figure marginPercent() {
        Figure margin = margin();
        if (fee.isZero() && margin.isAssessable()) {
            return Figure.undefined("the fee is 0");
        }
        return Figure.HUNDRED.times(margin).over(fee, "the fee is 0");
    }

    /**
     * Hours × hourly cost, money: 0 where no hours are filled in; not assessable where hours are and
     * their price is not, for half a line is no zero.
     */
    public Figure labour() {
        Figure hours = labourHours.orElse(Figure.ZERO);
        return hours.isZero() ? Figure.ZERO : hours.times(hourlyCost.orElse(Figure.missing("cost.hourly_cost")));
    }

    /** Planned spend ÷ expected units, money a unit. 60 000 ÷ 700 = 85.71. Infinite where nothing is expected. */
    public Figure spendPerExpectedUnit(Figure expectedUnits) {
        return plannedSpend
                .orElse(Figure.missing("cost.planned_spend"))
                .over(expectedUnits, "planned spend and expected units are both 0");
    }

    /**
     * cost a unit·N − F, money, at least 0: what is lost before anything goes wrong. 120 × 1000 −
     * 100 000 = 20 000.
     *
     * @param costPerUnit the unit cost, or {@link #spendPerExpectedUnit}
     */
    public Figure lossOnUnits(Figure costPerUnit) {
        return costPerUnit.times(promisedUnits).minus(fee).max(Figure.ZERO);
    }

    /** Planned spend, else unit cost·N, money; 0 where neither is filled in. */
    private Figure delivery() {
        return plannedSpend
                .or(() -> unitCost.map(cost -> cost.times(promisedUnits)))
                .orElse(Figure.ZERO);
    }
}
