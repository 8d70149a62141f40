package org.dealrisk.clause.lexicon;

import java.util.List;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;

/** Where in a text numbers may start: few of its words may begin one, and the others need not be looked at. Immutable. */
final class NumberPlaces {

    /** By the key of a piece, a bit for each that a number may begin with; one taken for another costs a look. */
    private static final Openings OPENINGS = new Openings();

    /** A month stands at most so many pieces before the day: "Jan. 5". */
    private static final int BEFORE_DAY = 2;

    private final EvenText text;

    /** By place: where the piece starts and ends. */
    private final Growing starts = new Growing();

    private final Growing ends = new Growing();

    /** Where to read closely, which is at these places and at what is read in one go with them. */
    private final Growing stretchStarts = new Growing();

    private final Growing stretchEnds = new Growing();

    private static final class Openings {

        private static final int BITS = 1 << 16;
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private final long[] bits = new long[BITS / Long.SIZE];

        private Openings() {
            NumberScanner.openings().forEach(word -> {
                long key = Spellings.key(word.toCharArray(), 0, word.length());
                bits[index(key)] |= 1L << hash(key);
            });
        }

        private static long hash(long key) {
            return key * SPREAD >>> Long.SIZE - Short.SIZE;
        }

        private static int index(long key) {
            return (int) hash(key) / Long.SIZE;
        }

        private boolean has(long key) {
            return (bits[index(key)] & 1L << hash(key)) != 0;
        }
    }

    /** @param numerals the pieces, in order, that have digits or letters of which the keys tell nothing */
    NumberPlaces(EvenText text, Growing numerals) {
        this.text = text;
        int[] pieces = text.pieceStarts();
        long[] keys = text.pieceKeys();
        int next = 0;
        for (int i = 0; i < text.pieceCount(); i++) {
            boolean numeral = next < numerals.size() && numerals.get(next) == i;
            if (numeral || OPENINGS.has(keys[i])) {
                starts.add(pieces[i]);
                ends.add(pieces[i + 1]);
                stretch(pieces[numeral ? Math.max(0, i - BEFORE_DAY) : i], pieces[i + 1]);
            }
            while (next < numerals.size() && numerals.get(next) <= i) {
                next++;
            }
        }
    }

    /** Adds a stretch, which takes in the rows of digits that go on in it, and the stretches before that it touches. */
    private void stretch(int from, int end) {
        int start = from;
        while (true) {
            int last = stretchEnds.size() - 1;
            int behindLast = last < 0 ? 0 : stretchEnds.get(last);
            while (start > behindLast && joins(text.at(start - 1))) {
                start--;
            }
            if (last < 0 || start > behindLast) {
                break;
            }
            start = Math.min(start, stretchStarts.removeLast());
            stretchEnds.removeLast();
        }
        stretchStarts.add(start);
        stretchEnds.add(end);
    }

    /** Whether a row of digits goes on behind it: the last part of 1.2.3 is no number. */
    private static boolean joins(char c) {
        return c >= '0' && c <= '9' || "-/.,:".indexOf(c) >= 0;
    }

    /** Whether a number may start in a stretch that cuts no word in two. */
    boolean mayFind(int from, int end) {
        int clear = from;
        for (int i = starts.firstOver(from - 1); i < starts.size() && starts.get(i) < end; i++) {
            clear = NumberScanner.clear(text.chars(), starts.get(i), ends.get(i), clear);
            if (clear == NumberScanner.FOUND) {
                return true;
            }
        }
        return false;
    }

    /** All numbers of the text. */
    List<Quantity> all() {
        int[] from = new int[stretchStarts.size()];
        int[] end = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = text.origin(stretchStarts.get(i));
            end[i] = text.origin(stretchEnds.get(i));
        }
        return NumberScanner.of(text.original()).all(from, end, from.length);
    }
}
