package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Words found in a text and the concepts they stand for, in order of their start. */
final class MentionList {

    private static final int CONCEPT = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int WIDTH = 3;

    /** The mentions one behind the other, each a row of numbers. */
    private int[] cells;

    private int filled;

    private final int concepts;

    /** A bit for every concept that has a mention, once somebody has asked. */
    private long @Nullable [] present;

    /** @param concepts how many there are */
    MentionList(int concepts) {
        this(concepts, 16);
    }

    /** @param room for so many mentions, before it has to make more */
    MentionList(int concepts, int room) {
        this.concepts = concepts;
        this.cells = new int[WIDTH * room];
    }

    /** A list of the same concepts that has no mention yet. */
    MentionList none() {
        return new MentionList(concepts);
    }

    void add(int concept, int start, int end) {
        if (filled == cells.length) {
            cells = Arrays.copyOf(cells, filled * 2);
        }
        cells[filled + CONCEPT] = concept;
        cells[filled + START] = start;
        cells[filled + END] = end;
        filled += WIDTH;
        present = null;
    }

    /** Takes out those at the end of the list that start at a place and end before another. */
    void dropShorter(int start, int end) {
        int kept = firstOfLast(start);
        for (int i = kept; i < filled; i += WIDTH) {
            if (cells[i + END] >= end) {
                System.arraycopy(cells, i, cells, kept, WIDTH);
                kept += WIDTH;
            }
        }
        filled = kept;
        present = null;
    }

    /** Takes out that of a concept among those at the end of the list that start at a place. */
    void drop(int concept, int start) {
        for (int i = firstOfLast(start); i < filled; i += WIDTH) {
            if (cells[i + CONCEPT] == concept) {
                System.arraycopy(cells, i + WIDTH, cells, i, filled - i - WIDTH);
                filled -= WIDTH;
            }
        }
        present = null;
    }

    /** Where the cells of the mentions at the end of the list begin that start at a place. */
    private int firstOfLast(int start) {
        int first = filled;
        while (first > 0 && cells[first - WIDTH + START] == start) {
            first -= WIDTH;
        }
        return first;
    }

    /** A bit for every concept that has a mention; must not be changed. */
    long[] present() {
        long[] known = present;
        if (known == null) {
            known = new long[concepts / Long.SIZE + 1];
            for (int i = 0; i < filled; i += WIDTH) {
                known[cells[i + CONCEPT] / Long.SIZE] |= 1L << cells[i + CONCEPT];
            }
            present = known;
        }
        return known;
    }

    boolean has(int concept) {
        return (present()[concept / Long.SIZE] & 1L << concept) != 0;
    }

    int size() {
        return filled / WIDTH;
    }

    int concept(int index) {
        return cells[index * WIDTH + CONCEPT];
    }

    int start(int index) {
        return cells[index * WIDTH + START];
    }

    int end(int index) {
        return cells[index * WIDTH + END];
    }

    /** Where a concept stands, in order. */
    Growing startsOf(int concept) {
        Growing found = new Growing();
        for (int i = 0; has(concept) && i < size(); i++) {
            if (concept(i) == concept) {
                found.add(start(i));
            }
        }
        return found;
    }

    /** The index of the first word that starts at a place or behind it. */
    int firstFrom(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index behind the words that start where this one does. */
    int behind(int first) {
        int behind = first + 1;
        while (behind < size() && start(behind) == start(first)) {
            behind++;
        }
        return behind;
    }

    /** All but those of a concept that start where it goes. */
    MentionList without(int concept, IntPredicate goes) {
        MentionList kept = none();
        for (int i = 0; i < size(); i++) {
            if (concept(i) != concept || !goes.test(start(i))) {
                kept.add(concept(i), start(i), end(i));
            }
        }
        return kept;
    }

    /**
     * Puts in the parties that the deal names; they take the place of words for a party at the same place.
     *
     * @param named the names, in order of their start
     */
    MentionList withParties(MentionList named, Roles roles) {
        MentionList all = none();
        Growing reach = named.reach();
        int next = 0;
        for (int i = 0; i < size(); i++) {
            while (next < named.size() && named.start(next) <= start(i)) {
                all.add(named.concept(next), named.start(next), named.end(next++));
            }
            boolean party = concept(i) == roles.us() || concept(i) == roles.them();
            if (!party || !named.overlaps(start(i), end(i), next, reach)) {
                all.add(concept(i), start(i), end(i));
            }
        }
        while (next < named.size()) {
            all.add(named.concept(next), named.start(next), named.end(next++));
        }
        return all;
    }

    /** How far the words reach up to each index. */
    private Growing reach() {
        Growing reach = new Growing();
        for (int i = 0; i < size(); i++) {
            reach.add(i == 0 ? end(i) : Math.max(reach.get(i - 1), end(i)));
        }
        return reach;
    }

    /** @param next the index of the first word that starts behind {@code start} */
    private boolean overlaps(int start, int end, int next, Growing reach) {
        boolean before = next > 0 && reach.get(next - 1) > start;
        return before || (next < size() && start(next) < end);
    }
}
