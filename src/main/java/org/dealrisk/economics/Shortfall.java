package org.dealrisk.economics;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

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

    private static final double ONE_IN_TWENTY = 0.05;
    private static final double ONE_IN_TEN = 0.10;

    private final Figure promised;
    private final Figure obstacle;
    private final Optional<Delivery> delivery;

    private Shortfall(Figure promised, Figure obstacle, Optional<Delivery> delivery) {
        this.promised = promised;
        this.obstacle = obstacle;
        this.delivery = delivery;
    }

    /**
     * @param promised N, units promised, not negative
     * @throws IllegalArgumentException if N is negative
     */
    public static Shortfall of(Figure promised, Forecast forecast) {
        Require.notNegative("promised units", promised);
        Figure forecastReady = Figure.ready(List.of(forecast.mean(), forecast.cv()));
        Optional<Delivery> delivery = forecastReady.isKnown()
                ? Optional.of(Delivery.of(number(forecast.mean()), number(forecast.cv())))
                : Optional.empty();
        return new Shortfall(promised, forecastReady, delivery);
    }

    /** P(D &lt; N), 0–1. */
    public Figure probability() {
        return below((units, promise) -> units.probabilityBelow(promise));
    }

    /** E[S] = Σ (N − d)·p(d) over d &lt; N, units; 119.4467 in the example above. */
    public Figure expectedUnits() {
        return expected(number -> delivered -> number - delivered);
    }

    /** The 5 % quantile of what is delivered: one campaign in twenty brings this or less; 560 in the example above. */
    public Figure weakDelivery() {
        return quantile(ONE_IN_TWENTY);
    }

    /** The 10 % quantile, which is the promise that is kept nine times in ten; 638 in the example above. */
    public Figure safePromise() {
        return quantile(ONE_IN_TEN);
    }

    /** The 50 % quantile; 970 in the example above. */
    public Figure medianDelivery() {
        return quantile(0.5);
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
        return delivery.map(Delivery::isNothing).orElse(false) && !promised.isZero();
    }

    /** Σ cost(d)·p(d) over d &lt; N, for a cost that is built for the promise. */
    Figure expected(CostCurve curve) {
        return below((units, promise) -> units.expectedBelow(promise, curve.forPromise(promise)));
    }

    /** What the costs are by a given count of delivered units, once the promise is known. */
    @FunctionalInterface
    interface CostCurve {
        DoubleUnaryOperator forPromise(double promised);
    }

    private interface Measure {
        double of(Delivery delivery, double promise);
    }

    private Figure below(Measure measure) {
        if (promised.isZero()) {
            return Figure.ZERO;
        }
        Figure ready = Figure.ready(List.of(promised, obstacle));
        if (!ready.isKnown()) {
            return ready;
        }
        return delivery.map(units -> Figure.ofDouble(measure.of(units, number(promised))))
                .orElse(obstacle);
    }

    private Figure quantile(double share) {
        return delivery.map(units -> Figure.ofDouble(units.quantile(share))).orElse(obstacle);
    }

    private static double number(Figure known) {
        return known.toDouble().orElseThrow();
    }
}
