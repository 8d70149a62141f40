package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {

    private static final String ENGLISH = """
            # A remark, with a comma
            [limit]
            limit, limit*

            # another
            no limit,cap
            [hidden]
             limited time ,  de-capped,
            """;

    private static final String CHINESE = "[assure]\n保證, 包\u3000\n[limit]\n上限";

    private final WrittenWords words = new WrittenWords(List.of("hidden", "number"), List.of(ENGLISH, CHINESE));

    @Test
    void conceptsHaveTheirNumbersInTheOrderInWhichTheyComeFirst() {
        assertThat(words.concepts()).containsExactly("hidden", "number", "limit", "assure");
    }

    @Test
    void wordsAreThoseOfAllPlacesWhereTheConceptStands() {
        assertThat(words(0)).containsExactly("limited time", "de-capped");
        assertThat(words(1)).isEmpty();
        assertThat(words(2)).containsExactly("limit", "limit*", "no limit", "cap", "上限");
        assertThat(words(3)).containsExactly("保證", "包");
    }

    private List<String> words(int concept) {
        Growing places = words.places(concept);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < places.size(); i += 2) {
            told.add(new String(words.chars(), places.get(i), places.get(i + 1) - places.get(i)));
        }
        return told;
    }

    @Test
    void aNameThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> new WrittenWords(List.of(), List.of("[limit\nat most")))
                .hasMessage("the line \"[limit\" of the lexicon is no name of a concept");
    }
}
