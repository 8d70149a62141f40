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

    /** Where the hidden word starts that reaches furthest. */
    private int hiddenStart;

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
    }

    /** Goes on to a text, which the words of those before do not cover. */
    void begin(int length) {
        if (behind >= Integer.MAX_VALUE - length) {
            Arrays.fill(reach, 0);
            behind = 0;
        }
        offset = behind;
        behind += length;
        hiddenStart = -1;
    }

    /**
     * Takes a word that starts where the one before did, or behind that, and puts it in the list if it is to be seen;
     * takes out of it what the word covers. Words of one piece that nothing before covers need not be told.
     */
    void take(int concept, int start, int end, MentionList found) {
        if (hidden == NOTHING) {
            found.add(concept, start, end);
            return;
        }
        int reached = offset + end;
        if (reached <= reach[concept]) {
            return;
        }
        reach[concept] = reached;
        if (concept == hidden) {
            hiddenStart = start;
            found.dropShorter(start, end);
        } else if (reached > reach[hidden] || reached == reach[hidden] && start == hiddenStart) {
            found.drop(concept, start);
            found.add(concept, start, end);
        }
    }
}
