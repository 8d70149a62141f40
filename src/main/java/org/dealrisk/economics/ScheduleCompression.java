package org.dealrisk.economics;

/**
 * A delivery date that is nearer than the work takes. Source: schedule crashing, paid as overtime. No days left
 * make rates and shares infinite, unless what they divide is 0 too; no step rounds.
 *
 * @param quantity Q, units to be made
 * @param normalDays calendar days the work usually takes
 * @param requiredDays calendar days that are left
 * @param clientApprovalDays days of these that the client takes to approve
 */
public record ScheduleCompression(Figure quantity, Figure normalDays, Figure requiredDays, Figure clientApprovalDays) {

    /** @throws IllegalArgumentException if a figure is negative */
    public ScheduleCompression {
        Require.notNegative("quantity", quantity);
        Require.notNegative("normal days", normalDays);
        Require.notNegative("required days", requiredDays);
        Require.notNegative("client approval days", clientApprovalDays);
    }

    /** ρ = required ÷ normal. 10 ÷ 20 = 0.5. Undefined if both are 0. */
    public Figure ratio() {
        return requiredDays.over(normalDays, "normal and required days are both 0");
    }

    /** Q ÷ required, units a day. 100 000 ÷ 10 = 10 000. */
    public Figure requiredRate() {
        return quantity.over(requiredDays, "quantity and required days are both 0");
    }

    /** Q ÷ normal, units a day. 100 000 ÷ 20 = 5 000. */
    public Figure normalRate() {
        return quantity.over(normalDays, "quantity and normal days are both 0");
    }

    /** 100·(normal − required) ÷ required, percent; negative where there is time to spare. (20 − 15) ÷ 15 = 33.33. */
    public Figure overloadPercent() {
        return Figure.HUNDRED
                .times(normalDays.minus(requiredDays))
                .over(requiredDays, "normal and required days are both 0");
    }

    /**
     * max(0, overload)·labour·premium, money. Overload 100 %, labour 50 000, premium 0.34: 17 000. 0 for
     * labour of 0, and without overload whatever the labour; infinite where no day is left.
     *
     * @param labour money, see {@link CostAndMargin#labour()}
     * @param premium see {@link Assumptions#overtimePremium()}
     */
    public Figure overtimeCost(Figure labour, Figure premium) {
        Figure overload = overloadPercent().max(Figure.ZERO);
        if (overload.isZero() || labour.isZero() && overload.isAssessable()) {
            return Figure.ZERO;
        }
        return overload.times(labour).times(premium).over(Figure.HUNDRED, "no percent");
    }

    /** a = approval days ÷ required days. 4 ÷ 10 = 0.4. */
    public Figure approvalShare() {
        return clientApprovalDays.over(requiredDays, "approval and required days are both 0");
    }

    /**
     * required + max(0, approval − allowance), the day on which delivery is due if each late day of
     * approval moves the date. 10 + (4 − 1) = 13.
     *
     * @param allowanceDays days the client may take to approve before the date moves; 2 where none are agreed
     */
    public Figure dueDayForDay(Figure allowanceDays) {
        return requiredDays.plus(clientApprovalDays.minus(allowanceDays).max(Figure.ZERO));
    }
}
