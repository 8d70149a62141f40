package org.dealrisk.economics;

/** A way to settle what fewer units than promised leave of the fee. */
public enum Settlement {
    /** Nothing is owed for what is missing. */
    FULL_FEE,
    /** Only what was delivered is billed. */
    PRO_RATA,
    /** Missing units are delivered at our cost, as far as the caps of this contract reach. */
    CAPPED_MAKE_GOOD,
    /** Missing units are delivered at our cost until none is missing. */
    UNTIL_FILLED,
    /** The whole fee goes back, however few units are missing. */
    REFUND
}
