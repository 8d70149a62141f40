package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a sentence of a contract speaks for each type of clause: a sum over its concepts, as far as they are known at
 * once, and for some types one over its {@linkplain WordPairs words and pairs of words}. It is learned from contracts and
 * from provisions written in their style; {@code contract-weights.txt} says by what. Immutable and thread-safe.
 *
 * <p>What few sentences have counts more than what many have, and in a long sentence it counts less than in a short one:
 * each sum is divided by the length of the vector of their rarities.
 */
public final class LinearWeights implements Weights {

    private static final String FILE = "contract-weights.txt";

    private final List<String> types;

    /** By type, what it has without any trait. */
    private final float[] bias;

    private final WordPairs words;
    private final Sums ofConcepts;
    private final Sums ofWords;

    /** Sums of what each trait weighs, one for each of some types. */
    private static final class Sums {

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

        private Sums(int first, int count, int[] types, float[] shares) {
            this.first = first;
            this.types = types;
            this.shares = shares;
            squares = new float[count];
            weights = new float[count * types.length];
        }

        /** @param row what a trait adds to each sum, and how rare it is */
        private void put(float[] row, int trait) {
            squares[trait - first] = row[types.length] * row[types.length];
            System.arraycopy(row, 0, weights, (trait - first) * types.length, types.length);
        }

        private boolean has(int trait) {
            return trait >= first && trait < first + squares.length;
        }

        private float weight(int trait, int sum) {
            return weights[(trait - first) * types.length + sum];
        }

        private void addTo(float[] whole, int[] traits) {
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
        private void share(int[] traits, int type, float[] all) {
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

    private LinearWeights(Lexicon lexicon, WeightsFile file) {
        types = file.keys("types");
        bias = new float[types.size()];
        float[] whole = new float[types.size()];
        for (int type = 0; type < bias.length; type++) {
            bias[type] = file.numbers("types", types.get(type))[0];
            whole[type] = 1;
        }
        int concepts = Traits.count(lexicon);
        ofConcepts = new Sums(0, concepts, IntStream.range(0, types.size()).toArray(), whole);
        file.eachTrait(lexicon, ofConcepts::put);
        List<String> worded = file.keys("types of words");
        float[] shares = new float[worded.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = file.numbers("types of words", worded.get(i))[0];
        }
        List<String> names = file.keys("words");
        words = new WordPairs(names);
        ofWords = new Sums(
                concepts, names.size(), worded.stream().mapToInt(types::indexOf).toArray(), shares);
        for (int i = 0; i < names.size(); i++) {
            ofWords.put(file.numbers("words", names.get(i)), concepts + i);
        }
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

    /** The concepts, and behind them the words, which are numbered on from the last trait; none without concepts. */
    @Override
    public int[] traits(ReadText text, int first, int behind) {
        int[] concepts = Traits.concepts(text, first, behind);
        if (concepts.length == 0) {
            return concepts;
        }
        int[] said = words.in(text, first, behind);
        int[] traits = Arrays.copyOf(concepts, concepts.length + said.length);
        for (int i = 0; i < said.length; i++) {
            traits[concepts.length + i] = ofWords.first + said[i];
        }
        return traits;
    }

    @Override
    public float[] of(int[] traits) {
        float[] sums = bias.clone();
        ofConcepts.addTo(sums, traits);
        ofWords.addTo(sums, traits);
        return sums;
    }

    @Override
    public float[] shares(int[] traits, int type) {
        float[] shares = new float[traits.length];
        ofConcepts.share(traits, type, shares);
        ofWords.share(traits, type, shares);
        return shares;
    }
}
