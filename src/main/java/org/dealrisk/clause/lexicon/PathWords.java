package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * By node of a tree: the words that end on the way to it, which all start at one place of a text, without those that
 * another of them covers. They are put together when a text first comes to the node, for few nodes are ever reached.
 * Thread-safe.
 *
 * <p>A word is one number: how many pieces are before its last one, how many chars that may have of the last one, and
 * its concept.
 */
final class PathWords {

    private static final long[] NO_WORDS = {};

    private static final int LIMIT_SHIFT = Short.SIZE;
    private static final int LAST_SHIFT = 40;
    private static final int CONCEPT = (1 << LIMIT_SHIFT) - 1;
    private static final int MOST = (1 << LAST_SHIFT - LIMIT_SHIFT) - 1;

    /** In place of a limit: letters that follow the last piece, which is none of letters itself, belong to the word. */
    static final int GOES_ON = 0;

    private final WordTree tree;
    private final Pieces pieces;

    /** The concept that covers others, or {@link Cover#NOTHING}. */
    private final int hidden;

    private final AtomicReferenceArray<long @Nullable []> known;

    PathWords(WordTree tree, Pieces pieces, int hidden) {
        this.tree = tree;
        this.pieces = pieces;
        this.hidden = hidden;
        this.known = new AtomicReferenceArray<>(tree.size());
    }

    /**
     * The words that end on the way to a node; those of a single piece have no hidden one, which would cover nothing.
     *
     * @param steps those of a text
     * @param first the piece at which the way begins
     * @param last the one at which the node is reached
     */
    long[] to(int node, int[] steps, int first, int last) {
        long[] words = known.get(node);
        if (words == null) {
            words = found(steps, first, last);
            known.set(node, words);
        }
        return words;
    }

    static int concept(long word) {
        return (int) word & CONCEPT;
    }

    /** How many pieces are before the last one. */
    static int last(long word) {
        return (int) (word >>> LAST_SHIFT);
    }

    /** How many chars the word may have of its last piece; {@link #GOES_ON}, where it has some of the next one. */
    static int limit(long word) {
        return (int) (word >>> LIMIT_SHIFT) & MOST;
    }

    private long[] found(int[] steps, int first, int last) {
        long[] found = NO_WORDS;
        int node = WordTree.ROOT;
        for (int at = first; at <= last; at++) {
            node = at == first ? WordTree.piece(steps[at]) : tree.child(node, steps[at]);
            for (int word = tree.firstWord(node); word != WordTree.NONE; word = tree.nextWord(word)) {
                boolean seen = last > first || tree.concept(word) != hidden;
                long limit = limit(word, at > first, WordTree.piece(steps[at]));
                long shown = (long) (at - first) << LAST_SHIFT | limit << LIMIT_SHIFT | tree.concept(word);
                found = seen ? with(shown, found) : found;
            }
        }
        return found;
    }

    private int limit(int word, boolean several, int piece) {
        if (!tree.isOpen(word)) {
            return MOST;
        }
        if (pieces.hasLetters(piece)) {
            return tree.length(word) + WordIndex.LONGEST_ENDING;
        }
        return several ? GOES_ON : MOST;
    }

    /** Adds a word to shorter ones, of which those go that it covers. */
    private long[] with(long word, long[] shorter) {
        long[] all = new long[shorter.length + 1];
        int size = 0;
        for (long other : shorter) {
            if (concept(other) == concept(word) && last(other) == last(word) && limit(other) >= limit(word)) {
                return shorter;
            }
            if (!covers(word, other)) {
                all[size++] = other;
            }
        }
        all[size++] = word;
        return Arrays.copyOf(all, size);
    }

    /** What ends where a hidden word does is to be seen. */
    private boolean covers(long word, long shorter) {
        return hidden != Cover.NOTHING
                && (concept(word) == concept(shorter) || concept(word) == hidden && last(shorter) < last(word));
    }
}
