package org.dealrisk.read.column;

import org.dealrisk.model.Field;

/**
 * A column that says something about a field.
 *
 * @param index its place in the row, from 0
 * @param name its name as written
 * @param why how it is known to say that
 */
public record Column(int index, String name, Field field, Why why) {

    /** How a column came by its field; the earlier wins where two claim one field. */
    public enum Why {
        /** The user says so. */
        MAPPED,
        /** It has the field's path. */
        NAMED,
        /** It has one of the field's other names. */
        ALIAS,
        /** A CRM calls it so. */
        PRESET,
        /** Several CRMs call it so. */
        COMMON
    }
}
