package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dealrisk.economics.Exposure.Item;
import org.dealrisk.economics.Exposure.LeftOut;
import org.dealrisk.economics.Exposure.Source;
import org.junit.jupiter.api.Test;

final class ExposureTest {

    private static final Figure MARGIN = Figure.of(40_000);
    private static final Item MAKE_GOOD = item(Source.REMEDY, Figure.of("34927.20"), Figure.of("93452.69"));
    private static final Item INTEREST = item(Source.FINANCING, Figure.of("1479.45"), Figure.of("1479.45"));

    @Test
    void sumsWhatCanBeAssessed() {
        Exposure exposure = new Exposure(MARGIN, List.of(MAKE_GOOD, INTEREST));
        assertThat(exposure.expectedLoss()).hasToString("36406.65");
        assertThat(exposure.riskAdjustedMargin()).hasToString("3593.35");
        assertThat(exposure.tailLoss()).hasToString("94932.14");
        assertThat(exposure.leftOutOfExpectedLoss()).isEmpty();
        assertThat(exposure.leftOutOfTail()).isEmpty();
    }

    @Test
    void saysWhatTheSumsLeaveOut() {
        Figure late = Figure.undefined("how late a delivery will be is not modelled");
        Figure unknown = Figure.missing("scope.revision_rounds_included");
        Exposure exposure = new Exposure(
                MARGIN,
                List.of(
                        INTEREST,
                        item(Source.LIQUIDATED_DAMAGES, late, Figure.of(9000)),
                        item(Source.REVISION_CHURN, unknown, unknown)));
        assertThat(exposure.expectedLoss()).hasToString("1479.45");
        assertThat(exposure.tailLoss()).hasToString("10479.45");
        assertThat(exposure.leftOutOfExpectedLoss())
                .containsExactly(
                        new LeftOut(Source.LIQUIDATED_DAMAGES, late), new LeftOut(Source.REVISION_CHURN, unknown));
        assertThat(exposure.leftOutOfTail()).containsExactly(new LeftOut(Source.REVISION_CHURN, unknown));
    }

    @Test
    void boundlessLossLeavesMinusInfinity() {
        Exposure exposure =
                new Exposure(MARGIN, List.of(INTEREST, item(Source.REMEDY, Figure.INFINITE, Figure.INFINITE)));
        assertThat(exposure.expectedLoss()).isEqualTo(Figure.INFINITE);
        assertThat(exposure.riskAdjustedMargin()).isEqualTo(new Figure.Infinite(true));
        assertThat(exposure.tailLoss()).isEqualTo(Figure.INFINITE);
    }

    @Test
    void unknownMarginLeavesRiskAdjustedMarginNotAssessed() {
        Exposure exposure = new Exposure(Figure.missing("fee"), List.of(INTEREST));
        assertThat(exposure.riskAdjustedMargin()).isEqualTo(Figure.missing("fee"));
        assertThat(exposure.expectedLoss()).hasToString("1479.45");
    }

    @Test
    void nothingAtRiskKeepsTheMargin() {
        Exposure exposure = new Exposure(MARGIN, List.of());
        assertThat(exposure.riskAdjustedMargin()).isEqualTo(MARGIN);
        assertThat(exposure.tailLoss()).isEqualTo(Figure.ZERO);
    }

    @Test
    void tailAsPercentOfTheFeeIsExactAtTheThreshold() {
        Exposure exposure = new Exposure(MARGIN, List.of(item(Source.REMEDY, Figure.ZERO, Figure.of(50_000))));
        assertThat(exposure.tailPercentOf(Figure.of(100_000))).isEqualTo(Figure.of(50));
        assertThat(exposure.tailPercentOf(Figure.ZERO)).isEqualTo(Figure.INFINITE);
        assertThat(new Exposure(MARGIN, List.of()).tailPercentOf(Figure.ZERO))
                .isEqualTo(Figure.undefined("tail loss and fee are both 0"));
    }

    @Test
    void refusesToCountALossTwice() {
        List<Item> twice = List.of(INTEREST, INTEREST);
        assertThatThrownBy(() -> new Exposure(MARGIN, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a loss may be counted once: ");
    }

    private static Item item(Source source, Figure expected, Figure p95) {
        return new Item(source, expected, p95);
    }
}
