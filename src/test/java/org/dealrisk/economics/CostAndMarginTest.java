package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostAndMarginTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        // spend, unit, fixed, hours, hourly, cost
        "60000, , , , , 60000",
        "60000, , 2000, 10, 500, 67000",
        ", 120, , , , 120000",
        ", 120, 500, , , 120500",
        ", 120, , 10, 500, 125000",
        "60000, 120, , , , 60000",
        ", , 2000, , , 2000",
        ", , , 10, 500, 5000",
        ", , 2000, , 500, 2000",
        "0, , , , , 0",
        "60000, , , 0, , 60000",
    })
    void linesNotFilledInAreZeroOnceOneIs(
            String spend, String unit, String fixed, String hours, String hourly, String cost) {
        assertThat(costs("100000", spend, unit, fixed, hours, hourly).cost()).hasToString(cost);
    }

    @Test
    void marginInMoneyAndPercent() {
        CostAndMargin costs = costs("100000", "60000", null, null, null, null);
        assertThat(costs.margin()).hasToString("40000");
        assertThat(costs.marginPercent()).hasToString("40");
        assertThat(costs("100000", "80000", null, null, null, null).marginPercent())
                .isEqualTo(Figure.of(20));
    }

    @Test
    void lossIsNegative() {
        assertThat(costs("100000", null, "120", null, null, null).marginPercent())
                .hasToString("-20");
    }

    @Test
    void noLineAtAllIsNotAssessable() {
        assertThat(costs("100000", null, null, null, null, "500").margin())
                .isEqualTo(
                        Figure.missing("cost.planned_spend", "cost.unit_cost", "cost.fixed_cost", "cost.labour_hours"));
    }

    @Test
    void explicitlyUnknownLineLeavesMarginNotAssessed() {
        assertThat(costs("100000", "60000", null, "?cost.fixed_cost", null, null)
                        .margin())
                .isEqualTo(Figure.missing("cost.fixed_cost"));
        assertThat(costs("100000", "?cost.planned_spend", "120", null, null, null)
                        .cost())
                .isEqualTo(Figure.missing("cost.planned_spend"));
    }

    @Test
    void hoursWithoutTheirPriceAreNoZero() {
        assertThat(costs("100000", "60000", null, null, "10", null).cost())
                .isEqualTo(Figure.missing("cost.hourly_cost"));
    }

    @Test
    void marginPercentOfNoFeeIsUndefined() {
        assertThat(costs("0", "60000", null, null, null, null).marginPercent())
                .isEqualTo(Figure.undefined("the fee is 0"));
        assertThat(costs("0", "60000", null, null, null, null).margin()).hasToString("-60000");
        assertThat(costs("0", "?cost.planned_spend", null, null, null, null).marginPercent())
                .isEqualTo(Figure.missing("cost.planned_spend"));
    }

    @Test
    void lossOnUnitsBeforeAnythingGoesWrong() {
        CostAndMargin costs = costs("100000", "60000", "120", null, null, null);
        assertThat(costs.lossOnUnits(Figure.of(120))).hasToString("20000");
        assertThat(costs.lossOnUnits(Figure.of(90))).hasToString("0");
    }

    @Test
    void spendPerExpectedUnit() {
        CostAndMargin costs = costs("100000", "60000", null, null, null, null);
        assertThat(costs.spendPerExpectedUnit(Figure.of(700)).rounded(2)).hasToString("85.71");
        assertThat(costs.spendPerExpectedUnit(Figure.ZERO)).isEqualTo(Figure.INFINITE);
        assertThat(costs("1", null, "1", null, null, null).spendPerExpectedUnit(Figure.ONE))
                .isEqualTo(Figure.missing("cost.planned_spend"));
    }

    @ParameterizedTest
    @CsvSource({"125000, 100000, 20", "300000, 180000, 40", "100000, 110000, -10", "90000, 90000, 0"})
    void discountIsExact(String list, String fee, String percent) {
        assertThat(new Discount(Figure.of(list), Figure.of(fee)).percent()).isEqualTo(Figure.of(percent));
    }

    @Test
    void discountNeedsAListPrice() {
        assertThat(new Discount(Figure.ZERO, Figure.ONE).percent()).isEqualTo(Figure.undefined("the list price is 0"));
        assertThat(new Discount(Figure.ZERO, Figure.missing("fee")).percent()).isEqualTo(Figure.missing("fee"));
    }

    private static CostAndMargin costs(
            String fee, String spend, String unit, String fixed, String hours, String hourly) {
        return new CostAndMargin(
                Figure.of(fee), Figure.of(1000), line(spend), line(unit), line(fixed), line(hours), line(hourly));
    }

    /** Empty for a line not filled in; a question mark and the field's name for an unknown one. */
    private static Optional<Figure> line(String text) {
        return Optional.ofNullable(text)
                .map(given -> given.startsWith("?") ? Figure.missing(given.substring(1)) : Figure.of(given));
    }
}
