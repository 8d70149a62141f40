package org.dealrisk.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How much each trait tells of what has it, by how rare it is: as in the usual "term frequency, inverse document
 * frequency" with each trait counted once, and every example of length 1.
 */
final class Rarities {

    /** A trait of fewer examples tells nothing. */
    private static final int LEAST_EXAMPLES = 2;

    private final double[] rarities;

    private Rarities(double[] rarities) {
        this.rarities = rarities;
    }

    /** Those of traits, numbered up to a count, among some examples. */
    static Rarities of(List<int[]> examples, int count) {
        int[] counts = new int[count];
        examples.forEach(traits -> Arrays.stream(traits).forEach(trait -> counts[trait]++));
        double[] rarities = new double[count];
        for (int i = 0; i < count; i++) {
            if (counts[i] >= LEAST_EXAMPLES) {
                rarities[i] = Math.log((1.0 + examples.size()) / (1 + counts[i])) + 1;
            }
        }
        return new Rarities(rarities);
    }

    /** How many traits there are, with those that tell nothing. */
    int count() {
        return rarities.length;
    }

    /** The logarithm of how few examples have a trait; 0 for one that tells nothing. */
    double of(int trait) {
        return rarities[trait];
    }

    /** Those of some traits that tell something. */
    int[] telling(int[] traits) {
        return Arrays.stream(traits).filter(trait -> rarities[trait] > 0).toArray();
    }

    /** What stands in an example at each of its traits, all of which tell something. */
    double[] values(int[] traits) {
        double length = Math.sqrt(Arrays.stream(traits)
                .mapToDouble(trait -> rarities[trait] * rarities[trait])
                .sum());
        return Arrays.stream(traits)
                .mapToDouble(trait -> rarities[trait] / length)
                .toArray();
    }
}
