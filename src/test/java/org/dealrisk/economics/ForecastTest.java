package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dealrisk.economics.Forecast.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForecastTest {

    private static final Figure NO_MEAN = Figure.missing("promise.expected_units");
    private static final Figure NO_CV = Figure.missing("promise.forecast_cv");

    @ParameterizedTest
    @CsvSource({
        "800 1000 1200, 1000, 0.197484",
        "900 1000 1100 1000, 1000, 0.075277", // s² = 20000 ÷ 3, less 1000
        "1000 1000 1000, 1000, 0.05", // agreement by chance: the floor
        "990 1000 1010, 1000, 0.05", // less than counting noise
        "0 0 0, 0, 0.05",
        "0 0 300, 100, 1.729162", // s² = 30000, less 100
        "1e150 2e150 3e150, 2e150, 0.5",
    })
    void historyGivesMeanAndSpread(String units, String mean, String cv) {
        Forecast forecast = Forecast.of(NO_MEAN, NO_CV, history(units), Assumptions.standard());
        assertThat(forecast.mean()).isEqualTo(Figure.of(mean));
        assertThat(forecast.cv().rounded(6)).isEqualTo(Figure.of(cv));
        assertThat(forecast.meanOrigin()).isEqualTo(Origin.HISTORY);
        assertThat(forecast.cvOrigin()).isEqualTo(Origin.HISTORY);
    }

    @Test
    void twoCampaignsAreNoHistory() {
        Forecast forecast = Forecast.of(NO_MEAN, NO_CV, history("800 1200"), Assumptions.standard());
        assertThat(forecast.mean()).isEqualTo(NO_MEAN);
        assertThat(forecast.cv()).isEqualTo(Figure.of("0.3"));
        assertThat(forecast.meanOrigin()).isEqualTo(Origin.UNKNOWN);
        assertThat(forecast.cvOrigin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void statedNumbersWinEachByItself() {
        Forecast mean = Forecast.of(Figure.of(700), NO_CV, history("800 1000 1200"), Assumptions.standard());
        assertThat(mean.mean()).hasToString("700");
        assertThat(mean.cv().rounded(6)).hasToString("0.197484");
        assertThat(mean.meanOrigin()).isEqualTo(Origin.STATED);
        Forecast cv = Forecast.of(NO_MEAN, Figure.ZERO, history("800 1000 1200"), Assumptions.standard());
        assertThat(cv.mean()).hasToString("1000");
        assertThat(cv.cv()).isEqualTo(Figure.ZERO);
        assertThat(cv.cvOrigin()).isEqualTo(Origin.STATED);
    }

    private static List<BigDecimal> history(String units) {
        return Arrays.stream(units.split(" ")).map(BigDecimal::new).toList();
    }
}
