package org.dealrisk.clause.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a short text that somebody typed speaks for each type of clause: the mean of what a network makes of its
 * {@linkplain Traits traits} and of a sum over its {@linkplain WordPairs words and pairs of words}. Concepts tell what the
 * words mean that we know, words what we never put into a concept. Both are learned from the sentences that patterns were
 * written for and from more that serve only this; {@code weights.txt} says by what. Immutable and thread-safe.
 */
public final class TypedWeights implements Weights {

    static final String FILE = "weights.txt";

    /** What the network counts, and what words count. */
    private static final float HALF = 0.5f;

    private final NetworkWeights network;

    /** By type, what words add without any. */
    private final float[] bias;

    private final WordPairs words;
    private final TraitSums ofWords;

    private TypedWeights(Lexicon lexicon, WeightsFile file) {
        network = new NetworkWeights(lexicon, file);
        int count = network.types().size();
        bias = new float[count];
        float[] shares = new float[count];
        for (int type = 0; type < count; type++) {
            bias[type] = HALF * file.numbers("types of words", network.types().get(type))[0];
            shares[type] = HALF;
        }
        List<LexiconFile.Line> lines = file.lines("words");
        words = WordPairs.of(lines);
        int first = Traits.count(lexicon);
        ofWords = new TraitSums(first, lines.size(), IntStream.range(0, count).toArray(), shares);
        for (int i = 0; i < lines.size(); i++) {
            ofWords.put(WeightsFile.sparse(lines.get(i), count), first + i);
        }
    }

    private static final class Builtin {
        private static final Weights WEIGHTS = new TypedWeights(Lexicon.builtin(), WeightsFile.read(FILE));
    }

    /** The weights of the distribution; read once, when they are first asked for. */
    public static Weights builtin() {
        return Builtin.WEIGHTS;
    }

    @Override
    public List<String> types() {
        return network.types();
    }

    /** The traits, and behind them the words, which are numbered on from the last trait. */
    @Override
    public int[] traits(ReadText text, int first, int behind) {
        return ofWords.behind(Traits.of(text, first, behind), words.in(text, first, behind));
    }

    @Override
    public float[] of(int[] traits) {
        float[] sums = network.of(traits);
        for (int type = 0; type < sums.length; type++) {
            sums[type] = HALF * sums[type] + bias[type];
        }
        ofWords.addTo(sums, traits);
        return sums;
    }

    @Override
    public float[] shares(int[] traits, int type) {
        float[] shares = network.shares(traits, type);
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= HALF;
        }
        ofWords.share(traits, type, shares);
        return shares;
    }
}
