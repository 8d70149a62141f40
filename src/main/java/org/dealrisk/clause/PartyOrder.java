package org.dealrisk.clause;

import org.dealrisk.model.Deal;

/** Which of 甲方 and 乙方 is us, for words that go into the contract of a deal. */
public final class PartyOrder {

    private PartyOrder() {}

    /**
     * Whether the contract calls us 甲方, or the client 乙方; false where it binds neither name, for then the
     * client is 甲方.
     */
    public static boolean isTurned(Deal deal) {
        return Sides.of(deal, new PartyTalk()).areTurned();
    }
}
