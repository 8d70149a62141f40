package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Settlements.Row;
import org.dealrisk.model.Deal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettlementsTest {

    private static final String CAMPAIGN =
            "fee: 100000\npromised_leads: 1000\ncost: {planned_spend: 60000%s}\npromise: {expected_units: %s%s}\n";

    @ParameterizedTest
    @CsvSource({
        // settlement, at d50, at d10, at d05, on average
        "FULL_FEE, 100000, 100000, 100000, 100000",
        "PRO_RATA, 67900, 44600, 39100, 68832.09",
        "UNTIL_FILLED, 71634.76, 25470.85, 6547.31, 65072.8",
        "REFUND, 0, 0, 0, 8845.22"
    })
    void weakForecastUnderEachSettlement(
            Settlement settlement, String median, String bad, String veryBad, String expected) {
        Row row = row(settlements("", "700", ""), settlement);
        assertThat(row.kept().median().rounded(2)).hasToString(median);
        assertThat(row.kept().bad().rounded(2)).hasToString(bad);
        assertThat(row.kept().veryBad().rounded(2)).hasToString(veryBad);
        assertThat(row.expected().rounded(2)).hasToString(expected);
    }

    @Test
    void averageOfProRataBillsIsThatOfTheFormula() {
        assertThat(row(settlements("", "1000", ""), Settlement.PRO_RATA)
                        .expected()
                        .rounded(2))
                .hasToString("88055.33");
    }

    @Test
    void outcomesAreTheQuantilesOfDelivery() {
        Settlements all = settlements("", "700", "").orElseThrow();
        assertThat(List.of(
                        all.outcomes().median(),
                        all.outcomes().bad(),
                        all.outcomes().veryBad()))
                .hasToString("[679, 446, 391]");
        assertThat(all.promised()).hasToString("1000");
    }

    @Test
    void fixedCostIsBilledWhateverIsDelivered() {
        Row row = row(settlements(", fixed_cost: 50000", "700", ""), Settlement.PRO_RATA);
        assertThat(row.kept().median()).hasToString("67900");
        assertThat(row.kept().veryBad()).hasToString("50000");
        assertThat(row.confidential()).isTrue();
    }

    @Test
    void capsOfTheContractMakeARowOfTheirOwn() {
        Optional<Settlements> all = settlements("", "700", ", make_good: capped, make_good_cap_amount: 10000");
        Row capped = row(all, Settlement.CAPPED_MAKE_GOOD);
        assertThat(capped.agreed()).isTrue();
        assertThat(capped.kept().veryBad()).hasToString("90000");
        assertThat(row(all, Settlement.UNTIL_FILLED).agreed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", make_good: until-filled, remedy: make-good | UNTIL_FILLED",
                ", make_good: yes | UNTIL_FILLED",
                ", make_good: none, remedy: refund | REFUND",
                ", make_good: none, remedy: credit | PRO_RATA",
                ", make_good: none, remedy: none | FULL_FEE"
            })
    void whatTheContractStatesIsMarked(String promise, Settlement agreed) {
        assertThat(settlements("", "700", promise).orElseThrow().rows())
                .filteredOn(Row::agreed)
                .extracting(Row::settlement)
                .containsExactly(agreed);
    }

    @Test
    void nothingPromisedCannotFallShort() {
        for (String promised : List.of("\"none\"", "0", "unknown")) {
            Deal deal = Deals.of("fee: 100000\npromised_leads: " + promised + "\n");
            assertThat(Settlements.of(deal, Deals.figures(deal))).isEmpty();
        }
    }

    @Test
    void withoutForecastNoRowHasANumberButTheFullFee() {
        Deal deal = Deals.of("fee: 100000\npromised_leads: 1000\n");
        Settlements all = Settlements.of(deal, Deals.figures(deal)).orElseThrow();
        assertThat(row(Optional.of(all), Settlement.PRO_RATA).kept().bad().missingInputs())
                .containsExactly("promise.expected_units");
        assertThat(row(Optional.of(all), Settlement.FULL_FEE).expected()).hasToString("100000");
    }

    @Test
    void forecastOfNothingCostsWithoutLimitUntilFilled() {
        Optional<Settlements> all = settlements("", "0", "");
        assertThat(row(all, Settlement.UNTIL_FILLED).kept().median()).hasToString("-∞");
        assertThat(row(all, Settlement.PRO_RATA).kept().median()).isEqualTo(Figure.ZERO);
        assertThat(row(all, Settlement.REFUND).expected()).isEqualTo(Figure.ZERO);
    }

    private static Optional<Settlements> settlements(String cost, String expectedUnits, String promise) {
        String quoted = promise.replace(": none", ": \"none\"").replace(": yes", ": \"yes\"");
        Deal deal = Deals.of(CAMPAIGN.formatted(cost, expectedUnits, quoted));
        return Settlements.of(deal, Deals.figures(deal));
    }

    private static Row row(Optional<Settlements> all, Settlement settlement) {
        return all.orElseThrow().rows().stream()
                .filter(row -> row.settlement() == settlement)
                .findFirst()
                .orElseThrow();
    }
}
