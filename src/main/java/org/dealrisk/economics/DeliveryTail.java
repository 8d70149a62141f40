package org.dealrisk.economics;

import java.util.function.DoubleUnaryOperator;

/**
 * The part of a {@link Delivery} beyond the counts that are summed one by one, as a density over
 * u = ln(x ÷ μ), integrated on a fixed grid.
 *
 * <p>The sum over d is the integral of the same function from half a unit below to half a unit above;
 * at counts above 10 000 the two differ by less than 10<sup>-7</sup>. The density is the negative
 * binomial itself, not a limit of it, in the saddle-point form that loses no digits however large
 * count, mean and shape are (C. Loader, "Fast and Accurate Computation of Binomial Probabilities",
 * 2000): with ε = (x−μ) ÷ (k+μ), η = −k·ε ÷ x and h(y) = y − ln(1+y), p(x) is proportional to
 * e<sup>−k·h(ε) − x·h(η)</sup> ÷ √(x·(x+k)). As CV·√μ grows it becomes the gamma density of shape k,
 * and for k = ∞ it is the Poisson density. The constant follows from the mass that the exact sum has
 * left over.
 */
final class DeliveryTail {

    private static final int PANELS = 256;

    /** e to this power, against the peak, is nothing. */
    private static final double NEGLIGIBLE_LOG = -45;

    /** Nodes and weights of the 8-point Gauss–Legendre rule on [-1, 1], positive half. */
    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };

    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };

    private static final double SMALL = 1e-3;
    private static final int HALVINGS = 60;

    private final double mean;
    private final double shape;
    private final double low;
    private final double width;
    private final double reference;
    private final double scale;
    private final double[] massBelow = new double[PANELS + 1];

    private DeliveryTail(double mean, double shape, double first, double mass) {
        this.mean = mean;
        this.shape = shape;
        double start = logRatio(first);
        double peak = Math.max(0, start);
        this.reference = logDensity(peak);
        this.low = peak - reach(peak, -1, peak - start);
        this.width = (peak + reach(peak, 1, Double.POSITIVE_INFINITY) - low) / PANELS;
        for (int panel = 0; panel < PANELS; panel++) {
            massBelow[panel + 1] = massBelow[panel] + integral(left(panel), left(panel + 1), x -> 1);
        }
        this.scale = mass / massBelow[PANELS];
    }

    /**
     * @param first where the tail begins, half a unit above the last count summed
     * @param mass P(D ≥ first), above 0
     */
    static DeliveryTail of(double mean, double shape, double first, double mass) {
        return new DeliveryTail(mean, shape, first, mass);
    }

    /** The integral of cost times density from the beginning of the tail to end; 0 if end lies before it. */
    double expectedBelow(double end, DoubleUnaryOperator cost) {
        double last = end <= 0 ? Double.NEGATIVE_INFINITY : logRatio(end);
        double sum = 0;
        for (int panel = 0; panel < PANELS && left(panel) < last; panel++) {
            sum += integral(left(panel), Math.min(left(panel + 1), last), cost);
        }
        return sum * scale;
    }

    /** The smallest whole count with at least so much mass between the beginning of the tail and its upper edge. */
    double quantile(double mass) {
        double target = mass / scale;
        int panel = 0;
        while (panel < PANELS - 1 && massBelow[panel + 1] < target) {
            panel++;
        }
        double from = left(panel);
        double below = from;
        double above = left(panel + 1);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (massBelow[panel] + integral(from, middle, x -> 1) < target) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return Math.max(Delivery.EXACT_LIMIT + 1.0, Math.ceil(count(above) - 0.5));
    }

    private double left(int panel) {
        return low + panel * width;
    }

    private double integral(double from, double to, DoubleUnaryOperator cost) {
        double half = (to - from) / 2;
        double middle = (from + to) / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            sum += WEIGHTS[i] * (weighted(middle - half * NODES[i], cost) + weighted(middle + half * NODES[i], cost));
        }
        return half * sum;
    }

    /** A cost may be infinite; where the density is nothing it does not count. */
    private double weighted(double u, DoubleUnaryOperator cost) {
        double density = Math.exp(logDensity(u) - reference);
        return density > 0 ? density * cost.applyAsDouble(count(u)) : 0;
    }

    /** How far to one side of the peak the density counts, at most the limit. It has one peak, so doubling finds it. */
    private double reach(double peak, int direction, double limit) {
        double step = Math.sqrt(1 / mean + 1 / shape);
        while (step < limit && logDensity(peak + direction * step) > reference + NEGLIGIBLE_LOG) {
            step *= 2;
        }
        return Math.min(step, limit);
    }

    /** ln of the density over u, up to a constant; the two twelfths are Stirling's first correction. */
    private double logDensity(double u) {
        double x = mean * Math.exp(u);
        double distance = mean * Math.expm1(u);
        if (Double.isInfinite(shape)) {
            return u / 2 - 1 / (12 * x) - x * excess(-distance / x);
        }
        double epsilon = distance / (shape + mean);
        double eta = -(shape / (shape + mean)) * (distance / x);
        return (u - Math.log1p(epsilon)) / 2
                + (1 / (x + shape) - 1 / x) / 12
                - shape * excess(epsilon)
                - x * excess(eta);
    }

    /** h(y) = y − ln(1+y) for y &gt; -1, by its series near 0 where the difference would lose its digits. */
    private static double excess(double y) {
        if (Math.abs(y) < SMALL) {
            return y * y * (1.0 / 2 - y * (1.0 / 3 - y * (1.0 / 4 - y * (1.0 / 5 - y / 6))));
        }
        return y - Math.log1p(y);
    }

    /** x, the inverse of {@link #logRatio}. */
    private double count(double u) {
        return Math.abs(u) < 0.5 ? mean + mean * Math.expm1(u) : mean * Math.exp(u);
    }

    /** ln(x ÷ μ), exact where the two are close. */
    private double logRatio(double x) {
        double distance = (x - mean) / mean;
        return Math.abs(distance) < 0.5 ? Math.log1p(distance) : Math.log(x / mean);
    }
}
