package org.dealrisk.counter;

import java.util.List;
import org.dealrisk.verdict.Assessment;

/**
 * Changes that belong together: with any of them left out the verdict is not reached.
 *
 * @param parts each change and what it is for
 * @param after the deal with all of them made, judged like any other
 * @param smallest whether no fewer of the changes that may be asked for bring the verdict; false when the
 *     search ended before that was told
 */
public record Offer(List<Part> parts, Assessment after, boolean smallest) {

    public Offer {
        parts = List.copyOf(parts);
    }

    /**
     * One change.
     *
     * @param gone what comes back when it alone is left out
     */
    public record Part(Change change, List<Gone> gone) {
        public Part {
            gone = List.copyOf(gone);
        }
    }

    /** The changes alone. */
    public List<Change> changes() {
        return parts.stream().map(Part::change).toList();
    }
}
