package org.dealrisk.diff;

import org.dealrisk.diag.Place;

/**
 * Something beside fields and clauses that one version has and the other has not.
 *
 * @param added whether the new version has it
 * @param place where it stands, in the version that has it
 */
public record PartChange(Kind kind, boolean added, Place place) {

    /** What it is. */
    public enum Kind {
        /** A text that was or will be sent. */
        TEXT,
        /** An order hoped for after a cancelled one. */
        FUTURE_ORDER
    }
}
