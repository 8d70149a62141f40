package org.dealrisk.model;

/** Which way along a field lies harm to us. */
public enum Direction {
    /** Neither way, or it depends on the rest of the deal. */
    NONE,
    /** A greater number, a yes, or more of the words. */
    HIGHER_IS_WORSE,
    /** A smaller number, or a no. */
    LOWER_IS_WORSE,
    /** A word that stands later in the field's list. */
    LATER_IS_WORSE
}
