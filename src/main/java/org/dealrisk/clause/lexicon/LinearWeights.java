package org.dealrisk.clause.lexicon;

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
    private final TraitSums ofConcepts;
    private final TraitSums ofWords;

    private LinearWeights(Lexicon lexicon, WeightsFile file) {
        types = file.keys("types");
        bias = new float[types.size()];
        float[] whole = new float[types.size()];
        for (int type = 0; type < bias.length; type++) {
            bias[type] = file.numbers("types", types.get(type))[0];
            whole[type] = 1;
        }
        int concepts = Traits.count(lexicon);
        ofConcepts = new TraitSums(0, concepts, IntStream.range(0, types.size()).toArray(), whole);
        file.eachTrait(lexicon, ofConcepts::put);
        List<String> worded = file.keys("types of words");
        float[] shares = new float[worded.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = file.numbers("types of words", worded.get(i))[0];
        }
        List<LexiconFile.Line> lines = file.lines("words");
        words = WordPairs.of(lines);
        ofWords = new TraitSums(
                concepts, lines.size(), worded.stream().mapToInt(types::indexOf).toArray(), shares);
        for (int i = 0; i < lines.size(); i++) {
            ofWords.put(WeightsFile.numbers(lines.get(i)), concepts + i);
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
        return concepts.length == 0 ? concepts : ofWords.behind(concepts, words.in(text, first, behind));
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
