package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * Numbers for rows of letters and for single characters of other kinds, found by a key that a reader of text makes
 * as it goes. Does not change once it is filled.
 */
final class Spellings {

    /** The number of what has none. */
    static final int NONE = 0;

    /** The key of a row of letters that has none yet. */
    static final long NO_LETTERS = 0;

    /** The keys of short rows of ASCII letters spell them in digits of this base. */
    static final int BASE = 37;

    /** So many digits make a key that no other row has. */
    static final int MOST_DIGITS = 12;

    /** The base to the 11th: a key that is less has room for one more digit. */
    private static final long FULL = 177_917_621_779_460_413L;

    /** Set in the keys of all that are no such rows. */
    private static final long OTHER = Long.MIN_VALUE;

    /** Not set in the keys of long rows of letters and other letters, some of which may be the same. */
    private static final long SINGLE = Long.MIN_VALUE >>> 1;

    private static final int FACTOR = 31;

    /** Spreads keys over the slots: two to the 64th divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A hash table: each slot is a key, or 0, and beside it the number that belongs to it. */
    private long[] slots = new long[2 * 64];

    /** Leaves of a spread key what tells its slot. */
    private int shift = Long.numberOfLeadingZeros(slots.length - 1);

    /** By number: where its letters end; they begin where those of the number before end. */
    private final Growing ends = new Growing();

    private char[] letters = new char[64];

    Spellings() {
        ends.add(0);
    }

    /** The key of a char that is no letter. */
    static long key(char other) {
        return other | OTHER | SINGLE;
    }

    /** The key of a row of letters that has one more than another. */
    static long key(long before, char letter) {
        return before >= 0 && before < FULL && letter < 0x80
                ? before * BASE + digit(letter)
                : (before * FACTOR + letter) & ~SINGLE | OTHER;
    }

    /** What a small ASCII letter, or a digit, stands for in the keys of short rows. */
    static int digit(char letter) {
        return letter <= '9' ? letter - '0' + 1 : letter - 'a' + 11;
    }

    /** The key of a row of letters, or of a single char of another kind. */
    static long key(char[] text, int from, int end) {
        if (!EvenText.isLetter(text[from])) {
            return key(text[from]);
        }
        long key = 0;
        for (int i = from; i < end; i++) {
            key = key(key, text[i]);
        }
        return key;
    }

    /** How many there are; the last one has this number. */
    int size() {
        return ends.size() - 1;
    }

    /** The number of what stands at some place; {@link #NONE} when it has none. */
    int number(char[] text, int from, int end, long key) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                int number = (int) slots[slot + 1];
                if (isUnique(key) || isSpelled(number, text, from, end)) {
                    return number;
                }
            }
            slot = next(slot);
        }
        return NONE;
    }

    private static boolean isUnique(long key) {
        return key >= 0 || (key & SINGLE) != 0;
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> shift) & -2;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    private boolean isSpelled(int number, char[] text, int from, int end) {
        int start = ends.get(number - 1);
        return end - from == ends.get(number) - start
                && Arrays.equals(letters, start, start + end - from, text, from, end);
    }

    /** The number of what stands there, which it gets now if it has none. */
    int add(char[] text, int from, int end) {
        long key = key(text, from, end);
        int known = number(text, from, end, key);
        return known == NONE ? added(text, from, end, key) : known;
    }

    private int added(char[] text, int from, int end, long key) {
        if (size() * 4 >= slots.length) {
            widen();
        }
        int start = ends.get(size());
        int behind = start + end - from;
        if (behind > letters.length) {
            letters = Arrays.copyOf(letters, behind * 2);
        }
        System.arraycopy(text, from, letters, start, end - from);
        ends.add(behind);
        put(key, size());
        return size();
    }

    private void widen() {
        long[] before = slots;
        slots = new long[before.length * 2];
        shift = Long.numberOfLeadingZeros(slots.length - 1);
        for (int slot = 0; slot < before.length; slot += 2) {
            if (before[slot] != 0) {
                put(before[slot], (int) before[slot + 1]);
            }
        }
    }

    private void put(long key, int number) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = key;
        slots[slot + 1] = number;
    }

    /** The letters of all of them, which must not be changed. */
    char[] letters() {
        return letters;
    }

    /** Where the letters of one start. */
    int start(int number) {
        return ends.get(number - 1);
    }

    /** Where they end. */
    int end(int number) {
        return ends.get(number);
    }
}
