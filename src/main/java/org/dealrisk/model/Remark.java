package org.dealrisk.model;

import org.dealrisk.diag.Place;

/**
 * Something odd about a value that could still be read; a rule asks about it.
 *
 * @param text the value as it was written
 */
public record Remark(Field field, Kind kind, Place place, String text) {

    public enum Kind {
        /** The value names a currency other than the deal's, so no sum may use it. */
        OTHER_CURRENCY,
        /** A range was written; its lower end is used. */
        RANGE,
        /** The number was written as approximate. */
        APPROXIMATE
    }
}
