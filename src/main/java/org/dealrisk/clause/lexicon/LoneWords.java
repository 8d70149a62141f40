package org.dealrisk.clause.lexicon;

/**
 * By piece, the concepts of the words that are that piece alone: most pieces of a text are such words and no part of a
 * longer one, and are told at a glance. The concepts of a piece are one number. Immutable.
 */
final class LoneWords {

    /** In place of the concepts: {@link PathWords} tells them. */
    static final long UNKNOWN = -1;

    /** The most concepts that are one number. */
    static final int MOST = 5;

    private static final int CONCEPT_BITS = 12;
    private static final int COUNT_SHIFT = MOST * CONCEPT_BITS;

    private final long[] concepts;

    /** @param hidden the concept whose words are not seen themselves, and cover none that end where they do */
    LoneWords(Pieces pieces, WordTree tree, int hidden) {
        concepts = new long[pieces.size() + 1];
        Growing found = new Growing();
        for (int piece = 1; piece < concepts.length; piece++) {
            found.clear();
            boolean known = true;
            for (int word = tree.firstWord(piece); word != WordTree.NONE; word = tree.nextWord(word)) {
                int concept = tree.concept(word);
                boolean whole = !tree.isOpen(word) || pieces.endsWith(piece, tree.length(word));
                known &= whole && concept < 1 << CONCEPT_BITS;
                if (concept != hidden && !found.has(concept)) {
                    found.add(concept);
                }
            }
            concepts[piece] = known && found.size() <= MOST ? packed(found) : UNKNOWN;
        }
    }

    private static long packed(Growing found) {
        long packed = (long) found.size() << COUNT_SHIFT;
        for (int i = 0; i < found.size(); i++) {
            packed |= (long) found.get(i) << i * CONCEPT_BITS;
        }
        return packed;
    }

    /** The concepts of a piece, each once; none for {@link Spellings#NONE}. */
    long of(int piece) {
        return concepts[piece];
    }

    static int count(long concepts) {
        return (int) (concepts >>> COUNT_SHIFT);
    }

    /** One of the concepts; where there are not so many, any number that is none. */
    static long concept(long concepts, int index) {
        return concepts >>> index * CONCEPT_BITS & (1 << CONCEPT_BITS) - 1;
    }
}
