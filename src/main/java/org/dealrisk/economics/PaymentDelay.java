package org.dealrisk.economics;

import java.util.List;

/**
 * What it costs to wait for the money, and what may never come. Source: simple interest, actual days over
 * 365; credit loss as amount times probability of default. 0 without instalments; no step rounds.
 *
 * @param instalments sums that are paid after the work
 * @param yearlyRate cost of money, such as 0.06
 */
public record PaymentDelay(List<Instalment> instalments, Figure yearlyRate) {

    private static final Figure DAYS_A_YEAR = Figure.of(365);
    static final Figure TAIL = Figure.of("0.05");

    /**
     * A sum and how long we wait for it.
     *
     * @param amount money
     * @param days calendar days from delivery
     */
    public record Instalment(Figure amount, Figure days) {

        /** Nothing is waited for, or not at all: 0 even if the other of the two is unknown. */
        private Figure moneyDays() {
            return amount.isZero() || days.isZero() ? Figure.ZERO : amount.times(days);
        }
    }

    /** @throws IllegalArgumentException if the rate is negative */
    public PaymentDelay {
        Require.notNegative("yearly rate", yearlyRate);
        instalments = List.copyOf(instalments);
    }

    /**
     * What is not paid up front is paid after so many days.
     *
     * @param upfrontPercent of the fee
     * @param netDays calendar days
     */
    public static PaymentDelay of(Figure fee, Figure upfrontPercent, Figure netDays, Figure yearlyRate) {
        Figure later = fee.times(Figure.HUNDRED.minus(upfrontPercent)).over(Figure.HUNDRED, "no percent");
        return new PaymentDelay(List.of(new Instalment(later, netDays)), yearlyRate);
    }

    /**
     * Σ amount·rate·days ÷ 365, money. 100 000 at 6 % for 90 days = 1479.45; 30 % up front, 60 days =
     * 690.41. Simple interest; the days are agreed, so this is the bad case as well.
     */
    public Figure cost() {
        Figure sum = Figure.ZERO;
        for (Instalment instalment : instalments) {
            sum = sum.plus(instalment.moneyDays());
        }
        return sum.times(yearlyRate).over(DAYS_A_YEAR, "no days");
    }

    /**
     * All that is paid later · the probability that it is not, money. 70 000 × 0.02 = 1400.
     *
     * @param probabilityOfDefault 0–1; the deal form has none, so it is mostly not assessable
     * @throws IllegalArgumentException if the probability is outside 0–1
     */
    public Figure expectedCreditLoss(Figure probabilityOfDefault) {
        Require.rate("probability of default", probabilityOfDefault);
        return outstanding().times(probabilityOfDefault);
    }

    /** The whole sum if it fails more often than one time in twenty, else 0: the loss is all or nothing. */
    public Figure p95CreditLoss(Figure probabilityOfDefault) {
        Figure loss = expectedCreditLoss(probabilityOfDefault);
        if (!loss.isKnown()) {
            return loss;
        }
        return probabilityOfDefault.compare(TAIL).orElse(0) > 0 ? outstanding() : Figure.ZERO;
    }

    /** Σ amount, money; 0 without instalments. */
    private Figure outstanding() {
        return instalments.stream().map(Instalment::amount).reduce(Figure.ZERO, Figure::plus);
    }
}
