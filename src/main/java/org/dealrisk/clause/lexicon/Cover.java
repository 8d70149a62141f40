package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * Tells which words of a text are to be seen, as it is gone through: those that stand in no longer hidden word, and in
 * no longer word of their own concept; and a single character not behind the first of a party, as 方 is in 乙方. Serves
 * one text after another; not for use by several threads.
 */
final class Cover {

    /** In place of a hidden concept: all words are to be seen. */
    static final int NOTHING = -1;

    private final int hidden;
    private final int[] parties;

    /** By concept: where the words end that reach furthest, counted on from text to text. */
    private final int[] reach;

    /** Where the text begins and ends, in the count that goes on from text to text. */
    private int offset;

    private int behind;

    /**
     * @param concepts how many there are
     * @param hidden the concept whose words are not seen themselves, and cover all others; or {@link #NOTHING}
     * @param parties the concepts of words for parties
     */
    Cover(int concepts, int hidden, int... parties) {
        this.hidden = hidden;
        this.parties = parties;
        this.reach = new int[concepts];
    }

    /** One that covers nothing. */
    static Cover none(int concepts) {
        return new Cover(concepts, NOTHING);
    }

    /** Goes on to a text, which the words of those before do not cover. */
    void begin(int length) {
        if (behind >= Integer.MAX_VALUE - length) {
            Arrays.fill(reach, 0);
            behind = 0;
        }
        offset = behind;
        behind += length;
    }

    /**
     * Takes words that start at one place, behind those before, and puts in a list what is to be seen. Words of one
     * piece that nothing before covers need not be told.
     *
     * @param words as {@link PathWords} has them
     * @param first the piece of the text at which they start
     * @return how far they reach
     */
    int take(long[] words, EvenText text, int[] steps, int first, MentionList found) {
        int reached = 0;
        int start = text.pieceStarts()[first];
        int covered = hidden == NOTHING ? 0 : reach[hidden];
        int party = 0;
        for (int concept : parties) {
            party = Math.max(party, reach[concept]);
        }
        for (long word : words) {
            int concept = PathWords.concept(word);
            int end = WordIndex.end(text, steps, first + PathWords.last(word), PathWords.limit(word));
            int before = hidden == NOTHING ? 0 : reach[concept];
            boolean inParty = end - start == 1 && offset + end <= party;
            boolean seen = offset + end > Math.max(before, covered) && concept != hidden && !inParty;
            found.addIf(seen, concept, start, end);
            reach[concept] = Math.max(before, offset + end);
            reached = Math.max(reached, end);
        }
        return reached;
    }
}
