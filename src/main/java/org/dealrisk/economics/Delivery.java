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
 * <p>Immutable. Each question costs at most {@value #EXACT_LIMIT} steps and a fixed grid, whatever the input, and no step
 * beyond the counts that are asked for.
 */
final class Delivery {

    /** The largest count that is summed by itself. */
    static final int EXACT_LIMIT = 10_000;

    /** Every campaign brings nothing long before this spread; beyond it the arithmetic would leave the doubles. */
    private static final double LARGEST_CV = 1_000;

    private static final double LARGEST_MEAN = 1e200;
    private static final double SMALLEST_SQUARE = 1e-200;

    private static final double ONE_IN_TWENTY = 0.05;
    private static final double ONE_IN_TEN = 0.10;

    /** Less than this is left beyond the limit: nothing. */
    private static final double NEGLIGIBLE_MASS = 1e-12;

    private final double mean;
    private final double cv;
    private final double shape;

    private Delivery(double mean, double cv, double shape) {
        this.mean = mean;
        this.cv = cv;
        this.shape = shape;
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
        return new Delivery(Math.min(mean, LARGEST_MEAN), cv, shape);
    }

    /** Everything about one promise, in one pass over the counts. */
    Odds odds(double promise) {
        CountProbabilities counts = new CountProbabilities(mean, shape);
        double sum = 0;
        double missing = 0;
        double overrun = 0;
        int weak = 0;
        int safe = 0;
        for (; counts.isBelow(promise); counts.next()) {
            double probability = counts.probability();
            sum += probability;
            missing += (promise - counts.count()) * probability;
            overrun += campaignsMore(promise, counts.count()) * probability;
            weak += sum < ONE_IN_TWENTY ? 1 : 0;
            safe += sum < ONE_IN_TEN ? 1 : 0;
        }
        boolean quantilesPassed = sum >= ONE_IN_TEN;
        Beyond beyond = beyond(promise, counts);
        return new Odds(
                mean,
                cv,
                promise,
                Math.min(1, sum + beyond.expected(delivered -> 1)),
                missing + beyond.expected(delivered -> promise - delivered),
                overrun + beyond.expected(delivered -> campaignsMore(promise, delivered)),
                quantilesPassed ? weak : quantile(ONE_IN_TWENTY),
                quantilesPassed ? safe : quantile(ONE_IN_TEN));
    }

    /** What a promise still takes after so many units, in campaigns that bring as many; one that brought nothing counts as one unit. */
    static double campaignsMore(double promise, double delivered) {
        double each = delivered < 1 ? 1 : delivered;
        return each < promise ? (promise - each) / each : 0;
    }

    /**
     * Σ cost(d)·p(d) over d &lt; promise; 0 for a promise of 0.
     *
     * @param cost what d units cost; may be infinite, is asked between whole counts beyond {@value
     *     #EXACT_LIMIT}
     */
    double expectedBelow(double promise, DoubleUnaryOperator cost) {
        double sum = 0;
        CountProbabilities counts = new CountProbabilities(mean, shape);
        for (; counts.isBelow(promise); counts.next()) {
            double probability = counts.probability();
            if (probability > 0) {
                sum += probability * cost.applyAsDouble(counts.count());
            }
        }
        return sum + beyond(promise, counts).expected(cost);
    }

    /**
     * Of what is below a promise, the counts that were not summed.
     *
     * @param summed those that were, up to the promise, the limit or their end
     */
    private Beyond beyond(double promise, CountProbabilities summed) {
        return promise > EXACT_LIMIT && summed.reachesLimit()
                ? new Beyond(tail(), Math.ceil(promise) - 0.5)
                : new Beyond(Optional.empty(), 0);
    }

    /** The tail up to an end between two counts. */
    private record Beyond(Optional<DeliveryTail> tail, double end) {
        double expected(DoubleUnaryOperator cost) {
            return tail.isPresent() ? tail.get().expectedBelow(end, cost) : 0;
        }
    }

    /**
     * The smallest count d with P(D ≤ d) ≥ share, as a whole number.
     *
     * @param share strictly between 0 and 1
     */
    double quantile(double share) {
        CountProbabilities counts = new CountProbabilities(mean, shape);
        double sum = 0;
        for (; counts.isBelow(Double.POSITIVE_INFINITY); counts.next()) {
            sum += counts.probability();
            if (sum >= share) {
                return counts.count();
            }
        }
        double rest = share - sum;
        return counts.reachesLimit()
                ? tail().map(beyond -> beyond.quantile(rest)).orElse(counts.count() - 1.0)
                : counts.count() - 1.0;
    }

    /** What is beyond the counts that are summed; empty where that is nothing. */
    private Optional<DeliveryTail> tail() {
        CountProbabilities counts = new CountProbabilities(mean, shape);
        double sum = 0;
        // What rounding took from the sum (W. Kahan, 1965).
        double lost = 0;
        for (; counts.isBelow(Double.POSITIVE_INFINITY); counts.next()) {
            double addend = counts.probability() - lost;
            double next = sum + addend;
            lost = (next - sum) - addend;
            sum = next;
        }
        double left = 1 - sum;
        return counts.reachesLimit() && left > NEGLIGIBLE_MASS
                ? Optional.of(DeliveryTail.of(mean, shape, EXACT_LIMIT + 0.5, left))
                : Optional.empty();
    }
}
