package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RememberedOddsTest {

    @Test
    void samePromiseIsWorkedOutOnce() {
        RememberedOdds book = new RememberedOdds();
        assertThat(book.of(700, 0.3, 1000)).isSameAs(book.of(700, 0.3, 1000));
        assertThat(book.of(700, 0.3, 1001)).isNotEqualTo(book.of(700, 0.3, 1000));
    }

    /** As many as a pipeline has, a part of the places: hardly one pushes out another. */
    @Test
    void manyAreRememberedBesideEachOther() {
        RememberedOdds book = new RememberedOdds();
        Set<Odds> workedOut = Collections.newSetFromMap(new IdentityHashMap<>());
        workedOut.addAll(all(book));
        int once = workedOut.size();
        workedOut.addAll(all(book));
        assertThat(workedOut).hasSizeBetween(once, once + once / 200);
    }

    private static List<Odds> all(RememberedOdds book) {
        return IntStream.range(0, 20_000)
                .mapToObj(number -> book.of(1, 0.3, number / 5_000.0))
                .toList();
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
