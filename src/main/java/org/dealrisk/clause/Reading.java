package org.dealrisk.clause;

/** What came of reading a clause. */
public enum Reading {
    /** Somebody said what it commits to. */
    BY_HAND,
    /** Its text was understood. */
    UNDERSTOOD,
    /** Its text was read and not understood, and binds nobody. */
    NO_DUTY,
    /** Read and not understood; it binds the client, or us in something that weighs little. */
    LIGHT_DUTY,
    /** Read and not understood; it binds us, or somebody not named, with a number, a loss or the like. */
    DUTY,
    /** Nobody read its text. */
    NOT_READ;

    public boolean isUnderstood() {
        return this == BY_HAND || this == UNDERSTOOD;
    }
}
