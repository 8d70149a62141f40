package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Tornado.Bar;
import org.dealrisk.economics.Tornado.Reach;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SensitivityTest {

    private static final String CAMPAIGN = """
            fee: 100000
            promised_leads: 1000
            average_order_value: 10000
            cost: {planned_spend: 60000}
            promise: {expected_units: 700, make_good: until-filled, commitment: guaranteed}
            """;

    @Test
    void widestBarComesFirst() {
        Sensitivity all = sensitivity(CAMPAIGN);
        assertThat(all.margin().bars())
                .extracting(Bar::field)
                .containsExactly(Field.PLANNED_SPEND, Field.EXPECTED_UNITS, Field.FORECAST_CV);
        assertThat(all.multiple().bars())
                .extracting(Bar::field)
                .containsExactly(Field.CLOSE_RATE, Field.AVERAGE_ORDER_VALUE);
        assertThat(all.margin().base().rounded(2)).hasToString("5072.8");
        assertThat(all.multiple().base()).hasToString("100");
    }

    @Test
    void whatIsStatedMovesByAFifth() {
        Bar bar = bar(sensitivity(CAMPAIGN).margin(), Field.PLANNED_SPEND);
        assertThat(bar.reach()).isEqualTo(Reach.FIFTH);
        assertThat(List.of(bar.low(), bar.high())).hasToString("[48000, 72000]");
        assertThat(bar.atLow().rounded(2)).hasToString("24058.24");
        assertThat(bar.atHigh().rounded(2)).hasToString("-13912.64");
    }

    @Test
    void aSpreadThatNobodyStatedMovesBetweenWhatIsUsual() {
        Bar bar = bar(sensitivity(CAMPAIGN).margin(), Field.FORECAST_CV);
        assertThat(bar.reach()).isEqualTo(Reach.USUAL);
        assertThat(List.of(bar.low(), bar.high())).hasToString("[0.15, 0.5]");
        String form = CAMPAIGN.replace("units: 700", "units: 700, forecast_cv: 0.3");
        Bar stated = bar(sensitivity(form).margin(), Field.FORECAST_CV);
        assertThat(List.of(stated.low(), stated.high())).hasToString("[0.24, 0.36]");
    }

    @Test
    void anUnknownRateMovesBetweenItsEnds() {
        Bar bar = bar(sensitivity(CAMPAIGN).multiple(), Field.CLOSE_RATE);
        assertThat(bar.reach()).isEqualTo(Reach.UNKNOWN);
        assertThat(List.of(bar.atLow(), bar.atHigh())).hasToString("[0, 100]");
    }

    @Test
    void aRangeMovesBetweenItsEndsEvenForATerm() {
        Bar bar = bar(
                sensitivity(CAMPAIGN.replace("promised_leads: 1000", "promised_leads: 1000-1500"))
                        .multiple(),
                Field.PROMISED_LEADS);
        assertThat(bar.reach()).isEqualTo(Reach.RANGE);
        assertThat(List.of(bar.low(), bar.high(), bar.atLow(), bar.atHigh())).hasToString("[1000, 1500, 100, 150]");
    }

    @Test
    void pastCampaignsStandInForAForecast() {
        Bar bar = bar(
                sensitivity(CAMPAIGN.replace("expected_units: 700", "history_units: [600, 700, 800]"))
                        .margin(),
                Field.EXPECTED_UNITS);
        assertThat(List.of(bar.low(), bar.high())).hasToString("[560, 840]");
    }

    @Test
    void aRateNeverMovesAboveTheWhole() {
        Bar bar = bar(sensitivity(CAMPAIGN + "value: {close_rate: 0.9}\n").multiple(), Field.CLOSE_RATE);
        assertThat(List.of(bar.low(), bar.high())).hasToString("[0.72, 1]");
    }

    @Test
    void nothingKnownMovesNothing() {
        Sensitivity all = sensitivity("fee: unknown\n");
        assertThat(all.margin().bars()).isEmpty();
        assertThat(all.multiple().bars()).isEmpty();
        assertThat(all.breakEven().leastFee().isAssessable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a make-good does not depend on the fee: the fee carries spend and make-good
                "promise: {expected_units: 700, make_good: until-filled} | 94927.2",
                // a refund takes 91.1548 % of any fee
                "promise: {expected_units: 700, make_good: none, remedy: refund} | 678332.63",
                // a make-good capped at a tenth of the fee
                "promise: {expected_units: 700, make_good: capped, make_good_cap_percent: 10} | 65753.17",
                "promise: {expected_units: 700, make_good: none, remedy: none} | 60000",
                // one and a half times the price of each missing unit
                "liability: {unit_penalty_percent: 400}\\n"
                        + "promise: {expected_units: 700, remedy: penalty, make_good: none} | ∞"
            })
    void leastFeeLeavesNothingAndACentLessLeavesALoss(String promise, String expected) {
        String form = "fee: 1\npromised_leads: 1000\ncost: {planned_spend: 60000}\n"
                + promise.replace("none", "\"none\"").replace("\\n", "\n") + "\n";
        Figure least = sensitivity(form).breakEven().leastFee();
        assertThat(least).hasToString(expected);
        if (least.isKnown()) {
            assertThat(margin(form, least).compare(Figure.ZERO)).hasValue(sign(margin(form, least)));
            assertThat(margin(form, least.minus(Figure.of("0.01"))).compare(Figure.ZERO))
                    .hasValue(-1);
        }
    }

    @Test
    void breakEvenOfTheClientFollowsFromTheTarget() {
        BreakEven even = sensitivity(CAMPAIGN).breakEven();
        assertThat(even.closeRate()).hasToString("0.01");
        assertThat(even.closeRateOfTarget()).hasToString("0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "850000, 60000, 85000, 170000, true",
        "425000, 60000, 75000, 85000, true", // the cost stands below: 60 000 ÷ 0.8
        "300000, 60000, 75000, 60000, false",
        "0, 0, 0, 0, true"
    })
    void fairFeesCarryOurCost(String value, String cost, String low, String high, boolean exists) {
        FairFee fee = new FairFee(Figure.of(value), Figure.of(cost), Assumptions.standard());
        assertThat(fee.low()).hasToString(low);
        assertThat(fee.high()).hasToString(high);
        assertThat(fee.exists()).isEqualTo(exists);
    }

    @Test
    void withoutCloseRateNoFeeIsFair() {
        FairFee fee = new FairFee(Figure.missing("value.close_rate"), Figure.of(60_000), Assumptions.standard());
        assertThat(fee.low().missingInputs()).containsExactly("value.close_rate");
    }

    private static int sign(Figure figure) {
        return figure.isZero() ? 0 : 1;
    }

    private static Figure margin(String form, Figure fee) {
        return Deals.figures(Deals.of(form.replaceFirst("fee: 1", "fee: " + fee)))
                .get(FigureName.RISK_ADJUSTED_MARGIN);
    }

    private static Sensitivity sensitivity(String form) {
        Deal deal = Deals.of(form);
        return Sensitivity.of(deal, Deals.figures(deal));
    }

    private static Bar bar(Tornado tornado, Field field) {
        Optional<Bar> found =
                tornado.bars().stream().filter(bar -> bar.field() == field).findFirst();
        assertThat(found).as("bar of %s in %s", field, tornado).isPresent();
        return found.orElseThrow();
    }
}
