package org.dealrisk.economics;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The distribution of the units that the planned spend brings: negative binomial in the form NB2
 * (a Poisson count whose rate is gamma distributed), with mean μ and variance μ + (CV·μ)². It is the
 * usual model of counts that spread more than chance alone; CV = 0 is the Poisson distribution.
 *
 * <p>With k = 1 ÷ CV²: p(0) = (k ÷ (k+μ))<sup>k</sup> and p(d+1) = p(d) · (d+k) ÷ (d+1) · μ ÷ (k+μ).
 * Counts up to {@value #EXACT_LIMIT} are summed one by one; the part beyond, if there is any to speak
 * of, is integrated by {@link DeliveryTail}. For μ = 700, CV = 0.30 and a promise of 1000: P(D &lt; 1000)
 * = 0.911548, 5 % quantile 391.
 *
 * <p>For one thread. Costs at most {@value #EXACT_LIMIT} steps and a fixed grid, whatever the input, and no step
 * beyond the counts that are asked for.
 */
final class Delivery {

    /** The largest count that is summed by itself. */
    static final int EXACT_LIMIT = 10_000;

    /** Every campaign brings nothing long before this spread; beyond it the arithmetic would leave the doubles. */
    private static final double LARGEST_CV = 1_000;

    private static final double LARGEST_MEAN = 1e200;
    private static final double SMALLEST_SQUARE = 1e-200;

    /** Less than this is left beyond the limit: nothing. */
    private static final double NEGLIGIBLE_MASS = 1e-12;

    private final double mean;
    private final double shape;
    private final CountProbabilities body;
    private Optional<DeliveryTail> tail = Optional.empty();
    private boolean tailSought;

    private Delivery(double mean, double shape) {
        this.mean = mean;
        this.shape = shape;
        this.body = new CountProbabilities(mean, shape);
    }

    /**
     * @param mean μ, finite and not negative; at most 10<sup>200</sup> is taken
     * @param cv not negative; at most 1000 is taken
     * @throws IllegalArgumentException if mean or cv is negative or not a number, or the mean is infinite
     */
    static Delivery of(double mean, double cv) {
        if (!(mean >= 0) || Double.isInfinite(mean) || !(cv >= 0)) {
            throw new IllegalArgumentException("no distribution has mean " + mean + " and cv " + cv);
        }
        double square = Math.pow(Math.min(cv, LARGEST_CV), 2);
        double shape = square < SMALLEST_SQUARE ? Double.POSITIVE_INFINITY : 1 / square;
        return new Delivery(Math.min(mean, LARGEST_MEAN), shape);
    }

    /** True for a mean of 0: nothing will ever be delivered. */
    boolean isNothing() {
        return mean == 0;
    }

    /** P(D &lt; promise), 0–1. 0 for a promise of 0. */
    double probabilityBelow(double promise) {
        double counted = body.below(body.among(Math.ceil(promise)));
        return Math.min(1, counted + beyond(promise, delivered -> 1));
    }

    /**
     * Σ cost(d)·p(d) over d &lt; promise; 0 for a promise of 0.
     *
     * @param cost what d units cost; may be infinite, is asked between whole counts beyond {@value
     *     #EXACT_LIMIT}
     */
    double expectedBelow(double promise, DoubleUnaryOperator cost) {
        int end = body.among(Math.ceil(promise));
        double sum = 0;
        for (int delivered = 0; delivered < end; delivered++) {
            double probability = body.of(delivered);
            if (probability > 0) {
                sum += probability * cost.applyAsDouble(delivered);
            }
        }
        return sum + beyond(promise, cost);
    }

    /**
     * The smallest count d with P(D ≤ d) ≥ share, as a whole number.
     *
     * @param share strictly between 0 and 1
     */
    double quantile(double share) {
        int counted = body.quantile(share);
        if (counted >= 0) {
            return counted;
        }
        int size = body.among(EXACT_LIMIT + 1);
        double rest = share - body.below(size);
        return tail().map(beyond -> beyond.quantile(rest)).orElse(size - 1.0);
    }

    /** The part of {@link #expectedBelow} that is not summed. */
    private double beyond(double promise, DoubleUnaryOperator cost) {
        double lastBelow = Math.ceil(promise) - 0.5;
        return promise <= EXACT_LIMIT
                ? 0
                : tail().map(beyond -> beyond.expectedBelow(lastBelow, cost)).orElse(0.0);
    }

    private Optional<DeliveryTail> tail() {
        if (!tailSought) {
            tailSought = true;
            double left = 1 - body.total();
            tail = body.reachesLimit() && left > NEGLIGIBLE_MASS
                    ? Optional.of(DeliveryTail.of(mean, shape, EXACT_LIMIT + 0.5, left))
                    : Optional.empty();
        }
        return tail;
    }
}
