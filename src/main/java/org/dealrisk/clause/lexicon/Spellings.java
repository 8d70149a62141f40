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

    /** Set in the keys of all that are no short rows of ASCII letters; those spell the row, a byte for each letter. */
    private static final long OTHER = Long.MIN_VALUE;

    private static final int FACTOR = 31;

    /** Spreads keys over the slots: two to the 64th divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A hash table of keys, and the numbers that belong to them; 0 for none. */
    private long[] keys = new long[64];

    private int[] numbers = new int[64];

    /** By number: where its letters end; they begin where those of the number before end. */
    private final Growing ends = new Growing();

    private char[] letters = new char[64];

    Spellings() {
        ends.add(0);
    }

    /** The key of a char that is no letter. */
    static long key(char other) {
        return other | OTHER;
    }

    /** The key of a row of letters that has one more than another. */
    static long key(long before, char letter) {
        return before >>> Long.SIZE - Byte.SIZE == 0 && letter < 0x80
                ? before << Byte.SIZE | letter
                : (before * FACTOR + letter) | OTHER;
    }

    private static long key(char[] text, int from, int end) {
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
        while (numbers[slot] != NONE) {
            if (keys[slot] == key && (key >= 0 || isSpelled(numbers[slot], text, from, end))) {
                return numbers[slot];
            }
            slot = slot + 1 & numbers.length - 1;
        }
        return NONE;
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> Long.numberOfLeadingZeros(numbers.length - 1));
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
        if (size() * 4 >= numbers.length) {
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
        long[] keysBefore = keys;
        int[] numbersBefore = numbers;
        keys = new long[keysBefore.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < numbersBefore.length; i++) {
            if (numbersBefore[i] != NONE) {
                put(keysBefore[i], numbersBefore[i]);
            }
        }
    }

    private void put(long key, int number) {
        int slot = slot(key);
        while (numbers[slot] != NONE) {
            slot = slot + 1 & numbers.length - 1;
        }
        keys[slot] = key;
        numbers[slot] = number;
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
