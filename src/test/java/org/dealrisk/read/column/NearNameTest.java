package org.dealrisk.read.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    @ParameterizedTest
    @CsvSource({
        "Promised number of leads, promised_leads",
        "Guaranteed lead, promised_leads",
        "Order values, average_order_value",
        "Refferal source, referral_source",
        "Net days, payment.net_days",
        "Planned spend, cost.planned_spend",
        "Campaign days, promise.campaign_days",
        "承諾名單數量, promised_leads",
        "AOV (NT$), average_order_value",
        "客單價（元）, average_order_value",
    })
    void aColumnThatIsNotUsedMayHaveANearName(String column, String field) throws ColumnMatcher.Ambiguous {
        assertThat(NearName.in(plan("fee", column)))
                .extracting(near -> near.field().path())
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Note",
        "Fee (USD)",
        "Amount [k]",
        "Region",
        "Amount of the",
        "Next step",
        "Probability",
        "業務備註",
        "Deal Type",
        "Deal - Wert",
        "Deal Zone",
        "''"
    })
    void mostColumnsHaveNone(String column) throws ColumnMatcher.Ambiguous {
        assertThat(NearName.in(plan("fee", column))).isEmpty();
    }

    @Test
    void aFieldThatIsReadIsNotGuessedAgain() throws ColumnMatcher.Ambiguous {
        assertThat(NearName.in(plan("promised_leads", "Promised lead numbers"))).isEmpty();
    }

    @Test
    void twoNamesNearOneFieldAreOneGuess() throws ColumnMatcher.Ambiguous {
        assertThat(NearName.in(plan("Refferal source", "Referral sorce")))
                .extracting(NearName::name)
                .containsExactly("Refferal source");
    }

    @Test
    void manyLongColumnsAreNotComparedWithEverything() throws ColumnMatcher.Ambiguous {
        String[] header = new String[20_000];
        Arrays.setAll(header, i -> "refferal source " + "x".repeat(i % 2 == 0 ? 2_000 : 0) + i);
        assertThat(NearName.in(plan(header)).size()).isLessThanOrEqualTo(100);
    }

    private static ColumnPlan plan(String... header) throws ColumnMatcher.Ambiguous {
        List<String> names = Collections.unmodifiableList(Arrays.asList(header));
        ColumnPlan plan = new ColumnMatcher(Optional.empty(), List.of()).plan(names);
        assertThat(plan.columns()).extracting(Column::field).doesNotContain(Field.PLANNED_SPEND);
        return plan;
    }
}
