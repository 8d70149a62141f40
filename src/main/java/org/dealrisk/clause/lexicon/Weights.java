package org.dealrisk.clause.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each {@linkplain Traits trait} of a short text speaks for each type of clause. The weights are learned from
 * the sentences that the patterns were written for and from more that serve only this; {@code weights.txt} says by what.
 * Immutable and thread-safe.
 *
 * <p>A trait that few sentences have counts more than one that many have, and the traits of a long text count less than
 * those of a short one: what they weigh together is divided by the length of the vector of their rarities.
 */
public final class Weights {

    static final String FILE = "weights.txt";

    /** Weights are written as whole numbers of this part of one. */
    private static final float UNIT = 100;

    private final List<String> types;

    /** By trait, how rare it is; nothing for one that has no weight. */
    private final float[] rarities;

    /** By trait, and there by type. */
    private final float[] weights;

    /** By type, what a text weighs that has no trait. */
    private final float[] bias;

    private Weights(Lexicon lexicon, Map<String, String> lines) {
        types = List.of(line(lines, "types").split(" "));
        bias = new float[types.size()];
        weights = new float[Traits.count(lexicon) * types.size()];
        rarities = new float[Traits.count(lexicon)];
        read(line(lines, "bias"), 0, bias, 0);
        for (int trait = 0; trait < rarities.length; trait++) {
            String line = lines.get(Traits.name(trait, lexicon));
            if (line != null) {
                int end = line.indexOf(' ');
                rarities[trait] = Integer.parseInt(line, 0, end, 10) / UNIT;
                read(line, end + 1, weights, trait * types.size());
            }
        }
    }

    private static String line(Map<String, String> lines, String key) {
        String line = lines.get(key);
        if (line == null) {
            throw new IllegalStateException(FILE + " lacks " + key);
        }
        return line;
    }

    /** Reads as many numbers as there are types. */
    private void read(String line, int from, float[] to, int at) {
        int start = from;
        for (int i = 0; i < types.size(); i++) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            to[at + i] = Integer.parseInt(line, start, end, 10) / UNIT;
            start = end + 1;
        }
    }

    private static final class Builtin {
        private static final Weights WEIGHTS = read();

        private static Weights read() {
            Map<String, String> lines = new HashMap<>();
            for (LexiconFile.Section section : LexiconFile.read(FILE)) {
                section.lines().forEach(line -> lines.put(line.key(), line.text()));
            }
            return new Weights(Lexicon.builtin(), lines);
        }
    }

    /** The weights of the distribution; read once, when they are first asked for. */
    public static Weights builtin() {
        return Builtin.WEIGHTS;
    }

    /** The types, by their labels. */
    public List<String> types() {
        return types;
    }

    /**
     * How much traits speak for each type, in the order of the types: about 1 where a text surely commits to it, and -1
     * where it surely does not.
     */
    float[] of(int[] traits) {
        float[] sums = new float[types.size()];
        float squares = 0;
        for (int trait : traits) {
            squares += rarities[trait] * rarities[trait];
            int row = trait * sums.length;
            for (int type = 0; type < sums.length; type++) {
                sums[type] += weights[row + type];
            }
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int type = 0; type < sums.length; type++) {
            sums[type] = sums[type] / length + bias[type];
        }
        return sums;
    }

    /** What one trait adds to what a text weighs for a type, before it is divided. */
    float of(int trait, int type) {
        return weights[trait * types.size() + type];
    }
}
