package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(Set.of("the", "audit", "acme"), Set.of("the", "books", "audit", "once")),
            2,
            List.of(
                    List.of("the", "audit", "acme"),
                    List.of("the", "acme"),
                    List.of("the", "books"),
                    List.of(),
                    List.of("the", "audit", "once")));

    @Test
    void whatFewTextsHaveIsLeftOutHoweverOften() {
        assertThat(VOCABULARY.names()).containsExactly("audit", "the");
    }

    @Test
    void wordsHaveTheNumbersOfTheirPlaces() {
        assertThat(VOCABULARY.numbers(List.of("the", "books", "audit"))).containsExactly(1, 0);
    }

    @Test
    void sentencesWithoutWordsMakeNoneRarer() {
        assertThat(VOCABULARY.rarities().of(1)).isCloseTo(1, Offset.offset(1e-12));
        assertThat(VOCABULARY.rarities().of(0)).isCloseTo(Math.log(5 / 3.0) + 1, Offset.offset(1e-12));
    }
}
