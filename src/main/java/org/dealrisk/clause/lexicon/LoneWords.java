package org.dealrisk.clause.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * By piece, the concepts of the words that are that piece alone: most pieces of a text are such words and no part of a
 * longer one, and are told at a glance. Immutable.
 */
final class LoneWords {

    /** In place of the concepts: where the words end depends on the text. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** No word is such a piece. */
    static final long NONE = 0;

    /** The most concepts that are told as one number; others are a negative number, and stand in a list. */
    static final int MOST = 3;

    private static final int COUNT_SHIFT = MOST * Short.SIZE;
    private static final int CONCEPT = (1 << Short.SIZE) - 1;

    private final long[] concepts;

    /** Rows of concepts, each with their count before them. */
    private final Growing lists = new Growing();

    /** @param hidden the concept whose words are not seen themselves, and cover none that end where they do */
    LoneWords(Pieces pieces, WordTree tree, int hidden) {
        concepts = new long[pieces.size() + 1];
        Growing found = new Growing();
        lists.add(0);
        for (int piece = 1; piece < concepts.length; piece++) {
            found.clear();
            boolean known = true;
            for (int word = tree.firstWord(piece); word != WordTree.NONE; word = tree.nextWord(word)) {
                known &= !tree.isOpen(word) || pieces.endsWith(piece, tree.length(word));
                if (tree.concept(word) != hidden && !found.has(tree.concept(word))) {
                    found.add(tree.concept(word));
                }
            }
            concepts[piece] = known ? packed(found) : UNKNOWN;
        }
    }

    private long packed(Growing found) {
        if (found.size() > MOST) {
            int at = lists.size();
            lists.add(found.size());
            for (int i = 0; i < found.size(); i++) {
                lists.add(found.get(i));
            }
            return -at;
        }
        long packed = (long) found.size() << COUNT_SHIFT;
        for (int i = 0; i < found.size(); i++) {
            packed |= (long) found.get(i) << i * Short.SIZE;
        }
        return packed;
    }

    /** The concepts of a piece, each once and in order; none for {@link Spellings#NONE}. */
    long of(int piece) {
        return concepts[piece];
    }

    /**
     * Adds concepts to a list, all of one place.
     *
     * @param cover what covers some of them; null when nothing does
     */
    void add(long several, int start, int end, @Nullable Cover cover, MentionList found) {
        if (cover != null) {
            addSeen(several, start, end, cover, found);
        } else if (several >= 0) {
            found.addAll(several, start, end);
        } else {
            int at = (int) -several;
            found.addAll(lists.numbers(), at + 1, at + 1 + lists.get(at), start, end);
        }
    }

    private void addSeen(long several, int start, int end, Cover cover, MentionList found) {
        if (several >= 0) {
            for (int i = 0; i < count(several); i++) {
                cover.take((int) (several >>> i * Short.SIZE) & CONCEPT, start, end, found);
            }
        } else {
            int at = (int) -several;
            for (int i = at + 1; i <= at + lists.get(at); i++) {
                cover.take(lists.get(i), start, end, found);
            }
        }
    }

    static int count(long concepts) {
        return (int) (concepts >>> COUNT_SHIFT);
    }

    static long first(long concepts) {
        return concepts & CONCEPT;
    }

    static long second(long concepts) {
        return concepts >>> Short.SIZE & CONCEPT;
    }

    static long third(long concepts) {
        return concepts >>> 2 * Short.SIZE & CONCEPT;
    }
}
