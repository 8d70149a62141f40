package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RememberedOddsTest {

    @Test
    void samePromiseIsWorkedOutOnce() {
        RememberedOdds book = new RememberedOdds();
        assertThat(book.of(700, 0.3, 1000)).isSameAs(book.of(700, 0.3, 1000));
        assertThat(book.of(700, 0.3, 1001)).isNotEqualTo(book.of(700, 0.3, 1000));
    }

    /** More of them than there are places, from several threads. */
    @Test
    void whatIsRememberedIsWhatIsWorkedOut() {
        long seed = Long.getLong("dealrisk.seed", 20_261_122);
        RememberedOdds book = new RememberedOdds();
        boolean same = IntStream.range(0, 4).parallel().allMatch(thread -> {
            Random random = new Random(seed + thread);
            return random.ints(80_000, 0, 400_000).allMatch(number -> {
                double mean = number % 40;
                double cv = number / 40 % 10 / 10.0;
                double promise = number / 400.0;
                return book.of(mean, cv, promise % 40).equals(Odds.of(mean, cv, promise % 40));
            });
        });
        assertThat(same).as("seed %s", seed).isTrue();
    }
}
