package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * How much what sentences say, by their {@linkplain Traits traits}, speaks for each type of clause. Immutable and
 * thread-safe.
 */
public interface Weights {

    /** The types, by their labels. */
    List<String> types();

    /**
     * What some sentences have of what these weights weigh, each once.
     *
     * @param first the number of the first sentence
     * @param behind the number behind that of the last
     */
    int[] traits(ReadText text, int first, int behind);

    /**
     * How much traits speak for each type, in the order of the types: about 1 where a text surely commits to it, and -1
     * where it surely does not.
     *
     * @param traits as these weights {@linkplain #traits find them}; those of others are not understood
     */
    float[] of(int[] traits);

    /** By trait, how much less the traits would speak for a type without it. */
    float[] shares(int[] traits, int type);
}
