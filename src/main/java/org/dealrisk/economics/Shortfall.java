package org.dealrisk.economics;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * How likely a promise is to be missed, and by how much.
 *
 * <p>Source: the expected shortage and the service level of the newsvendor problem, over the negative binomial of
 * {@link Delivery}. Expected units are not rounded; quantiles are whole units.
 *
 * <p>Every result is not assessable while the promise or the forecast is unknown. A promise of 0 is
 * never missed; with a forecast of 0 any other promise surely is. Promising exactly the forecast fails
 * more than half the time: μ = N = 1000 and CV = 0.30 give P = 0.539254.
 */
public final class Shortfall {

    private final Figure promised;
    private final Figure obstacle;
    private final Optional<Odds> odds;

    private Shortfall(Figure promised, Figure obstacle, Optional<Odds> odds) {
        this.promised = promised;
        this.obstacle = obstacle;
        this.odds = odds;
    }

    /**
     * @param promised N, units promised, not negative
     * @throws IllegalArgumentException if N is negative
     */
    public static Shortfall of(Figure promised, Forecast forecast) {
        return of(promised, forecast, Odds::of);
    }

    /** As {@link #of(Figure, Forecast)}, with odds that may be known already. */
    static Shortfall of(Figure promised, Forecast forecast, Odds.Book book) {
        Require.notNegative("promised units", promised);
        Figure forecastReady = Figure.ready(List.of(forecast.mean(), forecast.cv()));
        double units = promised.isKnown() ? number(promised) : 0;
        return new Shortfall(
                promised,
                forecastReady,
                forecastReady.isKnown()
                        ? Optional.of(book.of(number(forecast.mean()), number(forecast.cv()), units))
                        : Optional.empty());
    }

    /** P(D &lt; N), 0–1. */
    public Figure probability() {
        return below(Odds::shortfall);
    }

    /** E[S] = Σ (N − d)·p(d) over d &lt; N, units; 119.4467 in the example above. */
    public Figure expectedUnits() {
        return below(Odds::missing);
    }

    /** The 5 % quantile of what is delivered: one campaign in twenty brings this or less; 560 in the example above. */
    public Figure weakDelivery() {
        return told(Odds::weak);
    }

    /** The 10 % quantile, which is the promise that is kept nine times in ten; 638 in the example above. */
    public Figure safePromise() {
        return told(Odds::safe);
    }

    /** The 50 % quantile; 970 in the example above. */
    public Figure medianDelivery() {
        return told(known -> delivery(known).quantile(0.5));
    }

    /** max(0, N − the 5 % quantile), units; 440 in the example above. */
    public Figure p95Units() {
        return promised.minus(weakDelivery()).max(Figure.ZERO);
    }

    /** Known where something can be said of the delivery; else what is missing. */
    Figure readiness() {
        return obstacle;
    }

    Figure promised() {
        return promised;
    }

    /** True where the forecast is that nothing is delivered and something is promised. */
    boolean isCertainFailure() {
        return odds.map(known -> known.mean() == 0).orElse(false) && !promised.isZero();
    }

    /** Σ (N − d) ÷ d·p(d) over d &lt; N, with d at least 1, times an amount. */
    Figure expectedOverrun(double amount) {
        return below(known -> amount * known.overrun());
    }

    /** Σ cost(d)·p(d) over d &lt; N, for a cost that is built for the promise. */
    Figure expected(CostCurve curve) {
        return below(known -> delivery(known).expectedBelow(known.promise(), curve.forPromise(known.promise())));
    }

    /** What the costs are by a given count of delivered units, once the promise is known. */
    @FunctionalInterface
    interface CostCurve {
        DoubleUnaryOperator forPromise(double promised);
    }

    private static Delivery delivery(Odds known) {
        return Delivery.of(known.mean(), known.cv());
    }

    private Figure below(ToDoubleFunction<Odds> measure) {
        if (promised.isZero()) {
            return Figure.ZERO;
        }
        return promised.isKnown() ? told(measure) : Figure.ready(List.of(promised, obstacle));
    }

    private Figure told(ToDoubleFunction<Odds> measure) {
        return odds.isPresent() ? Figure.ofDouble(measure.applyAsDouble(odds.get())) : obstacle;
    }

    private static double number(Figure known) {
        return known.toDouble().orElseThrow();
    }
}
