package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The change from summing to integrating, and input that no deal has. */
final class DeliveryBoundsTest {

    private static final double LIMIT = Delivery.EXACT_LIMIT;

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 0.01, 0.05, 0.30, 0.50, 1, 2})
    void nothingJumpsWhereSummingEnds(double cv) {
        for (double mean : new double[] {9_000, LIMIT, 12_000, 40_000}) {
            Delivery delivery = Delivery.of(mean, cv);
            assertSmooth(promise -> delivery.odds(promise).shortfall(), 1e-6);
            assertSmooth(promise -> cost(delivery, promise), 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.15, 0.30, 0.50, 1, 2})
    void integratedCostsAgreeWithTheSum(double cv) {
        double mean = 50_000;
        double promise = 60_000;
        Delivery delivery = Delivery.of(mean, cv);
        double cap = 0.1;
        assertThat(cost(delivery, promise)).isCloseTo(summed(mean, cv, promise, 1e300), withinPercentage(1e-4));
        assertThat(delivery.expectedBelow(promise, delivered -> Math.min(cap, untilFilled(promise, delivered))))
                .isCloseTo(summed(mean, cv, promise, cap), withinPercentage(1e-2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-9, 0.30, 1, 50, 1e9, Double.MAX_VALUE})
    void hostileInputStaysBoundedAndIsAlwaysANumber(double cv) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (double mean : new double[] {0, Double.MIN_VALUE, 1e-300, 1, 9_999.5, 1e6, 1e18, 1e200, 1e308}) {
                Delivery delivery = Delivery.of(mean, cv);
                for (double promise : new double[] {0, 1, 10_000, 10_001, 1e6, 1e18, 1e200}) {
                    assertThat(delivery.odds(promise).shortfall()).isBetween(0.0, 1.0);
                    assertThat(cost(delivery, promise)).isBetween(0.0, promise);
                }
                double quantile = delivery.quantile(0.05);
                assertThat(quantile).isBetween(0.0, Math.max(1, mean));
                assertThat(delivery.quantile(0.5)).isGreaterThanOrEqualTo(quantile);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1e18, 1e-9", "1e30, 0", "1e200, 0", "1e200, 1e-60"})
    void halfOfANarrowDistributionLiesBelowAGreatMean(double mean, double cv) {
        assertThat(Delivery.of(mean, cv).odds(mean).shortfall()).isCloseTo(0.5, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1e200, 0.30", "1e18, 0.30", "1e12, 0.05", "1e15, 1", "1e200, 2"})
    void greatMeansReachTheGammaLimit(double mean, double cv) {
        double shape = 1 / (cv * cv);
        Delivery delivery = Delivery.of(mean, cv);
        for (double part : new double[] {0.5, 0.9, 1, 1.2}) {
            assertThat(delivery.odds(part * mean).shortfall())
                    .isCloseTo(RegularizedGamma.P.value(shape, part * shape), within(1e-7));
        }
    }

    @Test
    void wholeOfTheDistributionLiesBelowABoundlessPromise() {
        for (double mean : new double[] {1, 9_000, 10_500, 1e9}) {
            assertThat(Delivery.of(mean, 0.3).odds(1e18).shortfall()).isCloseTo(1, within(1e-12));
            assertThat(Delivery.of(mean, 0.3).expectedBelow(1e18, delivered -> delivered))
                    .isCloseTo(mean, within(mean * 1e-8));
        }
    }

    @Test
    void hostileDealGivesFiguresThatPrint() {
        Assumptions assumptions = Assumptions.standard();
        for (String cv : List.of("0", "1E-9", "0.3", "1E+150")) {
            for (String mean : List.of("1E-190", "1", "1E+18", "1E+199")) {
                Forecast forecast = Forecast.of(Figure.of(mean), Figure.of(cv), List.of(), assumptions);
                Shortfall shortfall = Shortfall.of(Figure.of("1E+199"), forecast);
                RemedyCost cost = RemedyCost.of(shortfall, List.of(MakeGood.untilFilled(Figure.of("9E+199"))));
                assertThat(List.of(shortfall.probability(), shortfall.expectedUnits(), cost.expected(), cost.p95()))
                        .allSatisfy(figure -> assertThat(figure.toString()).matches("∞|[0-9]+(\\.[0-9]+)?"));
            }
        }
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThatThrownBy(() -> Delivery.of(-1, 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no distribution has mean -1.0 and cv 0.3");
        assertThatThrownBy(() -> Delivery.of(Double.NaN, 0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delivery.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSmooth(DoubleUnaryOperator of, double tolerance) {
        double before = of.applyAsDouble(LIMIT);
        double at = of.applyAsDouble(LIMIT + 1);
        double after = of.applyAsDouble(LIMIT + 2);
        assertThat(after - at).isCloseTo(at - before, within(tolerance * Math.max(1, at)));
    }

    /** Make-good until filled, in multiples of the spend. */
    private static double cost(Delivery delivery, double promise) {
        return delivery.expectedBelow(promise, delivered -> untilFilled(promise, delivered));
    }

    private static double untilFilled(double promise, double delivered) {
        return Math.max(0, promise / Math.max(1, delivered) - 1);
    }

    private static double summed(double mean, double cv, double promise, double cap) {
        double shape = 1 / (cv * cv);
        double log = shape * Math.log(shape / (shape + mean));
        double sum = 0;
        for (int delivered = 0; delivered < promise; delivered++) {
            sum += Math.exp(log) * Math.min(cap, untilFilled(promise, delivered));
            log += Math.log((delivered + shape) / (delivered + 1.0)) + Math.log(mean / (shape + mean));
        }
        return sum;
    }
}
