package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/** Patterns and sentences that they may fit: by pattern, and those of one pattern in the order of the text. */
public final class Candidates {

    private static final long[] NONE = {};

    private static final int LEAST = 8;

    /** The number of the pattern in the upper half, that of the sentence in the lower. */
    private long[] pairs = NONE;

    private int size;

    Candidates() {}

    void add(int pattern, int sentence) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(LEAST, size * 2));
        }
        pairs[size++] = (long) pattern << Integer.SIZE | sentence;
    }

    /** Brings them in order, each once. */
    void sort() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    public int size() {
        return size;
    }

    /** The pattern, by its index in the list that was sieved. */
    public int pattern(int index) {
        return (int) (pairs[index] >>> Integer.SIZE);
    }

    /** The sentence, by its number in the text. */
    public int sentence(int index) {
        return (int) pairs[index];
    }
}
