package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order forms answer their terms in a word. */
final class NilTermTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exclusivity: no",
                "Auto-renewal: no",
                "Automatic renewal: not applicable",
                "Minimum commitment: none",
                "Most favoured customer: no",
                "Penalty for late delivery: n/a",
                "Kill fee: waived.",
                "獨家：否",
                "自動續約：無",
                "自动续约：否",
                "違約金：無。",
                "保證名單數：無"
            })
    void whatIsAnsweredByNothingIsNotThere(String term) {
        assertThat(read(term).types()).isEmpty();
        assertThat(read(term).understood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-renewal: yes | auto-renewal",
                "Exclusivity: no other supplier may be engaged | exclusivity",
                "Minimum commitment: none below 500 units a month | minimum-commitment",
                "Liability cap: none | unlimited-liability",
                "責任上限：沒有 | unlimited-liability",
                "Liability cap: no more than 50,000 | liability-cap",
                "Revision limit: none | unlimited-revisions"
            })
    void whatHasAnAnswerStays(String term, String type) {
        assertThat(read(term).types()).containsExactly(ClauseType.ofLabel(type).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Limitation of liability: no", "責任上限：無"})
    void limitThatIsNotThereIsNoCap(String term) {
        assertThat(read(term).types())
                .doesNotContain(ClauseType.ofLabel("liability-cap").orElseThrow());
    }

    @Test
    void sentenceIsNoTerm() {
        String sentence =
                "Auto-renewal of this agreement and of every order that was placed under it while it was in force, for"
                        + " a further period of the same length: no";
        assertThat(sentence).hasSizeGreaterThan(120);
        assertThat(read(sentence).types())
                .contains(ClauseType.ofLabel("auto-renewal").orElseThrow());
    }

    private static ReadClause read(String text) {
        Place place = new Place(Source.of("order.yaml", text), Span.onLine(1, 1, text.length()));
        Clause clause = new Clause(
                Passage.whole(text, place),
                Optional.empty(),
                Clause.Author.UNKNOWN,
                Clause.Negotiable.UNKNOWN,
                Map.of(),
                Optional.empty());
        Deal deal =
                Deal.builder(new Deal.Address(place, 1, OptionalInt.empty())).build();
        return new TextReader().read(clause, 0, deal);
    }
}
