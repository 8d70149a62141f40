package org.dealrisk.economics;

import java.util.function.DoubleUnaryOperator;

/**
 * The part of a {@link Delivery} beyond the counts that are summed one by one, as a density over
 * u = ln(x ÷ μ), integrated on a fixed grid.
 *
 * <p>The sum over d is the integral of the same function from half a unit below to half a unit above,
 * with one correction term: at counts above 10 000 the two then agree to 10<sup>-8</sup>. The density
 * is the negative binomial itself, not a limit of it, in the saddle-point form that loses no digits
 * however large count, mean and shape are (C. Loader, "Fast and Accurate Computation of Binomial Probabilities",
 * 2000): with ε = (x−μ) ÷ (k+μ), η = −k·ε ÷ x and h(y) = y − ln(1+y), p(x) is proportional to
 * e<sup>−k·h(ε) − x·h(η)</sup> ÷ √(x·(x+k)). As CV·√μ grows it becomes the gamma density of shape k,
 * and for k = ∞ it is the Poisson density. The constant follows from the mass that the exact sum has
 * left over.
 */
final class DeliveryTail {

    private static final int PANELS = 128;
    private static final int PANELS_BELOW_PEAK = PANELS / 2;

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
    private final double peak;
    private final double widthBelowPeak;
    private final double widthAbovePeak;
    private final double reference;
    private final double scale;
    private final TailSums[] below = new TailSums[PANELS + 1];

    private DeliveryTail(double mean, double shape, double first, double mass) {
        this.mean = mean;
        this.shape = shape;
        double start = logRatio(first);
        this.peak = Math.max(0, start);
        this.reference = logDensity(peak);
        this.widthBelowPeak = reach(-1, peak - start) / PANELS_BELOW_PEAK;
        this.widthAbovePeak = reach(1, Double.POSITIVE_INFINITY) / (PANELS - PANELS_BELOW_PEAK);
        this.below[0] = TailSums.NONE;
        for (int panel = 0; panel < PANELS; panel++) {
            below[panel + 1] = below[panel].plus(panel(panel).sums());
        }
        this.scale = mass / below[PANELS].mass();
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
        double last = lastRatio(end);
        int whole = wholePanels(last);
        double sum = 0;
        for (int panel = 0; panel < whole; panel++) {
            sum += panel(panel).expected(cost);
        }
        return (sum + rest(whole, last).expected(cost)) * scale;
    }

    /** What the tail adds up to from its beginning to end; nothing if end lies before it. */
    TailSums below(double end) {
        double last = lastRatio(end);
        int whole = wholePanels(last);
        return below[whole].plus(rest(whole, last).sums()).times(scale);
    }

    private double lastRatio(double end) {
        return end <= 0 ? Double.NEGATIVE_INFINITY : logRatio(end);
    }

    /** How many panels lie before a place. */
    private int wholePanels(double last) {
        int panel = 0;
        while (panel < PANELS && left(panel + 1) <= last) {
            panel++;
        }
        return panel;
    }

    /** What lies between whole panels and a place; without mass where that is nothing. */
    private Panel rest(int whole, double last) {
        double from = left(whole);
        return new Panel(from, whole < PANELS ? Math.max(from, last) : from);
    }

    private Panel panel(int place) {
        return new Panel(left(place), left(place + 1));
    }

    /** The smallest whole count with at least so much mass between the beginning of the tail and its upper edge. */
    double quantile(double mass) {
        double target = mass / scale;
        int panel = 0;
        while (panel < PANELS - 1 && below[panel + 1].mass() < target) {
            panel++;
        }
        double from = left(panel);
        double low = from;
        double high = left(panel + 1);
        for (int i = 0; i < HALVINGS && whole(low) < whole(high); i++) {
            double middle = (low + high) / 2;
            if (below[panel].mass() + new Panel(from, middle).mass() < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(Delivery.EXACT_LIMIT + 1.0, whole(high));
    }

    /** The whole count whose place, half a unit to either side, u lies in. */
    private double whole(double u) {
        return Math.ceil(count(u) - 0.5);
    }

    /** The two sides of the peak have grids of their own: with a wide spread the lower reaches a hundred times as far. */
    private double left(int panel) {
        int fromPeak = panel - PANELS_BELOW_PEAK;
        return peak + fromPeak * (fromPeak < 0 ? widthBelowPeak : widthAbovePeak);
    }

    /** A piece of the grid, with count and mass, not scaled, at each of its nodes: what is dear is done once for all costs. */
    private final class Panel {

        private final double[] counts = new double[2 * NODES.length];
        /** From the mean, units. */
        private final double[] distances = new double[2 * NODES.length];

        private final double[] masses = new double[2 * NODES.length];

        Panel(double from, double to) {
            double half = (to - from) / 2;
            double middle = (from + to) / 2;
            for (int i = 0; i < NODES.length && half > 0; i++) {
                put(2 * i, middle - half * NODES[i], half * WEIGHTS[i]);
                put(2 * i + 1, middle + half * NODES[i], half * WEIGHTS[i]);
            }
        }

        private void put(int node, double u, double weight) {
            double density = Math.exp(logDensity(u) - reference);
            counts[node] = count(u);
            distances[node] = Math.abs(u) < 0.5 ? mean * Math.expm1(u) : counts[node] - mean;
            masses[node] = density > 0 ? weight * density : 0;
        }

        double mass() {
            double sum = 0;
            for (double mass : masses) {
                sum += mass;
            }
            return sum;
        }

        TailSums sums() {
            double ahead = 0;
            double campaigns = 0;
            double campaignsAhead = 0;
            for (int node = 0; node < masses.length; node++) {
                if (masses[node] > 0) {
                    double each = masses[node] / counts[node];
                    ahead += masses[node] * distances[node];
                    campaigns += each;
                    campaignsAhead += each * distances[node];
                }
            }
            return new TailSums(mass(), ahead, campaigns, campaignsAhead);
        }

        /** A cost may be infinite; where there is no mass it does not count. */
        double expected(DoubleUnaryOperator cost) {
            double sum = 0;
            for (int node = 0; node < masses.length; node++) {
                sum += masses[node] > 0 ? masses[node] * cost.applyAsDouble(counts[node]) : 0;
            }
            return sum;
        }
    }

    /** How far to one side of the peak the density counts, at most the limit. It has one peak, so doubling finds it. */
    private double reach(int direction, double limit) {
        double step = Math.sqrt(1 / mean + 1 / shape);
        while (step < limit && logDensity(peak + direction * step) > reference + NEGLIGIBLE_LOG) {
            step *= 2;
        }
        return Math.min(step, limit);
    }

    /**
     * ln of the density over u, up to a constant. The last term joins Stirling's first correction,
     * curvature ÷ 12, and the first correction from an integral to a sum, −(curvature + slope²) ÷ 24.
     */
    private double logDensity(double u) {
        double x = mean * Math.exp(u);
        double distance = mean * Math.expm1(u);
        boolean poisson = Double.isInfinite(shape);
        double epsilon = distance / (shape + mean);
        double eta = -(poisson ? 1 : shape / (shape + mean)) * (distance / x);
        double logEpsilon = epsilon < -0.5 ? Math.log((x + shape) / (mean + shape)) : Math.log1p(epsilon);
        double slope = Math.log1p(eta);
        double curvature = 1 / (x + shape) - 1 / x;
        return (u - logEpsilon) / 2
                - (poisson ? 0 : shape * excess(epsilon, logEpsilon))
                - x * excess(eta, slope)
                + (curvature - slope * slope) / 24;
    }

    /** h(y) = y − ln(1+y) for y &gt; -1, by its series near 0 where the difference would lose its digits. */
    private static double excess(double y, double logOnePlusY) {
        if (Math.abs(y) < SMALL) {
            return y * y * (1.0 / 2 - y * (1.0 / 3 - y * (1.0 / 4 - y * (1.0 / 5 - y / 6))));
        }
        return y - logOnePlusY;
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
