package org.dealrisk.model;

/** Who can change what a field says. A counter-offer moves levers only. */
public enum Handling {
    /** A term that both sides can change. */
    LEVER,
    /** Something our side can do alone, such as asking legal. */
    OWN_ACTION,
    /** Something that no term changes: a season, a referral, our cost. */
    FACT
}
