package org.dealrisk.measure;

import java.util.Random;

/**
 * A linear support vector machine with squared hinge loss, trained by descending one dual coordinate after the other:
 * Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM" (ICML 2008),
 * algorithm 1. The same examples give the same weights.
 */
final class Separator {

    private static final int ROUNDS = 300;

    /** Training ends when no example is further than this from where it should be. */
    private static final double CLOSE = 0.02;

    private final double[] weights;
    private double bias;

    private Separator(int size) {
        weights = new double[size];
    }

    /** An example: a vector, of which most is 0. */
    static final class Example {
        private final int[] traits;
        private final double[] values;

        /**
         * @param traits the places that are not 0
         * @param values what stands there
         */
        Example(int[] traits, double[] values) {
            this.traits = traits;
            this.values = values;
        }
    }

    /**
     * Finds the weights that keep examples apart.
     *
     * @param size of the vectors
     * @param positive by example, on which side it belongs
     * @param costs by example, how much it matters that it is there
     */
    static Separator train(Example[] examples, int size, boolean[] positive, double[] costs) {
        Separator separator = new Separator(size);
        double[] alphas = new double[examples.length];
        int[] order = new int[examples.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        double furthest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && furthest > CLOSE; round++) {
            shuffle(order, random);
            furthest = 0;
            for (int i : order) {
                double far = separator.step(examples[i], positive[i] ? 1 : -1, 1 / (2 * costs[i]), alphas, i);
                furthest = Math.max(furthest, far);
            }
        }
        return separator;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Moves one coordinate to its best place, and tells how far it was from it. */
    private double step(Example example, int side, double softness, double[] alphas, int i) {
        double slope = side * of(example) - 1 + softness * alphas[i];
        double far = alphas[i] == 0 ? Math.min(slope, 0) : slope;
        if (far != 0) {
            double squares = softness + 1;
            for (double value : example.values) {
                squares += value * value;
            }
            double before = alphas[i];
            alphas[i] = Math.max(0, before - slope / squares);
            double change = side * (alphas[i] - before);
            for (int k = 0; k < example.traits.length; k++) {
                weights[example.traits[k]] += change * example.values[k];
            }
            bias += change;
        }
        return Math.abs(far);
    }

    /** On which side an example is, and how far: about 1 for what belongs there, about -1 for what does not. */
    double of(Example example) {
        double sum = bias;
        for (int k = 0; k < example.traits.length; k++) {
            sum += weights[example.traits[k]] * example.values[k];
        }
        return sum;
    }

    double weight(int trait) {
        return weights[trait];
    }

    double bias() {
        return bias;
    }
}
