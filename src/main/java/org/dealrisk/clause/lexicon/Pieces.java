package org.dealrisk.clause.lexicon;

/**
 * The pieces that words are made of: rows of letters, and single characters of other kinds, each with a number. A
 * row of letters that is no piece may still go on from an opening; then it has the number that all such rows have.
 * Immutable.
 */
final class Pieces {

    private final Spellings whole;
    private final Openings openings;

    /** Takes over what words consist of, to which nothing will be added. */
    Pieces(Spellings whole, Openings openings) {
        this.whole = whole;
        this.openings = openings;
    }

    /** How many numbers there are; the last one is the highest. */
    int size() {
        return whole.size() + openings.size();
    }

    /** Whether any piece that is spelled so, or goes on so, ends where an open word does that has so much of it. */
    boolean endsWith(int piece, int length) {
        return piece <= whole.size()
                && hasLetters(piece)
                && whole.end(piece) - whole.start(piece) <= length + WordIndex.LONGEST_ENDING;
    }

    /** Whether a piece is a row of letters. */
    boolean hasLetters(int piece) {
        return piece > whole.size() || EvenText.isLetter(whole.letters()[whole.start(piece)]);
    }

    Openings openings() {
        return openings;
    }

    /** The number of the rows that are no piece and go on from an opening, and from no longer one. */
    int after(int opening) {
        return whole.size() + opening;
    }

    /**
     * The number of what stands somewhere in a text; {@link Spellings#NONE} when no word has it.
     *
     * @param key its {@link Spellings#key key}
     */
    int number(char[] text, int from, int end, long key) {
        int number = whole.number(text, from, end, key);
        if (number != Spellings.NONE || !EvenText.isLetter(text[from])) {
            return number;
        }
        int opening = openings.longest(text, from, end);
        return opening == Spellings.NONE ? Spellings.NONE : after(opening);
    }
}
