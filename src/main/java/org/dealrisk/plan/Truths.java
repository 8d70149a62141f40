package org.dealrisk.plan;

import java.util.Arrays;
import org.dealrisk.model.AnswerBlock;

/**
 * What a condition comes to in each row of a block: true, false, not to be told, or not sure, as the numbers that it
 * rests on are too near to one another for doubles. A bit a row; no bit in any of the three is false.
 */
final class Truths {

    /** How many longs hold a bit for every row. */
    static final int WORDS = AnswerBlock.ROWS / Long.SIZE;

    final long[] yes = new long[WORDS];
    final long[] open = new long[WORDS];
    final long[] unsure = new long[WORDS];

    void clear() {
        Arrays.fill(yes, 0);
        Arrays.fill(open, 0);
        Arrays.fill(unsure, 0);
    }

    void set(int row, int answer) {
        long bit = 1L << row;
        if (answer == Condition.TRUE) {
            yes[row >> 6] |= bit;
        } else if (answer == Condition.OPEN) {
            open[row >> 6] |= bit;
        }
    }

    /** The same answer in every row. */
    void fill(int answer) {
        clear();
        if (answer != Condition.FALSE) {
            Arrays.fill(answer == Condition.TRUE ? yes : open, -1L);
        }
    }

    void copy(Truths other) {
        System.arraycopy(other.yes, 0, yes, 0, WORDS);
        System.arraycopy(other.open, 0, open, 0, WORDS);
        System.arraycopy(other.unsure, 0, unsure, 0, WORDS);
    }

    void not(Truths other) {
        for (int w = 0; w < WORDS; w++) {
            yes[w] = ~(other.yes[w] | other.open[w] | other.unsure[w]);
            open[w] = other.open[w];
            unsure[w] = other.unsure[w];
        }
    }

    /** This and the other: false when either is, whatever the other is. */
    void and(Truths other) {
        for (int w = 0; w < WORDS; w++) {
            long mayHold = (yes[w] | open[w] | unsure[w]) & (other.yes[w] | other.open[w] | other.unsure[w]);
            long doubtful = (unsure[w] | other.unsure[w]) & mayHold;
            yes[w] &= other.yes[w];
            open[w] = mayHold & ~doubtful & ~yes[w];
            unsure[w] = doubtful;
        }
    }

    /** This or the other: true when either is, whatever the other is. */
    void or(Truths other) {
        for (int w = 0; w < WORDS; w++) {
            yes[w] |= other.yes[w];
            unsure[w] = (unsure[w] | other.unsure[w]) & ~yes[w];
            open[w] = (open[w] | other.open[w]) & ~yes[w] & ~unsure[w];
        }
    }

    /** What one of two comes to, as a condition says; open where that is. */
    void choose(Truths condition, Truths then, Truths otherwise) {
        for (int w = 0; w < WORDS; w++) {
            long first = condition.yes[w];
            long second = ~(condition.yes[w] | condition.open[w] | condition.unsure[w]);
            yes[w] = (first & then.yes[w]) | (second & otherwise.yes[w]);
            open[w] = condition.open[w] | (first & then.open[w]) | (second & otherwise.open[w]);
            unsure[w] = condition.unsure[w] | (first & then.unsure[w]) | (second & otherwise.unsure[w]);
        }
    }

    /** Whether no row is left that may be true. */
    static boolean none(long[] rows) {
        long any = 0;
        for (long word : rows) {
            any |= word;
        }
        return any == 0;
    }
}
