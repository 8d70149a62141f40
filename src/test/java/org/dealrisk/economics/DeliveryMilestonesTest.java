package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a delivery keeps of earlier questions must not show in later answers. */
class DeliveryMilestonesTest {

    private static final double[] SPREADS = {0, 0.01, 0.05, 0.3, 1, 3};

    private static double sizeFrom(SplittableRandom random) {
        double size = Math.exp(random.nextDouble() * 13);
        return random.nextBoolean() ? Math.rint(size) : size;
    }

    @Test
    void answersDoNotHangOnWhatWasAskedBefore() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int trial = 0; trial < 60; trial++) {
            double mean = sizeFrom(random);
            double cv = SPREADS[random.nextInt(SPREADS.length)];
            Delivery asked = Delivery.of(mean, cv);
            for (int question = 0; question < 12; question++) {
                double promise = random.nextInt(8) == 0 ? mean : sizeFrom(random);
                assertThat(asked.odds(promise))
                        .as("mean %s, cv %s, promise %s", mean, cv, promise)
                        .isEqualTo(Delivery.of(mean, cv).odds(promise));
                double share = 0.01 + 0.98 * random.nextDouble();
                assertThat(asked.quantile(share))
                        .isEqualTo(Delivery.of(mean, cv).quantile(share));
            }
        }
    }

    @Test
    void oddsAreTheSumsOverTheCountsBelow() {
        SplittableRandom random = new SplittableRandom(4711);
        for (int trial = 0; trial < 400; trial++) {
            double mean = sizeFrom(random);
            double cv = SPREADS[random.nextInt(SPREADS.length)];
            double promise = trial % 3 == 0 ? mean * (0.9 + 0.2 * random.nextDouble()) : sizeFrom(random);
            Delivery delivery = Delivery.of(mean, cv);
            Odds odds = delivery.odds(promise);
            isNear(odds.shortfall(), delivery.expectedBelow(promise, delivered -> 1));
            isNear(odds.missing(), delivery.expectedBelow(promise, delivered -> promise - delivered));
            isNear(
                    odds.overrun(),
                    delivery.expectedBelow(promise, delivered -> Delivery.campaignsMore(promise, delivered)));
            assertThat(odds.weak()).isEqualTo(delivery.quantile(0.05));
            assertThat(odds.safe()).isEqualTo(delivery.quantile(0.1));
        }
    }

    private static void isNear(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-12 + 1e-9 * expected));
    }
}
