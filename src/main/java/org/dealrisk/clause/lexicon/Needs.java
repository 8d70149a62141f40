package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * By pattern, what a sentence cannot do without that fits it, all in two rows of numbers one behind the other: dozens of
 * patterns are asked of every sentence, and most are done with at the first number. Immutable once it is filled.
 */
final class Needs {

    /** By pattern: where its numbers begin; behind the last one where they end. */
    private final Growing starts = new Growing();

    /** Which number of a row of concepts to look at; in the complement, where a choice ends with it. */
    private final Growing places = new Growing(1 << 10);

    /** Which bits of that number say that a concept of the choice is there. */
    private long[] bits = new long[1 << 10];

    Needs() {
        starts.add(0);
    }

    /** Adds to the pattern that is added now. */
    void add(ConceptSet choice) {
        for (int i = 0; i < choice.size(); i++) {
            if (places.size() == bits.length) {
                bits = Arrays.copyOf(bits, bits.length * 2);
            }
            bits[places.size()] = choice.bits(i);
            places.add(i + 1 == choice.size() ? ~choice.place(i) : choice.place(i));
        }
    }

    /** Goes on to the next pattern. */
    void endPattern() {
        starts.add(places.size());
    }

    /** Whether a row of a table has some concept of each choice. */
    boolean areIn(ConceptTable table, int row, int pattern) {
        int[] looked = places.numbers();
        int end = starts.get(pattern + 1);
        boolean any = false;
        for (int i = starts.get(pattern); i < end; i++) {
            int place = looked[i];
            any |= (table.bits(row, place < 0 ? ~place : place) & bits[i]) != 0;
            if (place < 0) {
                if (!any) {
                    return false;
                }
                any = false;
            }
        }
        return true;
    }
}
