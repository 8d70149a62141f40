package org.dealrisk.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

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
 * <p>Each question costs at most twice {@value #EXACT_LIMIT} steps and a fixed grid, whatever the input, and no step
 * beyond the counts that are asked for. What was added up is kept, a milestone every {@value #STRIDE} counts, and later
 * questions go on from there; the answers are the same to the last bit, whatever was asked before. Thread-safe.
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

    /** From one milestone to the next, in counts. */
    private static final int STRIDE = 512;

    private final double mean;
    private final double cv;
    private final double shape;

    /** What the counts below 0, {@value #STRIDE}, 2·{@value #STRIDE} … add up to, as far as somebody asked. */
    private final List<CountSums> milestones = new ArrayList<>();

    /** What is beyond the counts that are summed, once somebody asked. */
    private @Nullable DeliveryTail tail;

    /** {@link #leftOver}, once somebody asked; not a number before. */
    private double left = Double.NaN;

    /** Quantiles, once somebody asked; not a number before. */
    private double weak = Double.NaN;

    private double safe = Double.NaN;

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

    /**
     * Everything about one promise N. The units that are missing, (N − d)·p(d) over all counts below, and the campaigns
     * that they take, (N ÷ d − 1)·p(d), follow for any N from the sums of p(d), d·p(d) and p(d) ÷ d.
     */
    synchronized Odds odds(double promise) {
        CountSums sums = below(promise);
        TailSums beyond = goesOnAfter(sums) ? tail().below(lastBelow(promise)) : TailSums.NONE;
        double none = sums.next() > 0 ? new CountProbabilities(mean, shape).probability() : 0;
        // A campaign that brought nothing counts as one unit.
        double overrun = campaignsMore(promise, 0) * none
                + Math.max(0, promise * sums.campaigns() - (sums.mass() - none))
                + beyond.overrun(promise - mean);
        double missing = Math.max(0, promise * sums.mass() - sums.units()) + beyond.missing(promise - mean);
        findLowQuantiles();
        return new Odds(mean, cv, promise, Math.min(1, sums.mass() + beyond.mass()), missing, overrun, weak, safe);
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
    synchronized double expectedBelow(double promise, DoubleUnaryOperator cost) {
        double sum = 0;
        CountProbabilities counts = new CountProbabilities(mean, shape);
        for (; counts.isBelow(promise); counts.next()) {
            double probability = counts.probability();
            if (probability > 0) {
                sum += probability * cost.applyAsDouble(counts.count());
            }
        }
        boolean goesOn = counts.reachesLimit() && left() > NEGLIGIBLE_MASS;
        return goesOn ? sum + tail().expectedBelow(lastBelow(promise), cost) : sum;
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
    synchronized double quantile(double share) {
        return quantile(share, before(share));
    }

    private void findLowQuantiles() {
        if (Double.isNaN(safe)) {
            CountSums sums = before(ONE_IN_TWENTY);
            weak = quantile(ONE_IN_TWENTY, sums);
            safe = quantile(ONE_IN_TEN, sums);
        }
    }

    /** @param sums of counts below the quantile; goes on to it */
    private double quantile(double share, CountSums sums) {
        sums.passShare(share);
        return sums.mass() < share && goesOnAfter(sums) ? tail().quantile(share - sums.mass()) : sums.next() - 1.0;
    }

    /** The last milestone, of those that are known, at which less than a share is passed. */
    private CountSums before(double share) {
        int place = 0;
        while (place + 1 < milestones.size() && milestones.get(place + 1).mass() < share) {
            place++;
        }
        return new CountSums(milestone(place));
    }

    /** What the counts below an end add up to. */
    private CountSums below(double end) {
        CountSums sums = new CountSums(milestone((int) (Math.min(end, EXACT_LIMIT + 1.0) / STRIDE)));
        sums.passBelow(end);
        return sums;
    }

    /** A milestone, or the last that there is. */
    private CountSums milestone(int place) {
        if (milestones.isEmpty()) {
            milestones.add(new CountSums(mean, shape));
        }
        CountSums last = milestones.get(milestones.size() - 1);
        while (milestones.size() <= place && !last.isOver()) {
            last = new CountSums(last);
            last.passBelow((double) milestones.size() * STRIDE);
            milestones.add(last);
        }
        return milestones.get(Math.min(place, milestones.size() - 1));
    }

    /** Whether there is anything to speak of beyond the counts that were summed. */
    private boolean goesOnAfter(CountSums sums) {
        return sums.reachesLimit() && left() > NEGLIGIBLE_MASS;
    }

    private DeliveryTail tail() {
        DeliveryTail known = tail;
        if (known == null) {
            known = DeliveryTail.of(mean, shape, EXACT_LIMIT + 0.5, left());
            tail = known;
        }
        return known;
    }

    private double left() {
        if (Double.isNaN(left)) {
            left = leftOver();
        }
        return left;
    }

    /** P(D &gt; {@value #EXACT_LIMIT}). */
    private double leftOver() {
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
