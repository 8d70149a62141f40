package org.dealrisk.economics;

import java.util.Arrays;

/**
 * p(0), p(1), … of a negative binomial one by one, and their sums; worked out as far as somebody asks, up to
 * {@value Delivery#EXACT_LIMIT} or until what is left is nothing. For one thread.
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

    private static final int MOST = Delivery.EXACT_LIMIT + 1;
    private static final int STEP = 512;

    private final double mean;
    private final double shape;
    /** What the ratio p(d+1) ÷ p(d) comes to in the end; 0 for the Poisson distribution. */
    private final double lastRatio;

    private double[] probabilities = new double[0];
    private double[] sums = new double[1];
    private int size;
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

    /** How many of the first so many counts have a probability of their own. */
    int among(double counts) {
        int wanted = (int) Math.min(counts, MOST);
        if (wanted > size && !exhausted) {
            extend(wanted);
        }
        return Math.min(wanted, size);
    }

    /** p(d), for a count below one that {@link #among} gave. */
    double of(int count) {
        return probabilities[count];
    }

    /** P(D &lt; d), for a count up to one that {@link #among} gave. */
    double below(int count) {
        return sums[count];
    }

    /** The smallest count d with P(D ≤ d) ≥ share; -1 when all of them together are less. */
    int quantile(double share) {
        int end = among(STEP);
        while (sums[end] < share) {
            int further = among(end + STEP);
            if (further == end) {
                return -1;
            }
            end = further;
        }
        int low = 0;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle + 1] >= share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The sum of all, with a correction for rounding. */
    double total() {
        return Arrays.stream(probabilities, 0, among(MOST)).sum();
    }

    /** Whether there is more behind the last of them. */
    boolean reachesLimit() {
        return among(MOST) == MOST;
    }

    private void extend(int wanted) {
        int room = Math.min(MOST, Math.max(wanted, 2 * size));
        double[] each = Arrays.copyOf(probabilities, room);
        double[] below = Arrays.copyOf(sums, room + 1);
        int count = size;
        double running = mantissa;
        double sum = below[count];
        while (count < wanted && !exhausted) {
            double next = count + 1.0;
            double ratio = lastRatio == 0 ? mean / next : (count + shape) * lastRatio / next;
            double probability = exponent == 0 ? running : Math.scalb(running, exponent);
            // Up to the mean the ratio is above 1, and there is more to come.
            exhausted = ratio < 1 && running > 0 && isExhausted(probability, Math.max(ratio, lastRatio));
            sum += probability;
            each[count] = probability;
            count++;
            below[count] = sum;
            running *= ratio;
            if (running > RESCALE_ABOVE) {
                running = Math.scalb(running, -RESCALE_BITS);
                exponent += RESCALE_BITS;
            }
        }
        probabilities = each;
        sums = below;
        mantissa = running;
        size = count;
    }

    /**
     * Whether all that follows is below a geometric series that is nothing. The ratio p(d+1) ÷ p(d) moves
     * steadily towards μ ÷ (k+μ), from above if k &gt; 1, so the larger of the two bounds it.
     */
    private static boolean isExhausted(double probability, double largestRatio) {
        return largestRatio < 1 && probability * largestRatio < EXHAUSTED_MASS * (1 - largestRatio);
    }
}
