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
        for (long word : words) {
            int concept = PathWords.concept(word);
            int end = WordIndex.end(text, steps, first + PathWords.last(word), PathWords.limit(word));
            int before = hidden == NOTHING ? 0 : reach[concept];
            found.addIf(offset + end > Math.max(before, covered) && concept != hidden, concept, start, end);
            reach[concept] = Math.max(before, offset + end);
            reached = Math.max(reached, end);
        }
        return reached;
    }
}
