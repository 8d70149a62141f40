package org.dealrisk.economics;

/**
 * What each day of delay costs by contract. Courts may reduce such sums (Civil Code Art. 252 in
 * Taiwan [X]); the figures here do not count on it.
 *
 * <p>Source: a daily percentage under a cap, as supply and public works agree it [X]; no step rounds.
 *
 * @param fee F, money
 * @param dailyPercent of the fee a day; 0 where nothing is owed
 * @param capPercent of the fee in all; {@link Figure#INFINITE} where the contract states none
 */
public record LiquidatedDamages(Figure fee, Figure dailyPercent, Figure capPercent) {

    private static final Figure NOT_MODELLED = Figure.undefined("how late a delivery will be is not modelled");

    /** @throws IllegalArgumentException if a figure is negative */
    public LiquidatedDamages {
        Require.notNegative("fee", fee);
        Require.notNegative("daily percent", dailyPercent);
        Require.notNegative("cap percent", capPercent);
    }

    /**
     * min(daily percent·days, cap percent) ÷ 100·F, money. On a fee of 1 000 000: 0.1 % for 30 days =
     * 30 000; 0.1 % for 150 days under a cap of 10 % = 100 000; 0.3 % for 30 days, no cap = 90 000. Not
     * assessable while the cap is unknown, unless nothing is owed by the day.
     *
     * @param days late, not negative
     */
    public Figure afterDays(Figure days) {
        Figure uncapped = dailyPercent.times(days);
        Figure percent = uncapped.isZero() ? uncapped : uncapped.min(capPercent);
        return percent.times(fee).over(Figure.HUNDRED, "no percent");
    }

    /** How late is not modelled: undefined, and so listed rather than summed; 0 where a day costs nothing. */
    public Figure expected() {
        Figure firstDay = afterDays(Figure.ONE);
        return firstDay.isZero() || !firstDay.isAssessable() ? firstDay : NOT_MODELLED;
    }

    /** The sum after {@link Assumptions#lateDays()}: 90 days at 0.1 % of 1 000 000 = 90 000. */
    public Figure p95(Assumptions assumptions) {
        return afterDays(assumptions.lateDays());
    }
}
