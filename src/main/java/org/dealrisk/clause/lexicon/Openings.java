package org.dealrisk.clause.lexicon;

/** What words that any letters may follow begin with, such as the {@code guarantee} of {@code guarantee*}. */
final class Openings {

    /** Openings are told apart by as many letters, in so many groups. */
    private static final int LETTERS = 3;

    private static final int GROUPS = 1 << 12;
    private static final int LONGEST = Integer.SIZE - 1;

    private final Spellings spellings;

    /** By their first letters: a bit for each length that openings have. */
    private final int[] lengths = new int[GROUPS];

    /** @param spellings of all openings, to which none will be added */
    Openings(Spellings spellings) {
        this.spellings = spellings;
        for (int opening = 1; opening <= spellings.size(); opening++) {
            int length = spellings.end(opening) - spellings.start(opening);
            int start = spellings.start(opening);
            lengths[group(spellings.letters(), start, Math.min(length, LETTERS))] |= bit(length);
        }
    }

    private static int group(char[] letters, int from, int length) {
        int group = 0;
        for (int i = from; i < from + length; i++) {
            group = group * 17 + letters[i];
        }
        return group & GROUPS - 1;
    }

    /** A bit for each length that openings may have with which a row of letters begins. */
    private int lengths(char[] text, int from, int end) {
        int lengths = 0;
        for (int length = 1; length <= Math.min(end - from, LETTERS); length++) {
            lengths |= this.lengths[group(text, from, length)] & (length < LETTERS ? bit(length) : -bit(length));
        }
        return lengths;
    }

    private static int bit(int length) {
        return 1 << Math.min(length, LONGEST);
    }

    int size() {
        return spellings.size();
    }

    /** The longest opening that a row of letters begins with, or is; {@link Spellings#NONE} when there is none. */
    int longest(char[] text, int from, int end) {
        int open = lengths(text, from, end);
        int longest = Spellings.NONE;
        long key = 0;
        for (int behind = from + 1; behind <= end && open != 0; behind++) {
            key = Spellings.key(key, text[behind - 1]);
            int bit = bit(behind - from);
            if ((open & bit) != 0) {
                int number = spellings.number(text, from, behind, key);
                longest = number == Spellings.NONE ? longest : number;
            }
            open &= bit < 0 ? bit : -bit << 1;
        }
        return longest;
    }

    /** The longest that another opening goes on from. */
    int shorter(int opening) {
        return longest(spellings.letters(), spellings.start(opening), spellings.end(opening) - 1);
    }
}
