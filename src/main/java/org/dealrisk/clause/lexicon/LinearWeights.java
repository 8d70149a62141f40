package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * How much the concepts of a sentence of a contract speak for each type of clause: a sum over those of its
 * {@linkplain Traits traits} that are known at once. It is learned from contracts and from provisions written in their style; {@code contract-weights.txt} says by
 * what. Immutable and thread-safe.
 *
 * <p>A trait that few sentences have counts more than one that many have, and the traits of a long sentence count less
 * than those of a short one: their sum is divided by the length of the vector of their rarities.
 */
public final class LinearWeights implements Weights {

    private static final String FILE = "contract-weights.txt";

    private final List<String> types;

    /** By type, what it has without any trait. */
    private final float[] bias;

    /** By trait, the square of how rare it is; nothing for one that has no weight. */
    private final float[] squares;

    /** By trait, and there by type. */
    private final float[] weights;

    private LinearWeights(Lexicon lexicon, WeightsFile file) {
        types = file.keys("types");
        bias = new float[types.size()];
        for (int type = 0; type < bias.length; type++) {
            bias[type] = file.numbers("types", types.get(type))[0];
        }
        squares = new float[Traits.count(lexicon)];
        weights = new float[squares.length * bias.length];
        file.eachTrait(lexicon, (row, trait) -> {
            squares[trait] = row[bias.length] * row[bias.length];
            System.arraycopy(row, 0, weights, trait * bias.length, bias.length);
        });
    }

    private static final class Builtin {
        private static final Weights WEIGHTS = new LinearWeights(Lexicon.builtin(), WeightsFile.read(FILE));
    }

    /** The weights of the distribution; read once, when they are first asked for. */
    public static Weights builtin() {
        return Builtin.WEIGHTS;
    }

    @Override
    public List<String> types() {
        return types;
    }

    @Override
    public float[] of(int[] traits) {
        float[] sums = new float[bias.length];
        for (int trait : traits) {
            int row = trait * sums.length;
            for (int type = 0; type < sums.length; type++) {
                sums[type] += weights[row + type];
            }
        }
        float length = length(traits);
        for (int type = 0; type < sums.length; type++) {
            sums[type] = sums[type] / length + bias[type];
        }
        return sums;
    }

    @Override
    public float[] shares(int[] traits, int type) {
        float length = length(traits);
        float[] shares = new float[traits.length];
        for (int i = 0; i < traits.length; i++) {
            shares[i] = weights[traits[i] * bias.length + type] / length;
        }
        return shares;
    }

    private float length(int[] traits) {
        float sum = 0;
        for (int trait : traits) {
            sum += squares[trait];
        }
        return sum == 0 ? 1 : (float) Math.sqrt(sum);
    }
}
