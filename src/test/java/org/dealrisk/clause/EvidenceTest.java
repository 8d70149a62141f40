package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a clause is cited by its words, however the clause is written in the file. */
class EvidenceTest {

    private static final Arguments[] WRITINGS = {
        Arguments.of("plain", "clauses: [ We are paid net 90 days. ]", Span.onLine(1, 24, 11)),
        Arguments.of("single quotes", "clauses:\n  - 'It''s so: we are paid net 90 days.'", Span.onLine(2, 28, 11)),
        Arguments.of("escapes", "clauses:\n  - text: \"\\u4e00\\t we are paid net 90 days.\"", Span.onLine(2, 33, 11)),
        Arguments.of(
                "characters beyond two bytes", "clauses:\n  - 😀 we are paid net 90 days.", Span.onLine(2, 19, 11)),
        Arguments.of(
                "folded over lines",
                "clauses:\n  - text: >-\n      We are paid net\n      90 days.\n",
                new Span(3, 19, 4, 14)),
        Arguments.of(
                "literal, carriage returns",
                "clauses:\r\n  - |\r\n    Then\r\n    paid net 90 days.\r\n",
                Span.onLine(4, 10, 11)),
    };

    static List<Arguments> writings() {
        return List.of(WRITINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void numbersAreCitedWithTheWordsRoundThem(String name, String form, Span expected) {
        MergedDeal merged = merged(form);
        assertThat(places(merged, Field.NET_DAYS)).extracting(Place::span).containsExactly(expected);
    }

    @Test
    void typeIsCitedWhereItIsFoundAndItsNumberByItself() {
        MergedDeal merged =
                merged("clauses:\n  - The fee is due in full. A penalty of 0.5% is due for each day of delay.\n");
        ReadClause clause = merged.clauses().get(0);
        assertThat(clause.placeOf(ClauseType.LIQUIDATED_DAMAGES).text())
                .startsWith("penalty")
                .endsWith("delay");
        Said rate = clause.said().get(Field.LD_DAILY_PERCENT);
        assertThat(rate.number().map(clause::placeOf).map(Place::text)).contains("0.5%");
    }

    @Test
    void whatAPersonSaidOfAClauseIsCitedAsAWhole() {
        MergedDeal merged =
                merged("clauses:\n  - {text: 'We are paid net 90 days.', type: net-terms, params: {days: 60}}\n");
        assertThat(places(merged, Field.NET_DAYS))
                .extracting(Place::text)
                .containsExactly("'We are paid net 90 days.'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGH | The Agency guarantees a minimum of 500 qualified leads.",
                "MEDIUM | The Agency guarantees qualified leads.",
                "MEDIUM | A minimum of 500 qualified leads is guaranteed.",
                "HIGH | 乙方保證有效名單至少一千筆。",
                "MEDIUM | 保證有效名單至少一千筆。",
            })
    void whoIsBoundAndHowMuchMakeAFindSurer(Confidence expected, String text) {
        assertThat(merged("clauses: ['" + text + "']\n").clauses().get(0).confidence(ClauseType.GUARANTEE_OUTCOME))
                .isEqualTo(expected);
    }

    @Test
    void wordsFarApartAreTakenWithLittleConfidence() {
        ReadClause clause = merged("clauses:\n  - Forty per cent of the Contract Price shall be paid under"
                        + " this Agreement by the party of the first part as an advance.\n")
                .clauses()
                .get(0);
        assertThat(clause.types()).containsExactly(ClauseType.UPFRONT_PAYMENT);
        assertThat(clause.confidence(ClauseType.UPFRONT_PAYMENT)).isEqualTo(Confidence.LOW);
    }

    @Test
    void findsNameTheirConceptsWithTheNegatorThatWasSeen() {
        ReadClause clause = merged("clauses: [The Agency does not guarantee any number of leads.]\n")
                .clauses()
                .get(0);
        assertThat(clause.onlyDenies()).isTrue();
        Found denied = clause.found().get(0);
        assertThat(denied.type()).isEqualTo(ClauseType.GUARANTEE_OUTCOME);
        assertThat(denied.concepts()).anySatisfy(concept -> {
            assertThat(clause.placeOf(concept.words()).text()).isEqualTo("guarantee");
            assertThat(concept.negator().map(clause::placeOf).map(Place::text)).contains("not");
        });
    }

    @Test
    void capsThatWereSeenAreNamed() {
        ReadClause clause = merged("clauses: ['Any shortfall is made good by up to 50 additional leads.']\n")
                .clauses()
                .get(0);
        assertThat(clause.found().get(0).caps())
                .extracting(cap -> clause.placeOf(cap).text())
                .containsExactly("up to");
    }

    private static List<Place> places(MergedDeal merged, Field field) {
        return merged.deal().answer(field).places();
    }

    private static MergedDeal merged(String form) {
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", form))
                .get(0)
                .value()
                .orElseThrow();
        return new ClauseMerge(new TextReader()).merge(deal);
    }
}
