package org.dealrisk.economics;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the promised units are worth to the client, against what the client pays for them.
 *
 * <p>Three bases, always to be shown together: gross (every unit buys: a ceiling, not a forecast),
 * expected revenue and expected gross profit. Validity and orders per customer count as 1 where they
 * are unknown ({@link #countedAsOne()} says so); without a close rate only the gross basis exists.
 *
 * <p>Source: the value-to-price ratio of value-based pricing, and the usual terms of what is sold by the lead:
 * cost per lead, cost per order, share of value captured [X]. Quotients of 0 ÷ 0 are undefined; no step rounds.
 *
 * <p>Worked example [S]: 1000 leads, orders of 10 000, a fee of 100 000 give a gross value of
 * 10 000 000, 100 times the fee; our share is 1 % and a lead is sold at 100.
 *
 * @param fee F, money, not negative
 * @param promisedUnits N, a count
 * @param averageOrderValue A, money that the client earns by one order
 * @param entryOrderValue money of the first, small order that the campaign sells
 * @param validity v, share of the units that can be used at all, 0–1
 * @param closeRate c, share of the usable units that buy, 0–1
 * @param ordersPerCustomer r, orders by one buyer
 * @param grossMargin g, the client's gross margin, 0–1
 */
public record ImpliedValue(
        Figure fee,
        Figure promisedUnits,
        Figure averageOrderValue,
        Figure entryOrderValue,
        Figure validity,
        Figure closeRate,
        Figure ordersPerCustomer,
        Figure grossMargin) {

    /** Which of the three values stands behind {@link #ruleMultiple()}. */
    public enum Basis {
        GROSS,
        REVENUE,
        GROSS_PROFIT
    }

    /** @throws IllegalArgumentException if a figure is negative, or a rate above 1 */
    public ImpliedValue {
        Require.notNegative("fee", fee);
        Require.notNegative("promised units", promisedUnits);
        Require.notNegative("average order value", averageOrderValue);
        Require.notNegative("entry order value", entryOrderValue);
        Require.rate("validity", validity);
        Require.rate("close rate", closeRate);
        Require.notNegative("orders per customer", ordersPerCustomer);
        Require.rate("gross margin", grossMargin);
    }

    /** V0 = N·A, money: what the client would earn if every unit bought. 1000 × 10 000 = 10 000 000; 0 for none. */
    public Figure gross() {
        return promisedUnits.times(averageOrderValue);
    }

    /** V1 = N·v·c·r·A, money. 1000 × 0.85 × 0.10 × 1 × 10 000 = 850 000. Not assessable without c. */
    public Figure expectedRevenue() {
        return gross().times(validityOrOne()).times(closeRate).times(ordersOrOne());
    }

    /** V2 = V1·g, money. 850 000 × 0.5 = 425 000. Not assessable without c and g. */
    public Figure expectedGrossProfit() {
        return expectedRevenue().times(grossMargin);
    }

    /** M0 = V0 ÷ F. 10 000 000 ÷ 100 000 = 100. Infinite for a fee of 0; undefined if the value is 0 as well. */
    public Figure grossMultiple() {
        return multipleOf(gross());
    }

    /** M1 = V1 ÷ F, as {@link #grossMultiple()}. 850 000 ÷ 100 000 = 8.5. */
    public Figure revenueMultiple() {
        return multipleOf(expectedRevenue());
    }

    /** V ÷ F of any of the three values, as {@link #grossMultiple()}. */
    Figure multipleOf(Figure value) {
        return value.over(fee, "fee and value are both 0");
    }

    /** M2 = V2 ÷ F, or M1 where the gross margin is unknown. 425 000 ÷ 100 000 = 4.25. */
    public Figure netMultiple() {
        return grossMargin.isAssessable() ? multipleOf(expectedGrossProfit()) : revenueMultiple();
    }

    /** The net basis as soon as a close rate is known, for it replaces the gross test and never adds to it. */
    public Basis basis() {
        if (!closeRate.isAssessable()) {
            return Basis.GROSS;
        }
        return grossMargin.isAssessable() ? Basis.GROSS_PROFIT : Basis.REVENUE;
    }

    /** The multiple on {@link #basis()}, the one that thresholds are held against. */
    public Figure ruleMultiple() {
        return basis() == Basis.GROSS ? grossMultiple() : netMultiple();
    }

    /** s = F ÷ V0, a share. 100 000 ÷ 10 000 000 = 0.01. Above 1 where the fee exceeds the value. */
    public Figure vendorShare() {
        return shareOf(gross());
    }

    /** F ÷ V of any of the three values; infinite where a fee meets a value of 0. */
    public Figure shareOf(Figure value) {
        return fee.over(value, "fee and value are both 0");
    }

    /** 1 − s; negative where the fee exceeds the value. 1 − 0.01 = 0.99. */
    public Figure clientShare() {
        return Figure.ONE.minus(vendorShare());
    }

    /** P = F ÷ N, money a unit. 100 000 ÷ 1000 = 100. Infinite where N is 0, undefined if the fee is 0 too. */
    public Figure pricePerLead() {
        return fee.over(promisedUnits, "fee and promised units are both 0");
    }

    /** F ÷ (N·v), money a usable unit, as {@link #pricePerLead()}. 100 000 ÷ 850 = 117.65. */
    public Figure pricePerValidLead() {
        return fee.over(promisedUnits.times(validityOrOne()), "fee and valid units are both 0");
    }

    /**
     * F ÷ (N·v·c), money, what one order costs the client. 100 000 ÷ 85 = 1176.47. Not assessable without c;
     * infinite where nobody buys, undefined if the fee is 0 too.
     */
    public Figure costPerOrder() {
        return fee.over(promisedUnits.times(validityOrOne()).times(closeRate), "fee and orders are both 0");
    }

    /**
     * c* = T·F ÷ (N·v·r·A·g), a rate: the client earns more than T times the fee once more than c* of
     * the leads buy. Unknown factors count as 1. 10 × 100 000 ÷ 10 000 000 = 0.1; with v = 0.85 and
     * g = 0.5 it is 0.235294. Above 1, or infinite, the target is out of reach even if every lead buys.
     *
     * @param targetMultiple T, see {@link Assumptions#targetMultiple()}
     */
    public Figure breakEvenCloseRate(Figure targetMultiple) {
        Figure valueIfAllBuy =
                gross().times(validityOrOne()).times(ordersOrOne()).times(grossMargin.orElse(Figure.ONE));
        return targetMultiple.times(fee).over(valueIfAllBuy, "fee and value are both 0");
    }

    /** U = A ÷ entry order value. 10 000 ÷ 200 = 50. Infinite where the first order is free. */
    public Figure upsellRatio() {
        return averageOrderValue.over(entryOrderValue, "both order values are 0");
    }

    /** The fields among validity, orders per customer and gross margin that are unknown and were taken as 1. */
    public List<String> countedAsOne() {
        return Stream.of(validity, ordersPerCustomer, grossMargin)
                .flatMap(factor -> factor.missingInputs().stream())
                .toList();
    }

    private Figure validityOrOne() {
        return validity.orElse(Figure.ONE);
    }

    private Figure ordersOrOne() {
        return ordersPerCustomer.orElse(Figure.ONE);
    }
}
