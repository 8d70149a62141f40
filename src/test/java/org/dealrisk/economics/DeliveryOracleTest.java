package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Held against the closed forms of an independent library: P(D ≤ d) is the regularised incomplete
 * beta I_p(k, d+1) with k = 1 ÷ CV² and p = k ÷ (k+μ), or Q(d+1, μ) for CV = 0; and since d·p(d) is μ
 * times the probability of d−1 at shape k+1, E[S] = N·P(D &lt; N) − μ·P'(D &lt; N−1).
 */
final class DeliveryOracleTest {

    private static final double[] MEANS = {
        1e-6, 0.5, 1, 7, 100, 700, 1000, 4000, 9990, 10_050, 20_000, 123_456, 1e6, 3e7, 1e9
    };
    private static final double[] SPREADS = {0, 1e-3, 0.01, 0.05, 0.15, 0.30, 0.50, 1, 2, 5};
    private static final double[] OF_MEAN = {0, 0.01, 0.1, 0.5, 0.9, 0.99, 1, 1.01, 1.1, 1.5, 2, 5, 20};

    static Stream<Arguments> distributions() {
        return Arrays.stream(SPREADS)
                .boxed()
                .flatMap(cv -> Arrays.stream(MEANS).mapToObj(mean -> Arguments.of(mean, cv)));
    }

    @ParameterizedTest(name = "mean {0}, cv {1}")
    @MethodSource("distributions")
    void agreesWithClosedForms(double mean, double cv) {
        Delivery delivery = Delivery.of(mean, cv);
        for (double part : OF_MEAN) {
            double promise = Math.ceil(part * mean) + 1;
            double expected = cdf(promise - 1, mean, cv);
            Odds odds = delivery.odds(promise);
            assertThat(odds.shortfall()).as("P(D < %s)", promise).isCloseTo(expected, within(1e-8));
            assertThat(odds.missing())
                    .as("E[S] of %s", promise)
                    .isCloseTo(
                            expectedUnits(promise, mean, cv),
                            within(promise * (promise > Delivery.EXACT_LIMIT ? 1e-7 : 1e-10)));
        }
    }

    @ParameterizedTest(name = "mean {0}, cv {1}")
    @MethodSource("distributions")
    void quantileIsTheFirstCountToReachItsShare(double mean, double cv) {
        Delivery delivery = Delivery.of(mean, cv);
        for (double share : new double[] {0.05, 0.10, 0.50}) {
            double quantile = delivery.quantile(share);
            assertThat(quantile).isEqualTo(Math.rint(quantile));
            assertThat(cdf(quantile, mean, cv)).isGreaterThanOrEqualTo(share - 1e-8);
            if (quantile > 0) {
                assertThat(cdf(quantile - 1, mean, cv)).isLessThan(share + 1e-8);
            }
        }
    }

    @ParameterizedTest(name = "mean {0}, cv {1}")
    @MethodSource("distributions")
    void onePassTellsWhatEachQuestionTells(double mean, double cv) {
        Delivery delivery = Delivery.of(mean, cv);
        for (double part : OF_MEAN) {
            double promise = Math.ceil(part * mean);
            Odds odds = delivery.odds(promise);
            double overrun =
                    delivery.expectedBelow(promise, delivered -> Math.max(0, promise / Math.max(1, delivered) - 1));
            assertThat(odds.overrun())
                    .as("campaigns for %s", promise)
                    .isCloseTo(overrun, within(1e-12 + overrun * 1e-9));
            assertThat(odds.weak()).isEqualTo(delivery.quantile(0.05));
            assertThat(odds.safe()).isEqualTo(delivery.quantile(0.10));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the far lower tail, where a promise is all but safe
        "10000, 0.30, 3000",
        "1000, 0.15, 500",
        "100, 0, 60",
        "50000, 0.10, 30000"
    })
    void farTailKeepsItsRelativePrecision(double mean, double cv, double promise) {
        double expected = cdf(promise - 1, mean, cv);
        assertThat(expected).isBetween(1e-12, 1e-3);
        assertThat(Delivery.of(mean, cv).odds(promise).shortfall()).isCloseTo(expected, within(expected * 1e-5));
    }

    private static double cdf(double count, double mean, double cv) {
        if (count < 0) {
            return 0;
        }
        if (cv == 0) {
            return RegularizedGamma.Q.value(count + 1, mean);
        }
        double shape = 1 / (cv * cv);
        return RegularizedBeta.value(shape / (shape + mean), shape, count + 1);
    }

    private static double expectedUnits(double promise, double mean, double cv) {
        double shape = 1 / (cv * cv);
        double shifted = cv == 0 || promise < 2
                ? cdf(promise - 2, mean, 0)
                : RegularizedBeta.value(shape / (shape + mean), shape + 1, promise - 1);
        return promise * cdf(promise - 1, mean, cv) - mean * shifted;
    }
}
