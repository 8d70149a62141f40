package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ShortfallTest {

    private static final Figure PROMISED = Figure.of(1000);
    private static final Figure SPEND = Figure.of(60_000);

    @ParameterizedTest(name = "mean {0}, cv {1}")
    @CsvFileSource(resources = "shortfall.csv", numLinesToSkip = 1)
    void promiseOfAThousand(
            String mean,
            String cv,
            String probability,
            String expectedUnits,
            String d05,
            String d10,
            String d50,
            String expectedUntilFilled,
            String p95UntilFilled,
            String expectedCapped,
            String p95Capped,
            String expectedFlat,
            String p95Flat) {
        Shortfall shortfall = Shortfall.of(PROMISED, forecast(mean, cv));
        assertThat(shortfall.probability().rounded(6)).isEqualTo(Figure.of(probability));
        assertThat(shortfall.expectedUnits().rounded(4)).isEqualTo(Figure.of(expectedUnits));
        assertThat(shortfall.weakDelivery()).isEqualTo(Figure.of(d05));
        assertThat(shortfall.safePromise()).isEqualTo(Figure.of(d10));
        assertThat(shortfall.medianDelivery()).isEqualTo(Figure.of(d50));
        assertThat(shortfall.p95Units())
                .isEqualTo(PROMISED.minus(Figure.of(d05)).max(Figure.ZERO));
        MakeGood untilFilled = MakeGood.untilFilled(SPEND);
        assertCost(shortfall, untilFilled, expectedUntilFilled, p95UntilFilled);
        MakeGood capped = untilFilled.cappedBy(List.of(new Cap.Money(Figure.of(10_000))));
        assertCost(shortfall, capped, expectedCapped, p95Capped);
        assertCost(shortfall, MakeGood.flat(Figure.of(60)), expectedFlat, p95Flat);
    }

    @Test
    void promiseOfZeroIsNeverMissed() {
        Shortfall shortfall = Shortfall.of(Figure.ZERO, forecast("0", "0.3"));
        assertThat(shortfall.probability()).isEqualTo(Figure.ZERO);
        assertThat(shortfall.expectedUnits()).isEqualTo(Figure.ZERO);
        assertThat(shortfall.isCertainFailure()).isFalse();
    }

    @Test
    void forecastOfZeroFailsForCertain() {
        Shortfall shortfall = Shortfall.of(PROMISED, forecast("0", "0.3"));
        assertThat(shortfall.probability()).isEqualTo(Figure.ONE);
        assertThat(shortfall.expectedUnits()).isEqualTo(PROMISED);
        assertThat(shortfall.safePromise()).isEqualTo(Figure.ZERO);
        assertThat(shortfall.isCertainFailure()).isTrue();
    }

    @Test
    void unknownForecastIsNamed() {
        Figure unknown = Figure.missing("promise.expected_units");
        Shortfall shortfall = Shortfall.of(PROMISED, Forecast.of(unknown, unknown, List.of(), Assumptions.standard()));
        assertThat(shortfall.probability()).isEqualTo(unknown);
        assertThat(shortfall.safePromise()).isEqualTo(unknown);
        assertThat(shortfall.p95Units()).isEqualTo(unknown);
    }

    @Test
    void safePromiseNeedsNoPromise() {
        Shortfall shortfall = Shortfall.of(Figure.missing("promised_leads"), forecast("1000", "0.3"));
        assertThat(shortfall.safePromise()).hasToString("638");
        assertThat(shortfall.probability()).isEqualTo(Figure.missing("promised_leads"));
    }

    @Test
    void refusesNegativePromise() {
        Figure negative = Figure.of(-1);
        Forecast forecast = forecast("1", "0");
        assertThatThrownBy(() -> Shortfall.of(negative, forecast))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("promised units is -1; it may not be negative");
    }

    private static void assertCost(Shortfall shortfall, MakeGood makeGood, String expected, String p95) {
        RemedyCost cost = RemedyCost.of(shortfall, List.of(makeGood));
        assertThat(cost.expected().rounded(2)).isEqualTo(Figure.of(expected));
        assertThat(cost.p95().rounded(2)).isEqualTo(Figure.of(p95));
    }

    private static Forecast forecast(String mean, String cv) {
        return Forecast.of(Figure.of(mean), Figure.of(cv), List.of(), Assumptions.standard());
    }
}
