package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;

class TakenAwayTest {

    private static final String SWAPPED = "Client shall compensate Agency for loss of profit.";
    private static final String OURS = "We are liable for the client's loss of revenue if the shop is down.";

    @Test
    void whatTheClientOwesIsNotFound() {
        assertThat(Recogniser.types(SWAPPED)).doesNotContain(ClauseType.LOST_PROFIT);
    }

    @Test
    void takesNothingAwayFromTheNextSentence() {
        assertThat(Recogniser.read(SWAPPED + " " + OURS))
                .extracting(Recogniser.Found::type, Recogniser.Found::sentence)
                .contains(tuple(ClauseType.LOST_PROFIT, " " + OURS));
    }
}
