package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a client's later orders leave us, in money of today. Source: ordinary discounting by the year, at the
 * end of each; no step rounds to cents.
 *
 * @param yearly margin a year, money; negative where later orders lose
 * @param years for how many years it is earned, not negative; of a part of a year that part is counted
 *     at its end
 * @param rate yearly rate of discount, 0–1
 * @param orders single orders on top
 */
public record FutureMargin(Figure yearly, Figure years, Figure rate, List<Order> orders) {

    /** Beyond it a sum year by year gives way to its closed form. */
    private static final int LONGEST_SUM = 200;

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(999_999_999);

    /**
     * One order.
     *
     * @param year years from now
     * @param revenue money
     * @param margin money that it leaves
     */
    public record Order(Figure year, Figure revenue, Figure margin) {}

    /** @throws IllegalArgumentException if the years are negative or the rate lies outside 0–1 */
    public FutureMargin {
        Require.notNegative("years", years);
        Require.rate("discount rate", rate);
        orders = List.copyOf(orders);
    }

    /**
     * L = Σ margin ÷ (1+ρ)<sup>t</sup>, money: yearly margins from year 1 on, and each order in its year. 80 000
     * a year for 3 years at 10 %: 198 948.16. One order of 20 times the lost one in year 3, at a margin of
     * 20 %: 3.0053 times it. 0 without any; the years may be unknown where nothing is earned by the year.
     */
    public Figure presentValue() {
        Figure sum = yearly.isZero() ? Figure.ZERO : perYear();
        for (Order order : orders) {
            sum = sum.plus(today(order.margin(), order.year()));
        }
        return sum;
    }

    /** Σ revenue ÷ (1+ρ)<sup>t</sup> over the orders, money. 20 ÷ 1.1³ = 15.0263 times the lost one; 0 without any. */
    public Figure presentRevenue() {
        return orders.stream()
                .map(order -> today(order.revenue(), order.year()))
                .reduce(Figure.ZERO, Figure::plus);
    }

    /** yearly·(Σ (1+ρ)<sup>−t</sup> over whole years + part·(1+ρ)<sup>−years</sup>), money. */
    private Figure perYear() {
        Figure ready = Figure.ready(List.of(yearly, years, rate));
        if (!ready.isKnown()) {
            return ready;
        }
        BigDecimal all = number(years).min(MOST_YEARS);
        int whole = all.intValue();
        Figure part = Figure.of(all.subtract(BigDecimal.valueOf(whole)));
        Figure last = part.isZero() ? Figure.ZERO : today(part, Figure.of(all));
        return yearly.times(annuity(whole).plus(last));
    }

    /** Σ (1+ρ)<sup>−t</sup> over t = 1 … n. */
    private Figure annuity(int whole) {
        if (rate.isZero()) {
            return Figure.of(whole);
        }
        if (whole > LONGEST_SUM) {
            return Figure.ONE.minus(today(Figure.ONE, Figure.of(whole))).over(rate, "no rate");
        }
        Figure growth = Figure.ONE.plus(rate);
        Figure sum = Figure.ZERO;
        for (int year = 0; year < whole; year++) {
            sum = sum.plus(Figure.ONE).over(growth, "no growth");
        }
        return sum;
    }

    /** amount ÷ (1+ρ)<sup>year</sup>, money. */
    private Figure today(Figure amount, Figure year) {
        Figure ready = Figure.ready(List.of(amount, year, rate));
        return ready.isKnown() ? amount.over(growth(number(year)), "no growth") : ready;
    }

    /** (1+ρ)<sup>t</sup>; exact to 34 digits for whole years. Infinite once nothing is left of an amount. */
    private Figure growth(BigDecimal year) {
        BigDecimal factor = BigDecimal.ONE.add(number(rate));
        boolean whole = year.remainder(BigDecimal.ONE).signum() == 0 && year.compareTo(MOST_YEARS) <= 0;
        double power = Math.pow(factor.doubleValue(), year.doubleValue());
        if (!whole || power > Double.MAX_VALUE / 2) {
            return Figure.ofDouble(power);
        }
        return Figure.of(factor.pow(year.intValueExact(), MathContext.DECIMAL128));
    }

    private static BigDecimal number(Figure known) {
        return ((Figure.Known) known).value();
    }
}
