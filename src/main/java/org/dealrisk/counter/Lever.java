package org.dealrisk.counter;

import java.util.List;

/**
 * A term that can be moved, or a clause that can be struck.
 *
 * @param steps what can be asked, the mildest first; one of them at a time
 * @param hasTwoEnds whether too much of it harms too, so that the last step is not the safest
 * @param steady whether every number between two steps is as good an offer
 */
record Lever(List<Change> steps, boolean hasTwoEnds, boolean steady) {

    Lever {
        steps = List.copyOf(steps);
    }

    static Lever of(Change change) {
        return new Lever(List.of(change), false, false);
    }
}
