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
 * <p>Immutable but for what it remembers. Each question costs at most twice {@value #EXACT_LIMIT} steps and a fixed grid, whatever the input, and no
 * step beyond the counts that are asked for.
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

    /** So many probabilities are added up before they are added to the others. */
    private static final int PART = 128;

    /** Less than this is left beyond the limit: nothing. */
    private static final double NEGLIGIBLE_MASS = 1e-12;

    private final double mean;
    private final double cv;
    private final double shape;

    /** {@link #left}, once it is known; not a number before. Two threads that find it out come to the same. */
    private volatile double left = Double.NaN;

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

    boolean isOf(double otherMean, double otherCv) {
        return mean == otherMean && cv == otherCv;
    }

    /** Everything about one promise, in one pass over the counts. */
    Odds odds(double promise) {
        CountProbabilities counts = new CountProbabilities(mean, shape);
        double sum = 0;
        double missing = 0;
        // A campaign that brought nothing counts as one unit; in the loop it adds nothing.
        double overrun = campaignsMore(promise, 0) * counts.probability();
        int weak = 0;
        int safe = 0;
        for (; counts.isBelow(promise); counts.next()) {
            double probability = counts.probability();
            double lacking = (promise - counts.count()) * probability;
            sum += probability;
            missing += lacking;
            overrun += lacking * counts.reciprocal();
            weak += sum < ONE_IN_TWENTY ? 1 : 0;
            safe += sum < ONE_IN_TEN ? 1 : 0;
        }
        double passed = sum;
        for (; passed < ONE_IN_TEN && counts.isBelow(Double.POSITIVE_INFINITY); counts.next()) {
            passed += counts.probability();
            weak += passed < ONE_IN_TWENTY ? 1 : 0;
            safe += passed < ONE_IN_TEN ? 1 : 0;
        }
        Ended ended = new Ended(passed, counts.count(), tail(counts));
        return new Odds(
                mean,
                cv,
                promise,
                Math.min(1, sum + ended.expectedBelow(promise, delivered -> 1)),
                missing + ended.expectedBelow(promise, delivered -> promise - delivered),
                overrun + ended.expectedBelow(promise, delivered -> campaignsMore(promise, delivered)),
                ended.quantile(ONE_IN_TWENTY, weak),
                ended.quantile(ONE_IN_TEN, safe));
    }

    /**
     * Where the pass over the counts ended.
     *
     * @param passed the probability of all counts before
     * @param tail what is beyond the limit, where the pass came to it
     */
    private record Ended(double passed, int count, Optional<DeliveryTail> tail) {

        /** Of what is below a promise, the part that was not passed. */
        double expectedBelow(double promise, DoubleUnaryOperator cost) {
            return tail.map(beyond -> beyond.expectedBelow(lastBelow(promise), cost))
                    .orElse(0.0);
        }

        /** @param counted how many counts were passed before so much was reached */
        double quantile(double share, int counted) {
            return passed >= share
                    ? counted
                    : tail.map(beyond -> beyond.quantile(share - passed)).orElse(count - 1.0);
        }
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
        return promise > EXACT_LIMIT
                ? sum
                        + tail(counts)
                                .map(beyond -> beyond.expectedBelow(lastBelow(promise), cost))
                                .orElse(0.0)
                : sum;
    }

    /** Where what is below a promise ends, between two counts. */
    private static double lastBelow(double promise) {
        return Math.ceil(promise) - 0.5;
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
        return tail(counts).map(beyond -> beyond.quantile(rest)).orElse(counts.count() - 1.0);
    }

    /** What is beyond the limit, when a pass over the counts has come to it; empty where that is nothing. */
    private Optional<DeliveryTail> tail(CountProbabilities passed) {
        double beyond = passed.reachesLimit() ? leftOnce() : 0;
        return beyond > NEGLIGIBLE_MASS
                ? Optional.of(DeliveryTail.of(mean, shape, EXACT_LIMIT + 0.5, beyond))
                : Optional.empty();
    }

    private double leftOnce() {
        double known = left;
        if (Double.isNaN(known)) {
            known = left();
            left = known;
        }
        return known;
    }

    /** P(D &gt; {@value #EXACT_LIMIT}). */
    private double left() {
        CountProbabilities counts = new CountProbabilities(mean, shape);
        double all = 1;
        while (counts.isBelow(Double.POSITIVE_INFINITY)) {
            // Added up in parts, as each addition rounds to the size of the sum.
            double part = 0;
            for (int end = counts.count() + PART; counts.isBelow(end); counts.next()) {
                part += counts.probability();
            }
            all -= part;
        }
        return all;
    }
}
