package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * Sums of what each of some traits weighs, one for each of some types. What is rare counts more than what is common, and
 * in a long text it counts less than in a short one: each sum is divided by the length of the vector of the rarities.
 */
final class TraitSums {

    /** The number of the first trait. */
    private final int first;

    /** By sum, its type. */
    private final int[] types;

    /** By sum, how much it counts. */
    private final float[] shares;

    /** By trait, the square of how rare it is; nothing for one that has no weight. */
    private final float[] squares;

    /** By trait, and there by sum. */
    private final float[] weights;

    /**
     * Sums of traits that weigh nothing yet.
     *
     * @param first the number of the first trait
     * @param count how many traits there are
     * @param types by sum, its type
     * @param shares by sum, how much it counts
     */
    TraitSums(int first, int count, int[] types, float[] shares) {
        this.first = first;
        this.types = types;
        this.shares = shares;
        squares = new float[count];
        weights = new float[count * types.length];
    }

    /** @param row what a trait adds to each sum, and how rare it is */
    void put(float[] row, int trait) {
        squares[trait - first] = row[types.length] * row[types.length];
        System.arraycopy(row, 0, weights, (trait - first) * types.length, types.length);
    }

    /** Traits of another kind, and behind them those of these sums that have some numbers, counted from 0. */
    int[] behind(int[] others, int[] numbers) {
        int[] traits = Arrays.copyOf(others, others.length + numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            traits[others.length + i] = first + numbers[i];
        }
        return traits;
    }

    private boolean has(int trait) {
        return trait >= first && trait < first + squares.length;
    }

    private float weight(int trait, int sum) {
        return weights[(trait - first) * types.length + sum];
    }

    /** Adds what traits weigh to the sums of all types; those of another kind are passed over. */
    void addTo(float[] whole, int[] traits) {
        float[] sums = new float[types.length];
        float squared = 0;
        for (int trait : traits) {
            // Most are of the other kind, or were learned nothing of.
            float square = has(trait) ? squares[trait - first] : 0;
            if (square != 0) {
                squared += square;
                addRow(sums, (trait - first) * sums.length);
            }
        }
        float length = squared == 0 ? 1 : (float) Math.sqrt(squared);
        for (int i = 0; i < sums.length; i++) {
            whole[types[i]] += shares[i] * sums[i] / length;
        }
    }

    private void addRow(float[] sums, int start) {
        for (int sum = 0; sum < sums.length; sum++) {
            sums[sum] += weights[start + sum];
        }
    }

    /** Puts down by trait what it adds for a type. */
    void share(int[] traits, int type, float[] all) {
        float length = length(traits);
        for (int sum = 0; sum < types.length; sum++) {
            if (types[sum] == type) {
                for (int i = 0; i < traits.length; i++) {
                    all[i] = has(traits[i]) ? shares[sum] * weight(traits[i], sum) / length : all[i];
                }
            }
        }
    }

    private float length(int[] traits) {
        float sum = 0;
        for (int trait : traits) {
            sum += has(trait) ? squares[trait - first] : 0;
        }
        return sum == 0 ? 1 : (float) Math.sqrt(sum);
    }
}
