package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is still to be filled in is unknown: neither zero nor without end, and no reason to miss a clause. */
class OpenNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We guarantee [NUMBER] leads",
                "We guarantee [●] leads.",
                "We guarantee ____ leads.",
                "We guarantee {{number}} leads.",
                "We guarantee XX leads.",
                "We guarantee 1,___ leads.",
                "我們保證○○筆名單。",
                "我們保證〔　〕筆名單。",
                "我們保證＿＿筆名單。",
                "我们保证[数量]条名单。"
            })
    void guaranteeOfABlankIsOne(String text) {
        ReadClause read = read(text);

        assertThat(read.types()).containsExactly(ClauseType.GUARANTEE_OUTCOME);
        assertThat(read.says()).doesNotContainKey(Field.PROMISED_LEADS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "____ rounds of revisions are included.",
                "[NUMBER] rounds of revisions are included.",
                "[●] rounds of revisions are included.",
                "{{number}} rounds of revisions are included.",
                "XX rounds of revisions are included.",
                "The fee includes ____ rounds of revisions.",
                "本案含＿＿次修改。",
                "本案含○○次修改。",
                "本案含〔　〕次修改。"
            })
    void revisionsOfABlankAreLimited(String text) {
        ReadClause read = read(text);

        assertThat(read.types()).containsExactly(ClauseType.REVISION_LIMIT);
        assertThat(read.says()).doesNotContainKey(Field.REVISION_ROUNDS_INCLUDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For late delivery we pay 2% of the fee per week, up to [●]% of the fee.",
                "Late delivery: 2% of the fee per week up to ____% of the fee.",
                "For late delivery we pay 2% per week up to ___%.",
                "逾期交付者，每日按總價2％計罰，以總價＿＿％為上限。"
            })
    void limitOfABlankIsNotNone(String text) {
        assertThat(read(text).says()).containsKey(Field.LD_DAILY_PERCENT).doesNotContainKey(Field.LD_CAP_PERCENT);
    }

    @Test
    void numberBesideABlankIsRead() {
        assertThat(read("We guarantee 500 leads within ____ days.").says())
                .isEqualTo(Map.of(
                        Field.PROMISED_LEADS, new Value.Quantity(new BigDecimal("500")),
                        Field.PROMISE_UNIT, new Value.Word("lead"),
                        Field.COMMITMENT, new Value.Word("guaranteed")));
    }

    private static ReadClause read(String text) {
        Place place = new Place(Source.of("deal.yaml", text), Span.onLine(1, 1, 0));
        Deal deal =
                Deal.builder(new Deal.Address(place, 1, OptionalInt.empty())).build();
        return new TextReader().read(SampleClauses.typed(text, place), 0, deal);
    }
}
