package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

    private static final Place PLACE = placeIn("deal.yaml");
    private static final Place ORDER = placeIn("order.md");
    private static final Place CONTRACT = placeIn("contract.md");

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
        assertThat(Paper.ofTyped(List.of(typed(letter.repeat(count))))).isEqualTo(paper);
    }

    @Test
    void allClausesTogetherCount() {
        Clause half = typed("a".repeat(5_001));
        assertThat(Paper.ofTyped(List.of(half))).isEqualTo(Paper.ORDER);
        assertThat(Paper.ofTyped(List.of(half, half))).isEqualTo(Paper.CONTRACT);
    }

    @Test
    void noDocumentIsAForm() {
        Clause note = SampleClauses.ofDocument("No exclusivity.", ORDER);
        assertThat(Paper.ofDocument(ORDER.source(), List.of(note))).isEqualTo(Paper.ORDER);
    }

    @Test
    void everyDocumentIsMeasuredByItself() {
        Clause order = SampleClauses.ofDocument("No exclusivity.", ORDER);
        Clause contract = SampleClauses.ofDocument("a".repeat(20_000), CONTRACT);
        Clause typed = typed("No exclusivity.");
        List<Clause> all = List.of(order, contract, typed);
        assertThat(Paper.ofDocument(ORDER.source(), all)).isEqualTo(Paper.ORDER);
        assertThat(Paper.ofDocument(CONTRACT.source(), all)).isEqualTo(Paper.CONTRACT);
        assertThat(Paper.ofTyped(all)).isEqualTo(Paper.FORM);
    }

    private static Place placeIn(String name) {
        return new Place(Source.of(name, ""), Span.onLine(1, 1, 0));
    }

    private static Clause typed(String text) {
        return SampleClauses.typed(text, PLACE);
    }
}
