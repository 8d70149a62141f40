package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    private static final Place PLACE = new Place(Source.of("deal.yaml", ""), Span.onLine(1, 1, 0));

    @ParameterizedTest
    @CsvSource({
        "a, 0, FORM",
        "a, 3000, FORM",
        "a, 3001, ORDER",
        "a, 10000, ORDER",
        "a, 10001, CONTRACT",
        "約, 1000, FORM",
        "約, 1001, ORDER",
        "約, 3333, ORDER",
        "約, 3334, CONTRACT"
    })
    void aChineseCharacterSaysWhatThreeLettersDo(String letter, int count, Paper paper) {
        assertThat(Paper.ofTyped(List.of(clause(letter.repeat(count), false)))).isEqualTo(paper);
    }

    @Test
    void allClausesTogetherCount() {
        Clause half = clause("a".repeat(5_001), false);
        assertThat(Paper.ofTyped(List.of(half))).isEqualTo(Paper.ORDER);
        assertThat(Paper.ofTyped(List.of(half, half))).isEqualTo(Paper.CONTRACT);
    }

    @Test
    void noDocumentIsAForm() {
        Clause note = clause("No exclusivity.", true);
        assertThat(Paper.ofDocuments(List.of(note))).isEqualTo(Paper.ORDER);
    }

    @Test
    void whatIsTypedBesideADocumentIsMeasuredByItself() {
        Clause note = clause("No exclusivity.", false);
        Clause contract = clause("a".repeat(20_000), true);
        assertThat(Paper.ofTyped(List.of(note, contract))).isEqualTo(Paper.FORM);
        assertThat(Paper.ofDocuments(List.of(note, contract))).isEqualTo(Paper.CONTRACT);
    }

    private static Clause clause(String text, boolean ofDocument) {
        return new Clause(
                Passage.whole(text, PLACE),
                Optional.empty(),
                Clause.Author.UNKNOWN,
                Clause.Negotiable.UNKNOWN,
                Map.of(),
                Optional.empty(),
                ofDocument);
    }
}
