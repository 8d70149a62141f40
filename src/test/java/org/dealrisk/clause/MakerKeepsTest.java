package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealrisk.model.ClauseType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever keeps what he makes gives nothing away. */
final class MakerKeepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All inventions made by Acme shall be owned by Acme.",
                "All inventions made by Acme or its staff shall be owned exclusively by Acme.",
                "Acme shall own all improvements developed solely by Acme.",
                "Improvements created by either party shall be owned by such party.",
                "Works created by Acme shall be owned by Acme, and works created by Bolt shall be owned by Bolt."
            })
    void whatIsMadeByItsOwnerIsNoAssignment(String sentence) {
        assertThat(Recogniser.types(sentence)).doesNotContain(ClauseType.IP_ASSIGNMENT, ClauseType.IP_ON_CREATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All works created by Acme shall be owned exclusively by Bolt.",
                "All works created by Acme or Bolt shall be owned exclusively by Bolt.",
                "Bolt shall own all works created by Acme.",
                "All works created by Acme are hereby assigned to Acme by Bolt."
            })
    void whatAnotherMakesIs(String sentence) {
        assertThat(Recogniser.types(sentence)).contains(ClauseType.IP_ASSIGNMENT);
    }
}
