package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * Tells which words of a text are to be seen, as it is gone through: those that stand in no longer hidden word, and in
 * no longer word of their own concept. Serves one text after another; not for use by several threads.
 */
final class Cover {

    /** In place of a hidden concept: all words are to be seen. */
    static final int NOTHING = -1;

    private final int hidden;

    /** By concept: where the words end that reach furthest, counted on from text to text. */
    private final int[] reach;

    /** By concept: which of the words that start at one place reaches furthest. */
    private final int[] furthest;

    /** Of the words that start at one place: the concepts, and where they end. */
    private final Growing concepts = new Growing();

    private final Growing ends = new Growing();

    /** Where the text begins and ends, in the count that goes on from text to text. */
    private int offset;

    private int behind;

    /**
     * @param concepts how many there are
     * @param hidden the concept whose words are not seen themselves, and cover all others; or {@link #NOTHING}
     */
    Cover(int concepts, int hidden) {
        this.hidden = hidden;
        this.reach = new int[concepts];
        this.furthest = new int[concepts];
    }

    /** Goes on to a text, which the words of those before do not cover. */
    void begin(int length) {
        if (behind > Integer.MAX_VALUE - length) {
            Arrays.fill(reach, 0);
            behind = 0;
        }
        offset = behind;
        behind += length;
    }

    /** Takes a word that starts where those do that were not told yet. */
    void take(int concept, int end) {
        concepts.add(concept);
        ends.add(offset + end);
    }

    /** Tells the words that were taken, as far as they are to be seen, and forgets them. */
    void tell(int start, MentionList found) {
        int least = hidden == NOTHING ? 0 : firstShown();
        for (int i = 0; i < concepts.size(); i++) {
            int concept = concepts.get(i);
            boolean shown = ends.get(i) >= least && furthest[concept] == i && concept != hidden;
            if (shown || hidden == NOTHING) {
                found.add(concept, start, ends.get(i) - offset);
            }
        }
        concepts.clear();
        ends.clear();
    }

    /** Lets the words that were taken reach as far as they do; no word that ends before the place it gives is shown. */
    private int firstShown() {
        int before = reach[hidden];
        for (int i = 0; i < concepts.size(); i++) {
            int concept = concepts.get(i);
            if (ends.get(i) > reach[concept]) {
                reach[concept] = ends.get(i);
                furthest[concept] = i;
            } else {
                ends.set(i, 0);
            }
        }
        return Math.max(before + 1, reach[hidden]);
    }
}
