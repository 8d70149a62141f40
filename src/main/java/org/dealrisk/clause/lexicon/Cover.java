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
    private int[] concepts = new int[8];

    private int[] ends = new int[8];

    private int taken;

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
        if (taken == concepts.length) {
            concepts = Arrays.copyOf(concepts, taken * 2);
            ends = Arrays.copyOf(ends, taken * 2);
        }
        concepts[taken] = concept;
        ends[taken++] = offset + end;
    }

    /** Tells the words that were taken, as far as they are to be seen, and forgets them. */
    void tell(int start, MentionList found) {
        if (taken == 1 && hidden != NOTHING) {
            tellOne(start, found);
        } else {
            tellAll(start, found);
        }
        taken = 0;
    }

    private void tellOne(int start, MentionList found) {
        int concept = concepts[0];
        int end = ends[0];
        if (end > reach[concept]) {
            reach[concept] = end;
            if (end > reach[hidden]) {
                found.add(concept, start, end - offset);
            }
        }
    }

    private void tellAll(int start, MentionList found) {
        int least = hidden == NOTHING ? 0 : firstShown();
        for (int i = 0; i < taken; i++) {
            int concept = concepts[i];
            boolean shown = ends[i] >= least && furthest[concept] == i && concept != hidden;
            if (shown || hidden == NOTHING) {
                found.add(concept, start, ends[i] - offset);
            }
        }
    }

    /** Lets the words that were taken reach as far as they do; no word that ends before the place it gives is shown. */
    private int firstShown() {
        int before = reach[hidden];
        for (int i = 0; i < taken; i++) {
            int concept = concepts[i];
            if (ends[i] > reach[concept]) {
                reach[concept] = ends[i];
                furthest[concept] = i;
            } else {
                ends[i] = 0;
            }
        }
        return Math.max(before + 1, reach[hidden]);
    }
}
