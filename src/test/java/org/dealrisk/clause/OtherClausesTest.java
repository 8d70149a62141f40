package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses are read beside the others of their contract. */
class OtherClausesTest {

    private static final String LIMIT = "乙方之賠償責任以契約總價為上限。";
    private static final String LEAK = "上述上限不適用於個資外洩；因個資外洩所致之損害，乙方應全額賠償，不設上限。";
    private static final String RATE = "乙方逾期完工者，每逾一日按契約總價百分之二計罰。";

    @Test
    void aMatterWithoutLimitIsAnExceptionToTheLimitOfAnotherClause() {
        MergedDeal merged = merged(LIMIT, LEAK);
        assertThat(merged.clauses().get(1).types()).containsExactly(ClauseType.LIABILITY_CAP_CARVE_OUT);
        assertThat(merged.deal().value(Field.LIABILITY_LIMIT)).contains(new Value.TimesFee(BigDecimal.ONE));
    }

    @Test
    void withoutALimitElsewhereItIsUnlimited() {
        assertThat(merged(LEAK).deal().value(Field.LIABILITY_LIMIT)).contains(new Value.Word("unlimited"));
    }

    @Test
    void liabilityForEverythingIsNoException() {
        assertThat(merged(LIMIT, "乙方應賠償甲方一切損失，不設上限。").deal().value(Field.LIABILITY_LIMIT))
                .contains(new Value.Word("unlimited"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前項違約金總額以契約價金總額百分之二十為限。",
                "上述违约金累计不超过合同总价的20%。",
                "The total of such liquidated damages shall not exceed 20% of the price."
            })
    void aClauseOfItsOwnLimitsThePenaltyThatItNames(String limit) {
        assertThat(cap(RATE, limit)).contains(new Value.Quantity(BigDecimal.valueOf(20)));
    }

    @Test
    void thePenaltyOfAnotherMatterLeavesItOpen() {
        assertThat(cap(RATE, "可用性低於99%者，當月服務費扣減5%，扣減以當月服務費之20%為限。")).contains(new Value.Word("none"));
        assertThat(cap(RATE)).contains(new Value.Word("none"));
    }

    private static Optional<Value> cap(String... clauses) {
        return merged(clauses).deal().value(Field.LD_CAP_PERCENT);
    }

    private static MergedDeal merged(String... clauses) {
        String form = "clauses:\n  - \"" + String.join("\"\n  - \"", clauses) + "\"\n";
        Deal deal = DealReader.create()
                .read(Source.of("deal.yaml", form))
                .get(0)
                .value()
                .orElseThrow();
        assertThat(deal.clauses()).extracting(Clause::text).isEqualTo(List.of(clauses));
        return new ClauseMerge(new TextReader()).merge(deal);
    }
}
