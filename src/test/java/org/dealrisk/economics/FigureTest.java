package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.dealrisk.economics.Figure.Infinite;
import org.dealrisk.economics.Figure.NotAssessable;
import org.dealrisk.economics.Figure.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTest {

    private static final Figure MINUS_INFINITE = new Infinite(true);

    @ParameterizedTest
    @CsvSource({
        "1E+7, 10000000",
        "-0.0, 0",
        "0E+9, 0",
        "100.00, 100",
        "-12.500, -12.5",
        "1E-201, 0",
        "1E-2147483647, 0",
        "1E+200, ∞",
        "-1E+200, -∞",
        "1E+2147483647, ∞",
        "9E+199, 9" // followed by zeros
    })
    void printsWithoutExponentAndWithinBounds(String numeral, String printed) {
        assertThat(Figure.of(numeral).toString()).startsWith(printed).doesNotContain("E");
    }

    @Test
    void equalNumbersAreEqualFiguresWhateverTheirScale() {
        assertThat(Figure.of("1.50")).isEqualTo(Figure.of("1.5"));
        assertThat(Figure.of("100")).isEqualTo(Figure.of(100)).hasSameHashCodeAs(Figure.of(new BigDecimal("1E2")));
    }

    @Test
    void quotientThatEndsIsExact() {
        assertThat(Figure.of("0.3").over(Figure.of(3), "")).isEqualTo(Figure.of("0.1"));
        assertThat(Figure.ONE.over(Figure.of(3), "").rounded(6)).isEqualTo(Figure.of("0.333333"));
    }

    @Test
    void divisionByZeroIsInfiniteAndZeroByZeroIsUndefined() {
        assertThat(Figure.ONE.over(Figure.ZERO, "")).isEqualTo(Figure.INFINITE);
        assertThat(Figure.of(-1).over(Figure.ZERO, "")).isEqualTo(MINUS_INFINITE);
        assertThat(Figure.ZERO.over(Figure.ZERO, "both are 0")).isEqualTo(new Undefined("both are 0"));
        assertThat(Figure.of(5).over(Figure.INFINITE, "")).isEqualTo(Figure.ZERO);
        assertThat(Figure.INFINITE.over(Figure.INFINITE, "both")).isEqualTo(new Undefined("both"));
        assertThat(Figure.INFINITE.over(Figure.of(-2), "")).isEqualTo(MINUS_INFINITE);
        assertThat(Figure.INFINITE.over(Figure.ZERO, "")).isEqualTo(Figure.INFINITE);
    }

    @Test
    void infiniteAmountsCalculateWithSigns() {
        assertThat(Figure.of(40).minus(Figure.INFINITE)).isEqualTo(MINUS_INFINITE);
        assertThat(Figure.INFINITE.plus(Figure.of(-7))).isEqualTo(Figure.INFINITE);
        assertThat(Figure.INFINITE.minus(Figure.INFINITE))
                .isEqualTo(new Undefined("an infinite amount less an infinite amount"));
        assertThat(Figure.INFINITE.times(Figure.of(-2))).isEqualTo(MINUS_INFINITE);
        assertThat(Figure.ZERO.times(Figure.INFINITE)).isEqualTo(new Undefined("nothing times an infinite amount"));
        assertThat(Figure.INFINITE.min(Figure.of(3))).isEqualTo(Figure.of(3));
        assertThat(MINUS_INFINITE.max(Figure.of(3))).isEqualTo(Figure.of(3));
    }

    @Test
    void missingInputsAreJoinedAndWinOverUndefined() {
        Figure fee = Figure.missing("fee");
        Figure both = fee.times(Figure.undefined("why")).plus(Figure.missing("cost.unit_cost", "fee"));
        assertThat(both).isEqualTo(new NotAssessable(List.of("fee", "cost.unit_cost")));
        assertThat(Figure.undefined("why").min(Figure.INFINITE)).isEqualTo(new Undefined("why"));
        assertThat(Figure.ONE.max(fee)).isEqualTo(fee);
    }

    @Test
    void comparesNumbersOnly() {
        assertThat(Figure.of("0.20").compare(Figure.of("0.2"))).hasValue(0);
        assertThat(Figure.INFINITE.compare(Figure.of(Long.MAX_VALUE))).hasValue(1);
        assertThat(MINUS_INFINITE.compare(Figure.INFINITE)).hasValue(-1);
        assertThat(Figure.INFINITE.compare(Figure.INFINITE)).hasValue(0);
        assertThat(Figure.ONE.compare(Figure.missing("fee"))).isEmpty();
        assertThat(Figure.undefined("why").compare(Figure.ONE)).isEmpty();
    }

    @Test
    void roundsHalfUpAwayFromZeroAndLeavesOthersAlone() {
        assertThat(Figure.of("2.345").rounded(2)).hasToString("2.35");
        assertThat(Figure.of("-2.345").rounded(2)).hasToString("-2.35");
        assertThat(Figure.of("-0.001").rounded(2)).hasToString("0");
        assertThat(Figure.INFINITE.rounded(2)).isEqualTo(Figure.INFINITE);
    }

    @Test
    void doublesKeepFifteenDigitsAndNeverBecomeNotANumber() {
        assertThat(Figure.ofDouble(0.1 + 0.2)).isEqualTo(Figure.of("0.3"));
        assertThat(Figure.ofDouble(-0.0)).hasToString("0");
        assertThat(Figure.ofDouble(1e7)).hasToString("10000000");
        assertThat(Figure.ofDouble(Double.NEGATIVE_INFINITY)).isEqualTo(MINUS_INFINITE);
        assertThat(Figure.ofDouble(Double.NaN)).isEqualTo(new Undefined("a figure is too large to reckon with"));
    }

    @Test
    void doubleViewIsEmptyWhereThereIsNoNumber() {
        assertThat(Figure.of("0.25").toDouble()).hasValue(0.25);
        assertThat(MINUS_INFINITE.toDouble()).hasValue(Double.NEGATIVE_INFINITY);
        assertThat(Figure.undefined("why").toDouble()).isEmpty();
        assertThat(Figure.missing("fee").toDouble()).isEmpty();
    }

    @Test
    void standsInOnlyForWhatIsMissing() {
        assertThat(Figure.missing("fee").orElse(Figure.ONE)).isEqualTo(Figure.ONE);
        assertThat(Figure.undefined("why").orElse(Figure.ONE)).isEqualTo(new Undefined("why"));
        assertThat(Figure.ZERO.orElse(Figure.ONE)).isEqualTo(Figure.ZERO);
    }

    @Test
    void readinessNamesEverythingMissing() {
        assertThat(Figure.ready(List.of(Figure.ONE, Figure.of(7)))).isEqualTo(Figure.ONE);
        assertThat(Figure.ready(List.of(Figure.undefined("why"), Figure.missing("a"), Figure.missing("b", "a"))))
                .isEqualTo(Figure.missing("a", "b"));
        assertThat(Figure.ready(List.of(Figure.ONE, Figure.undefined("why")))).isEqualTo(Figure.undefined("why"));
        assertThat(Figure.ready(List.of(Figure.INFINITE)))
                .isEqualTo(new Undefined("a figure is too large to reckon with"));
    }

    @Test
    void refusesContractBreaches() {
        assertThatThrownBy(() -> Figure.missing())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name at least one missing input");
        BigDecimal huge = new BigDecimal("1E+200");
        assertThatThrownBy(() -> new Figure.Known(huge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a known figure must be below 10^200");
    }
}
