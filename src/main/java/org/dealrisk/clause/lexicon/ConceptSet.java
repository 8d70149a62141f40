package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/** Some concepts, of which it tells quickly whether a row of bits has any. Immutable. */
final class ConceptSet {

    /** Which numbers of a row have bits for the concepts, and which bits of these. */
    private final int[] places;

    private final long[] bits;

    /** The first of both: most sets have no more, and very many are asked. */
    private final int firstPlace;

    private final long firstBits;

    /** @param concepts by their numbers; none is a set that nothing is in */
    ConceptSet(int[] concepts) {
        int[] found = new int[concepts.length];
        long[] foundBits = new long[concepts.length];
        int size = 0;
        for (int concept : concepts) {
            int place = 0;
            while (place < size && found[place] != concept / Long.SIZE) {
                place++;
            }
            size = Math.max(size, place + 1);
            found[place] = concept / Long.SIZE;
            foundBits[place] |= 1L << concept;
        }
        places = Arrays.copyOf(found, size);
        bits = Arrays.copyOf(foundBits, size);
        firstPlace = size == 0 ? 0 : places[0];
        firstBits = size == 0 ? 0 : bits[0];
    }

    /** How many numbers of a row have bits for the concepts. */
    int size() {
        return places.length;
    }

    /** One of these numbers, by its index in the row. */
    int place(int index) {
        return places[index];
    }

    /** Its bits for the concepts. */
    long bits(int index) {
        return bits[index];
    }

    /** @param from where the row begins */
    boolean isIn(long[] rows, int from) {
        if ((rows[from + firstPlace] & firstBits) != 0) {
            return true;
        }
        for (int i = 1; i < places.length; i++) {
            if ((rows[from + places[i]] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
