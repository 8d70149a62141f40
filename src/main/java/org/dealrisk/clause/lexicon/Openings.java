package org.dealrisk.clause.lexicon;

/** What words that any letters may follow begin with, such as the {@code guarantee} of {@code guarantee*}. */
final class Openings {

    /** So many groups of openings are told apart by their first two letters. */
    private static final int GROUPS = 1 << 10;
    private static final int LONGEST = Integer.SIZE - 1;

    private final Spellings spellings;

    /** By first two letters, or the only one: a bit for each length that openings with them have. */
    private final int[] lengths = new int[GROUPS];

    /** @param spellings of all openings, to which none will be added */
    Openings(Spellings spellings) {
        this.spellings = spellings;
        for (int opening = 1; opening <= spellings.size(); opening++) {
            int length = spellings.end(opening) - spellings.start(opening);
            int start = spellings.start(opening);
            lengths[group(spellings.letters(), start, Math.min(length, 2))] |= bit(length);
        }
    }

    private static int group(char[] letters, int from, int length) {
        return (length > 1 ? letters[from] + letters[from + 1] * 32 : letters[from]) & GROUPS - 1;
    }

    private static int bit(int length) {
        return 1 << Math.min(length, LONGEST);
    }

    int size() {
        return spellings.size();
    }

    /** The longest opening that a row of letters begins with, or is; {@link Spellings#NONE} when there is none. */
    int longest(char[] text, int from, int end) {
        int open = from < end ? lengths[group(text, from, 1)] | lengths[group(text, from, Math.min(end - from, 2))] : 0;
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
