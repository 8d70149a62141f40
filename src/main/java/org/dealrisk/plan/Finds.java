package org.dealrisk.plan;

import java.util.Arrays;

/** Which of the things that the rules of a {@link ColumnPlan} may find they found in which rows. */
public final class Finds {

    private final long[][] rows;
    private final long[] unsure = new long[Truths.WORDS];

    Finds(int kinds) {
        this.rows = new long[kinds][Truths.WORDS];
    }

    void clear() {
        Arrays.fill(unsure, 0);
        for (long[] found : rows) {
            Arrays.fill(found, 0);
        }
    }

    /** Says that what is found of a row is not to be used. */
    void giveUp(int row) {
        giveUp(row >> 6, 1L << row);
    }

    void giveUp(long[] some) {
        for (int w = 0; w < Truths.WORDS; w++) {
            giveUp(w, some[w]);
        }
    }

    /** @param word of which long these are the bits */
    void giveUp(int word, long some) {
        unsure[word] |= some;
    }

    /** Whether the exact plan has to be asked about a row. */
    public boolean isUnsure(int row) {
        return (unsure[row >> 6] >>> row & 1) != 0;
    }

    /**
     * The rows in which a thing was found, a bit each from the lowest of the first long. Bits behind the last row
     * mean nothing.
     *
     * @param find its place in {@link ColumnPlan#finds()}
     */
    public long[] rows(int find) {
        return rows[find];
    }

    boolean isFound(int find, int row) {
        return (rows[find][row >> 6] >>> row & 1) != 0;
    }

    /** Adds one to each row in which a thing was found. */
    void count(int find, double[] counts) {
        for (int w = 0; w < Truths.WORDS; w++) {
            for (long left = rows[find][w]; left != 0; left &= left - 1) {
                counts[(w << 6) + Long.numberOfTrailingZeros(left)]++;
            }
        }
    }
}
