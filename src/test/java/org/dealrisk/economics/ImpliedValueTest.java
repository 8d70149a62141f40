package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dealrisk.economics.ImpliedValue.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class ImpliedValueTest {

    private static final Figure TEN = Figure.of(10);
    private static final Figure NO_VALIDITY = Figure.missing("value.lead_validity_rate");
    private static final Figure NO_CLOSE_RATE = Figure.missing("value.close_rate");
    private static final Figure NO_ORDERS = Figure.missing("value.orders_per_customer");
    private static final Figure NO_MARGIN = Figure.missing("value.client_gross_margin");

    @Test
    void headlineSumOfAThousandLeads() {
        ImpliedValue value = leads(NO_VALIDITY, NO_CLOSE_RATE, NO_MARGIN);
        assertThat(value.gross()).hasToString("10000000");
        assertThat(value.grossMultiple()).hasToString("100");
        assertThat(value.vendorShare()).hasToString("0.01");
        assertThat(value.clientShare()).hasToString("0.99");
        assertThat(value.pricePerLead()).hasToString("100");
        assertThat(value.upsellRatio()).hasToString("50");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "client-value.csv", numLinesToSkip = 1)
    void expectedRevenueByValidityAndCloseRate(
            String validity, String closeRate, String revenue, String multiple, String share) {
        ImpliedValue value = leads(Figure.of(validity), Figure.of(closeRate), NO_MARGIN);
        assertThat(value.expectedRevenue()).isEqualTo(Figure.of(revenue));
        assertThat(value.revenueMultiple()).isEqualTo(Figure.of(multiple));
        assertThat(value.netMultiple()).isEqualTo(Figure.of(multiple));
        assertThat(value.shareOf(value.expectedRevenue()).rounded(6)).isEqualTo(Figure.of(share));
    }

    @ParameterizedTest
    @CsvSource({", , 0.1", "0.85, , 0.117647", "0.85, 0.5, 0.235294", "0.05, 0.5, 4"})
    void breakEvenCloseRateForTenTimesTheFee(String validity, String margin, String rate) {
        ImpliedValue value = leads(
                validity == null ? NO_VALIDITY : Figure.of(validity),
                NO_CLOSE_RATE,
                margin == null ? NO_MARGIN : Figure.of(margin));
        assertThat(value.breakEvenCloseRate(TEN).rounded(6)).hasToString(rate);
    }

    @Test
    void unitPricesFollowValidityAndCloseRate() {
        ImpliedValue value = leads(Figure.of("0.85"), Figure.of("0.10"), NO_MARGIN);
        assertThat(value.pricePerValidLead().rounded(2)).hasToString("117.65");
        assertThat(value.costPerOrder().rounded(10)).hasToString("1176.4705882353");
    }

    @Test
    void grossMarginTurnsRevenueIntoProfit() {
        ImpliedValue value = leads(Figure.of("0.85"), Figure.of("0.10"), Figure.of("0.5"));
        assertThat(value.expectedGrossProfit()).hasToString("425000");
        assertThat(value.netMultiple()).hasToString("4.25");
        assertThat(value.basis()).isEqualTo(Basis.GROSS_PROFIT);
        assertThat(value.ruleMultiple()).hasToString("4.25");
    }

    @Test
    void withoutCloseRateOnlyTheGrossBasisExists() {
        ImpliedValue value = leads(Figure.of("0.85"), NO_CLOSE_RATE, Figure.of("0.5"));
        assertThat(value.basis()).isEqualTo(Basis.GROSS);
        assertThat(value.ruleMultiple()).hasToString("100");
        assertThat(value.expectedRevenue()).isEqualTo(NO_CLOSE_RATE);
        assertThat(value.netMultiple()).isEqualTo(NO_CLOSE_RATE);
        assertThat(value.expectedGrossProfit()).isEqualTo(NO_CLOSE_RATE);
    }

    @Test
    void withoutGrossMarginRevenueStandsInAndSaysSo() {
        ImpliedValue value = leads(NO_VALIDITY, Figure.of("0.2"), NO_MARGIN);
        assertThat(value.basis()).isEqualTo(Basis.REVENUE);
        assertThat(value.ruleMultiple()).hasToString("20");
        assertThat(value.expectedGrossProfit()).isEqualTo(NO_MARGIN);
        assertThat(value.countedAsOne())
                .containsExactly("value.lead_validity_rate", "value.orders_per_customer", "value.client_gross_margin");
    }

    @Test
    void feeOfZeroIsInfinitelyCheapUnlessTheValueIsZeroToo() {
        ImpliedValue free = value(Figure.ZERO, Figure.of(1000), Figure.of(10_000));
        assertThat(free.grossMultiple()).isEqualTo(Figure.INFINITE);
        assertThat(free.vendorShare()).isEqualTo(Figure.ZERO);
        assertThat(free.breakEvenCloseRate(TEN)).isEqualTo(Figure.ZERO);
        ImpliedValue nothing = value(Figure.ZERO, Figure.ZERO, Figure.of(10_000));
        assertThat(nothing.grossMultiple()).isEqualTo(Figure.undefined("fee and value are both 0"));
        assertThat(nothing.pricePerLead()).isEqualTo(Figure.undefined("fee and promised units are both 0"));
    }

    @Test
    void promiseOfZeroIsWorthNothing() {
        ImpliedValue value = value(Figure.of(100_000), Figure.ZERO, Figure.of(10_000));
        assertThat(value.gross()).isEqualTo(Figure.ZERO);
        assertThat(value.grossMultiple()).isEqualTo(Figure.ZERO);
        assertThat(value.pricePerLead()).isEqualTo(Figure.INFINITE);
        assertThat(value.vendorShare()).isEqualTo(Figure.INFINITE);
        assertThat(value.breakEvenCloseRate(TEN)).isEqualTo(Figure.INFINITE);
    }

    @Test
    void clientShareIsNegativeWhereTheFeeExceedsTheValue() {
        assertThat(value(Figure.of(150), Figure.of(10), Figure.of(10)).clientShare())
                .hasToString("-0.5");
    }

    @Test
    void unknownFeeIsNamedByEveryRatio() {
        ImpliedValue value = value(Figure.missing("fee"), Figure.of(10), Figure.missing("value.average_order_value"));
        assertThat(value.grossMultiple()).isEqualTo(Figure.missing("value.average_order_value", "fee"));
        assertThat(value.pricePerLead()).isEqualTo(Figure.missing("fee"));
    }

    @Test
    void refusesRatesAboveOneAndNegativeMoney() {
        assertThatThrownBy(() -> leads(Figure.of("1.01"), NO_CLOSE_RATE, NO_MARGIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validity is 1.01; a rate lies between 0 and 1");
        assertThatThrownBy(() -> value(Figure.of(-1), Figure.ONE, Figure.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fee is -1; it may not be negative");
    }

    private static ImpliedValue leads(Figure validity, Figure closeRate, Figure margin) {
        return new ImpliedValue(
                Figure.of(100_000),
                Figure.of(1000),
                Figure.of(10_000),
                Figure.of(200),
                validity,
                closeRate,
                NO_ORDERS,
                margin);
    }

    private static ImpliedValue value(Figure fee, Figure promised, Figure order) {
        return new ImpliedValue(fee, promised, order, Figure.of(200), NO_VALIDITY, NO_CLOSE_RATE, NO_ORDERS, NO_MARGIN);
    }
}
