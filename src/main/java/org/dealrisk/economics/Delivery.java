package org.dealrisk.economics;

import java.util.Arrays;
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
 * <p>Immutable. Costs at most {@value #EXACT_LIMIT} steps and a fixed grid, whatever the input.
 */
final class Delivery {

    /** The largest count that is summed by itself. */
    static final int EXACT_LIMIT = 10_000;

    /** Every campaign brings nothing long before this spread; beyond it the arithmetic would leave the doubles. */
    private static final double LARGEST_CV = 1_000;

    private static final double LARGEST_MEAN = 1e200;
    private static final double SMALLEST_SQUARE = 1e-200;

    /** If p(0) is below e to this power, no count up to the limit has a probability that a double can hold. */
    private static final double UNREACHABLE_LOG = -1e5;

    /** Less than this is left beyond the limit: nothing. */
    private static final double NEGLIGIBLE_MASS = 1e-12;

    private static final double EXHAUSTED_MASS = 1e-17;
    /** Above e to this power the first probability is a double with all its digits. */
    private static final double SAFE_LOG = -600;

    private static final double LN_2 = Math.log(2);
    private static final int RESCALE_BITS = 500;
    private static final double RESCALE_ABOVE = 0x1p500;

    private final double mean;
    private final double[] body;
    private final Optional<DeliveryTail> tail;

    private Delivery(double mean, double[] body, Optional<DeliveryTail> tail) {
        this.mean = mean;
        this.body = body;
        this.tail = tail;
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
        double bounded = Math.min(mean, LARGEST_MEAN);
        double[] body = body(bounded, shape);
        double left = 1 - Arrays.stream(body).sum();
        boolean reachesBeyond = body.length > EXACT_LIMIT && left > NEGLIGIBLE_MASS;
        return new Delivery(
                bounded,
                body,
                reachesBeyond
                        ? Optional.of(DeliveryTail.of(bounded, shape, EXACT_LIMIT + 0.5, left))
                        : Optional.empty());
    }

    /** True for a mean of 0: nothing will ever be delivered. */
    boolean isNothing() {
        return mean == 0;
    }

    /** P(D &lt; promise), 0–1. 0 for a promise of 0. */
    double probabilityBelow(double promise) {
        return Math.min(1, expectedBelow(promise, delivered -> 1));
    }

    /**
     * Σ cost(d)·p(d) over d &lt; promise; 0 for a promise of 0.
     *
     * @param cost what d units cost; may be infinite, is asked between whole counts beyond {@value
     *     #EXACT_LIMIT}
     */
    double expectedBelow(double promise, DoubleUnaryOperator cost) {
        int end = (int) Math.min(body.length, Math.ceil(promise));
        double sum = 0;
        for (int delivered = 0; delivered < end; delivered++) {
            if (body[delivered] > 0) {
                sum += body[delivered] * cost.applyAsDouble(delivered);
            }
        }
        double lastBelow = Math.ceil(promise) - 0.5;
        return sum + tail.map(beyond -> beyond.expectedBelow(lastBelow, cost)).orElse(0.0);
    }

    /**
     * The smallest count d with P(D ≤ d) ≥ share, as a whole number.
     *
     * @param share strictly between 0 and 1
     */
    double quantile(double share) {
        double sum = 0;
        for (int delivered = 0; delivered < body.length; delivered++) {
            sum += body[delivered];
            if (sum >= share) {
                return delivered;
            }
        }
        double rest = share - sum;
        return tail.map(beyond -> beyond.quantile(rest)).orElse(body.length - 1.0);
    }

    /**
     * p(0), p(1), … up to the limit, or until what is left is nothing. The running value is a mantissa
     * and a power of two, as p(0) alone may be far below the smallest double.
     */
    private static double[] body(double mean, double shape) {
        double[] probabilities = new double[EXACT_LIMIT + 1];
        double logOfNone = Double.isInfinite(shape) ? -mean : -shape * Math.log1p(mean / shape);
        if (logOfNone < UNREACHABLE_LOG) {
            return probabilities;
        }
        int exponent = logOfNone > SAFE_LOG ? 0 : (int) Math.floor(logOfNone / LN_2);
        double mantissa = Math.exp(logOfNone - exponent * LN_2);
        double lastRatio = Double.isInfinite(shape) ? 0 : mean / (shape + mean);
        for (int delivered = 0; delivered <= EXACT_LIMIT; delivered++) {
            double ratio =
                    lastRatio == 0 ? mean / (delivered + 1.0) : (delivered + shape) * lastRatio / (delivered + 1.0);
            probabilities[delivered] = exponent == 0 ? mantissa : Math.scalb(mantissa, exponent);
            if (isExhausted(probabilities[delivered], Math.max(ratio, lastRatio))) {
                return Arrays.copyOf(probabilities, delivered + 1);
            }
            mantissa *= ratio;
            if (mantissa > RESCALE_ABOVE) {
                mantissa = Math.scalb(mantissa, -RESCALE_BITS);
                exponent += RESCALE_BITS;
            }
        }
        return probabilities;
    }

    /**
     * Whether all that follows is below a geometric series that is nothing. The ratio p(d+1) ÷ p(d) moves
     * steadily towards μ ÷ (k+μ), from above if k &gt; 1, so the larger of the two bounds it.
     */
    private static boolean isExhausted(double probability, double largestRatio) {
        return largestRatio < 1 && probability * largestRatio < EXHAUSTED_MASS * (1 - largestRatio);
    }
}
