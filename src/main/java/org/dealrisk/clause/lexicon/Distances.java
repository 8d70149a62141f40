package org.dealrisk.clause.lexicon;

/** How far places of a text are apart: two for every word in letters, one for every Chinese character. Immutable. */
final class Distances {

    /** Pieces are found by blocks of eight chars. */
    private static final int BLOCK = 3;

    private final int[] starts;

    /** By piece, and for the end of the text: how far it is from the beginning. */
    private final int[] distances;

    /** By block: the first piece that starts in it, or behind it. */
    private final int[] blocks;

    /** @param starts where the pieces of the text start, and behind the last of them where the text ends */
    Distances(char[] text, int[] starts, int count) {
        this.starts = starts;
        distances = new int[count + 1];
        blocks = new int[(starts[count] >> BLOCK) + 1];
        int block = 0;
        for (int piece = 0; piece < count; piece++) {
            for (int last = starts[piece] >> BLOCK; block <= last; block++) {
                blocks[block] = piece;
            }
            distances[piece + 1] = distances[piece] + of(text[starts[piece]]);
        }
        for (; block < blocks.length; block++) {
            blocks[block] = count;
        }
    }

    /** How long a piece is that starts with a char. */
    static int of(char first) {
        return EvenText.isLetter(first) ? 2 : EvenText.isWide(first) ? 1 : 0;
    }

    /** How far an index is from the beginning, with the word in which it is. */
    int to(int index) {
        int piece = blocks[index >> BLOCK];
        while (starts[piece] < index) {
            piece++;
        }
        return distances[piece];
    }
}
