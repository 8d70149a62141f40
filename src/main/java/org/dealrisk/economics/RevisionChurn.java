package org.dealrisk.economics;

/**
 * What revision rounds beyond those in the price cost us. Source: time at cost, hours times the cost of an hour;
 * no step rounds.
 *
 * @param actualRounds R, rounds done or foreseen
 * @param includedRounds rounds in the price; not a number where they are unlimited or unknown, and then
 *     no round is extra that could be told
 * @param hoursPerRound working hours
 * @param hourlyCost money an hour
 */
public record RevisionChurn(Figure actualRounds, Figure includedRounds, Figure hoursPerRound, Figure hourlyCost) {

    private static final int HOURS_A_DAY = 8;

    /** @throws IllegalArgumentException if a figure is negative */
    public RevisionChurn {
        Require.notNegative("actual rounds", actualRounds);
        Require.notNegative("included rounds", includedRounds);
        Require.notNegative("hours per round", hoursPerRound);
        Require.notNegative("hourly cost", hourlyCost);
    }

    /** max(0, R − included), rounds. 12 − 2 = 10. */
    public Figure extraRounds() {
        return actualRounds.minus(includedRounds).max(Figure.ZERO);
    }

    /** Extra rounds·hours, hours; 0 without extra rounds even if the hours are unknown. 10 × 6 = 60. */
    public Figure extraHours() {
        Figure rounds = extraRounds();
        return rounds.isZero() ? Figure.ZERO : rounds.times(hoursPerRound);
    }

    /** Extra hours in working days of 8 hours [A]. 60 ÷ 8 = 7.5. */
    public Figure extraDays() {
        return extraHours().over(Figure.of(HOURS_A_DAY), "a working day has no hours");
    }

    /** Extra hours·hourly cost, money; the rounds are known, so this is the bad case as well. 60 × 500 = 30 000. */
    public Figure cost() {
        Figure hours = extraHours();
        return hours.isZero() ? Figure.ZERO : hours.times(hourlyCost);
    }

    /** 100·cost ÷ fee, percent. 30 000 of 100 000 = 30. Infinite for a fee of 0, undefined if the cost is 0 too. */
    public Figure percentOfFee(Figure fee) {
        return Figure.HUNDRED.times(cost()).over(fee, "cost and fee are both 0");
    }
}
