package org.dealrisk.clause.lexicon;

/**
 * Where the chars of an even text come from, as the runs of them that follow one another in the original
 * as well: most texts are a few long runs.
 */
final class Origins {

    /** By run: the index of its first char in the even text, and in the original. */
    private final Growing starts = new Growing();

    private final Growing origins = new Growing();

    /** So many runs further on one is found one by one. */
    private static final int NEAR = 4;

    /** The run that was asked for last. */
    private int asked;

    /** The difference between the two indexes in the last run. */
    private int shift = -1;

    /** Takes the origin of a char; between those that are told the others follow one another. */
    void add(int index, int origin) {
        if (origin - index != shift) {
            shift = origin - index;
            starts.add(index);
            origins.add(origin);
        }
    }

    /** The index in the original of a char of the even text. */
    int of(int index) {
        int run = run(index);
        return origins.get(run) + index - starts.get(run);
    }

    /** The run that an index is in; who goes through a text asks for one near the one before. */
    private int run(int index) {
        int run = asked;
        boolean far = run + NEAR < starts.size() && starts.get(run + NEAR) <= index;
        if (far || starts.get(run) > index) {
            run = starts.firstOver(index) - 1;
        } else {
            while (run + 1 < starts.size() && starts.get(run + 1) <= index) {
                run++;
            }
        }
        asked = run;
        return run;
    }

    /** The first index of the even text that comes from this index of the original, or from later. */
    int indexOf(int origin) {
        int next = origins.firstOver(origin - 1);
        int before = next == 0 ? 0 : starts.get(next - 1) + origin - origins.get(next - 1);
        return next == starts.size() ? before : Math.min(before, starts.get(next));
    }
}
