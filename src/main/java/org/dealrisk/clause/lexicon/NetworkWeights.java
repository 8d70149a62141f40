package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * How much the {@linkplain Traits traits} of a short text speak for each type of clause: a neural network with one hidden
 * layer. Immutable and thread-safe.
 *
 * <p>A trait that few sentences have counts more than one that many have, and the traits of a long text count less than
 * those of a short one: what they add to a unit is divided by the length of the vector of their rarities. A unit passes on
 * what is above 0.
 */
final class NetworkWeights {

    /** What stands in the place of a trait's name for what the units have without any. */
    private static final String BIAS = "bias";

    private final List<String> types;

    /** By trait, how rare it is; nothing for one that has no weight. */
    private final float[] rarities;

    /** By trait, and there by unit. */
    private final float[] weights;

    /** By unit, what it has without any trait. */
    private final float[] unitBias;

    /** By type, and there by unit; behind them what a type has without any unit. */
    private final float[][] toTypes;

    NetworkWeights(Lexicon lexicon, WeightsFile file) {
        types = file.keys("types");
        toTypes = types.stream().map(type -> file.numbers("types", type)).toArray(float[][]::new);
        unitBias = file.numbers("weights", BIAS);
        rarities = new float[Traits.count(lexicon)];
        weights = new float[rarities.length * unitBias.length];
        file.eachTrait(lexicon, (row, trait) -> {
            rarities[trait] = row[unitBias.length];
            System.arraycopy(row, 0, weights, trait * unitBias.length, unitBias.length);
        });
    }

    List<String> types() {
        return types;
    }

    /** How much traits speak for each type; traits of another kind are passed over. */
    float[] of(int[] traits) {
        float[] units = units(traits);
        float[] sums = new float[types.size()];
        for (int type = 0; type < sums.length; type++) {
            sums[type] = sum(units, type);
        }
        return sums;
    }

    /** By trait, how much less the traits would speak for a type without it. */
    float[] shares(int[] traits, int type) {
        float[] units = units(traits);
        float whole = sum(units, type);
        float length = length(traits);
        float[] shares = new float[traits.length];
        for (int i = 0; i < traits.length; i++) {
            float[] left = units.clone();
            add(traits[i], -1 / length, left);
            shares[i] = whole - sum(left, type);
        }
        return shares;
    }

    /** What each unit gets; what it passes on is not below 0. */
    private float[] units(int[] traits) {
        float[] units = unitBias.clone();
        float length = length(traits);
        for (int trait : traits) {
            add(trait, 1 / length, units);
        }
        return units;
    }

    private float length(int[] traits) {
        float squares = 0;
        for (int trait : traits) {
            squares += has(trait) ? rarities[trait] * rarities[trait] : 0;
        }
        return squares == 0 ? 1 : (float) Math.sqrt(squares);
    }

    private boolean has(int trait) {
        return trait < rarities.length;
    }

    private void add(int trait, float times, float[] units) {
        if (!has(trait)) {
            return;
        }
        int row = trait * units.length;
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += times * weights[row + unit];
        }
    }

    private float sum(float[] units, int type) {
        float[] row = toTypes[type];
        float sum = row[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            sum += Math.max(0, units[unit]) * row[unit];
        }
        return sum;
    }
}
