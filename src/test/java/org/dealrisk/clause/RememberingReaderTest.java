package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that stands in many deals is read in each as if it stood in that one alone. */
class RememberingReaderTest {

    private static final Place PLACE = new Place(Source.of("deal.yaml", "fee: 1"), Span.onLine(1, 1, 3));

    private static final List<Deal> DEALS = List.of(
            deal(Map.of()),
            deal(Map.of(Field.FEE, number(100_000))),
            deal(Map.of(Field.FEE, number(5_000), Field.PROMISED_LEADS, number(300))),
            deal(Map.of(Field.FEE, number(100_000), Field.PROMISED_LEADS, number(20))),
            deal(Map.of(Field.TERM_MONTHS, number(6), Field.FEE, number(50_000))),
            deal(Map.of(Field.TERM_MONTHS, number(24))),
            deal(Map.of(Field.LD_CAP_PERCENT, number(10))),
            deal(Map.of(Field.PROMISE_UNIT, new Value.Word("impression"))),
            deal(Map.of(Field.PROMISE_UNIT, new Value.Word("lead"))),
            deal(Map.of(Field.CLIENT_PARTY_NAMES, new Value.Texts(List.of("Publisher")))),
            deal(Map.of(Field.OUR_PARTY_NAMES, new Value.Texts(List.of("Publisher")))));

    private final TextReader reader = new TextReader();
    private final RememberingReader remembering = new RememberingReader(reader);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The client pays a deposit of NT$20,000 on signing.",
                "30% of the fee is due on signing.",
                "NT$20,000 of the fee is paid in goods.",
                "A penalty of NT$1,000 applies to each day of delay.",
                "乙方每逾期一日罰款新台幣500元",
                "Each missing lead is charged at NT$100 as a penalty.",
                "The total liability of either party is limited to the fees paid in the last 12 months.",
                "Liability is limited to the greater of NT$100,000 and twice the fee.",
                "This agreement renews automatically for successive terms of 12 months.",
                "本約期滿自動續約一年",
                "逾期一日按合約總價千分之一計罰",
                "乙方應於簽約後支付百分之三十訂金",
                "A penalty of 1% of the fee applies to each day of delay, at most US$5,000.",
                "A deposit of 50,000 dollars or half of the fee is due on signing.",
                "缺一筆名單罰五百元",
                "Liability is limited to the fees.",
                "The agency shall deliver 500,000 impressions by June.",
                "The Publisher guarantees 300 leads.",
                "Either party may terminate this agreement on 30 days notice.",
            })
    void aSentenceIsReadAsInTheDealItStandsIn(String sentence) {
        Clause clause = clause(sentence);
        for (int round = 0; round < 2; round++) {
            for (Deal deal : DEALS) {
                assertThat(remembering.read(clause, round, deal)).isEqualTo(reader.read(clause, round, deal));
            }
        }
    }

    @Test
    void aPercentageIsReadOnceForAllFees() {
        AtomicInteger read = new AtomicInteger();
        RememberingReader counted = new RememberingReader((clause, number, deal) -> {
            read.incrementAndGet();
            return reader.read(clause, number, deal);
        });
        Clause clause = clause("30% of the fee is due on signing.");
        for (int fee = 1; fee <= 5; fee++) {
            counted.read(clause, 0, deal(Map.of(Field.FEE, number(fee * 10_000))));
        }
        assertThat(read).hasValue(1);
    }

    @Test
    void aRenewalIsReadOnceForEveryLengthOfTheTerm() {
        AtomicInteger read = new AtomicInteger();
        RememberingReader counted = new RememberingReader((clause, number, deal) -> {
            read.incrementAndGet();
            return reader.read(clause, number, deal);
        });
        Clause clause = clause("This agreement renews automatically for successive terms of 12 months.");
        for (int round = 0; round < 3; round++) {
            for (int months : List.of(6, 12, 24)) {
                counted.read(clause, 0, deal(Map.of(Field.TERM_MONTHS, number(months))));
            }
            counted.read(clause, 0, deal(Map.of()));
        }
        assertThat(read).hasValue(4);
    }

    private static Clause clause(String text) {
        return SampleClauses.typed(text, PLACE);
    }

    private static Value number(int number) {
        return new Value.Quantity(BigDecimal.valueOf(number));
    }

    private static Deal deal(Map<Field, Value> answers) {
        Deal.Builder deal = Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.empty()));
        answers.forEach((field, value) -> deal.answer(field, Answer.known(value, PLACE)));
        return deal.build();
    }
}
