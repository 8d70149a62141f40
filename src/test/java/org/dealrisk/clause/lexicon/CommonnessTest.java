package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class CommonnessTest {

    private final Commonness commonness = new Commonness();

    @Test
    void everyCommonConceptHasAWord() {
        assertThat(commonness.concepts())
                .allSatisfy(concept ->
                        assertThatCode(() -> Lexicon.builtin().known(concept)).doesNotThrowAnyException());
    }

    @Test
    void whatMostSentencesHaveIsMoreCommonThanWhatFewHave() {
        assertThat(commonness.of("toward")).isGreaterThan(commonness.of("indemnify"));
        assertThat(commonness.of("indemnify")).isGreaterThan(commonness.of("no concept of any language"));
    }
}
