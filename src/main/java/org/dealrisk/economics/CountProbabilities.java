package org.dealrisk.economics;

/**
 * p(0), p(1), … of a negative binomial, one after the other, up to {@value Delivery#EXACT_LIMIT} or until what is left
 * is nothing. For one thread.
 *
 * <p>The running value is a mantissa and a power of two, as p(0) alone may be far below the smallest double.
 */
final class CountProbabilities {

    /** If p(0) is below e to this power, no count up to the limit has a probability that a double can hold. */
    private static final double UNREACHABLE_LOG = -1e5;

    private static final double EXHAUSTED_MASS = 1e-17;
    /** Above e to this power the first probability is a double with all its digits. */
    private static final double SAFE_LOG = -600;

    private static final double LN_2 = Math.log(2);
    private static final int RESCALE_BITS = 500;
    private static final double RESCALE_ABOVE = 0x1p500;

    /** A power of two: after so many counts it is asked whether there are more. */
    private static final int BLOCK = 128;

    /** 1 ÷ d up to one beyond the limit, 0 in the place of 1 ÷ 0: a division takes as long as the rest of a step. */
    private static final double[] RECIPROCALS = reciprocals();

    private final double mean;
    private final double shape;
    /** What the ratio p(d+1) ÷ p(d) comes to in the end; 0 for the Poisson distribution. */
    private final double lastRatio;

    private int count;
    private boolean exhausted;
    private double mantissa;
    private int exponent;

    /** @param shape k, infinite for the Poisson distribution */
    CountProbabilities(double mean, double shape) {
        this.mean = mean;
        this.shape = shape;
        this.lastRatio = Double.isInfinite(shape) ? 0 : mean / (shape + mean);
        double logOfNone = Double.isInfinite(shape) ? -mean : -shape * Math.log1p(mean / shape);
        if (logOfNone >= UNREACHABLE_LOG) {
            exponent = logOfNone > SAFE_LOG ? 0 : (int) Math.floor(logOfNone / LN_2);
            mantissa = Math.exp(logOfNone - exponent * LN_2);
        }
    }

    /** At the same count as another. */
    CountProbabilities(CountProbabilities other) {
        this.mean = other.mean;
        this.shape = other.shape;
        this.lastRatio = other.lastRatio;
        goTo(other);
    }

    /** Goes to the count of another of the same distribution. */
    final void goTo(CountProbabilities other) {
        count = other.count;
        exhausted = other.exhausted;
        mantissa = other.mantissa;
        exponent = other.exponent;
    }

    /** Whether there is a count here, below an end. */
    boolean isBelow(double end) {
        return count < end && count <= Delivery.EXACT_LIMIT && !exhausted;
    }

    /** Whether it has gone through all counts up to the limit, and there are more. */
    boolean reachesLimit() {
        return count > Delivery.EXACT_LIMIT && !exhausted;
    }

    /** d, from 0 on. */
    int count() {
        return count;
    }

    /** 1 ÷ d; 0 for d = 0. */
    double reciprocal() {
        return RECIPROCALS[count];
    }

    /** p(d). */
    double probability() {
        return exponent == 0 ? mantissa : Math.scalb(mantissa, exponent);
    }

    /** Goes on to the next count. Short, so that it becomes part of the loops that call it. */
    void next() {
        double ratio = ratioAfter(count);
        mantissa *= ratio;
        count++;
        if (exponent != 0 || (count & (BLOCK - 1)) == 0) {
            settle(ratio);
        }
    }

    private void settle(double ratio) {
        // Without an exponent it is the probability itself, which is never large.
        if (mantissa > RESCALE_ABOVE && exponent != 0) {
            mantissa = Math.scalb(mantissa, -RESCALE_BITS);
            exponent += RESCALE_BITS;
        }
        if ((count & (BLOCK - 1)) == 0) {
            exhausted = isNothingFrom(probability(), ratio);
        }
    }

    private double ratioAfter(int before) {
        return (lastRatio == 0 ? mean : (before + shape) * lastRatio) * RECIPROCALS[before + 1];
    }

    private static double[] reciprocals() {
        double[] reciprocals = new double[Delivery.EXACT_LIMIT + 2];
        for (int count = 1; count < reciprocals.length; count++) {
            reciprocals[count] = 1.0 / count;
        }
        return reciprocals;
    }

    /**
     * Whether a probability and all that follow are below a geometric series that is nothing. The ratio p(d+1) ÷ p(d)
     * moves steadily towards μ ÷ (k+μ), from above if k &gt; 1, so the larger of the two bounds it. Up to the mean it is
     * above 1, and there is more to come.
     *
     * @param ratio of the probability to the one before
     */
    private boolean isNothingFrom(double probability, double ratio) {
        double largest = Math.max(ratio, lastRatio);
        return largest < 1 && mantissa > 0 && probability < EXHAUSTED_MASS * (1 - largest);
    }
}
