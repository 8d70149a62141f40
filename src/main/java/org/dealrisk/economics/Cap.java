package org.dealrisk.economics;

/**
 * What ends a make-good: a number of units, an amount, a share of the fee, or a number of days. Source: the
 * limits that contracts of advertising and supply set [X]; nothing is rounded.
 */
public sealed interface Cap {

    /**
     * The cap as percent of the fee: 100·amount ÷ fee, the percent itself, 100·cap units ÷ promised
     * units, or 100·cap days ÷ campaign days. 10 000 on a fee of 100 000 is exactly 10.
     * Infinite where the divisor is 0, undefined if the cap is 0 too; not assessable while either is unknown.
     */
    Figure percentOfFee(Figure fee, Figure promisedUnits);

    /**
     * At most so many further units, at what a unit then costs.
     *
     * @param units not negative
     */
    record Units(Figure units) implements Cap {
        public Units {
            Require.notNegative("cap units", units);
        }

        @Override
        public Figure percentOfFee(Figure fee, Figure promisedUnits) {
            return Figure.HUNDRED.times(units).over(promisedUnits, "cap units and promised units are both 0");
        }
    }

    /** A cap that is an amount of money whatever was delivered. */
    sealed interface Amount extends Cap {
        Figure money();
    }

    /**
     * At most so much money.
     *
     * @param money not negative
     */
    record Money(Figure money) implements Amount {
        public Money {
            Require.notNegative("cap amount", money);
        }

        @Override
        public Figure percentOfFee(Figure fee, Figure promisedUnits) {
            return Figure.HUNDRED.times(money).over(fee, "cap and fee are both 0");
        }
    }

    /**
     * At most such a part of the fee.
     *
     * @param percent of the fee, not negative
     * @param fee money
     */
    record PercentOfFee(Figure percent, Figure fee) implements Amount {
        public PercentOfFee {
            Require.notNegative("cap percent", percent);
        }

        @Override
        public Figure money() {
            return percent.times(fee).over(Figure.HUNDRED, "no percent");
        }

        @Override
        public Figure percentOfFee(Figure ofFee, Figure promisedUnits) {
            return percent;
        }
    }

    /**
     * At most so many further days, at what a day of the campaign costs: spend·days ÷ campaign days, money.
     * Infinite for a campaign of no days, undefined if spend or days are 0 too.
     *
     * @param days not negative
     * @param campaignDays the campaign as planned
     * @param spend money planned for it
     */
    record Days(Figure days, Figure campaignDays, Figure spend) implements Amount {
        public Days {
            Require.notNegative("cap days", days);
            Require.notNegative("campaign days", campaignDays);
        }

        @Override
        public Figure money() {
            return spend.times(days).over(campaignDays, "the campaign has no days");
        }

        @Override
        public Figure percentOfFee(Figure fee, Figure promisedUnits) {
            return Figure.HUNDRED.times(days).over(campaignDays, "the campaign has no days");
        }
    }
}
