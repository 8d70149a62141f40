package org.dealrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaviestTest {

    private final Heaviest heaviest = new Heaviest();

    @Test
    void sumsAreExactWhileTheNamesAreFew() {
        part(Map.of("Acme", 5, "Best", 7));
        part(Map.of("Acme", 4));
        assertThat(heaviest.most(5))
                .containsExactly(
                        new Heaviest.Share("Acme", BigDecimal.valueOf(9), 2),
                        new Heaviest.Share("Best", BigDecimal.valueOf(7), 1));
        assertThat(heaviest.all()).isEqualTo(BigDecimal.valueOf(16));
        assertThat(heaviest.isExact()).isTrue();
    }

    @Test
    void equallyHeavyNamesComeInTheirOrder() {
        part(Map.of("b", 1, "a", 1, "c", 1));
        assertThat(heaviest.most(2)).extracting(Heaviest.Share::name).containsExactly("a", "b");
    }

    /** Of 60,000 names a few have most: those are found, and none is told lighter than it is. */
    @Test
    void ofManyNamesNoneIsToldTooLight() {
        Random random = new Random(7);
        Map<String, Integer> all = new HashMap<>();
        for (int chunk = 0; chunk < 60; chunk++) {
            Map<String, Integer> part = new HashMap<>();
            for (int i = 0; i < 1_000; i++) {
                part.put("client " + random.nextInt(60_000), 1 + random.nextInt(5));
            }
            part.put("big " + chunk % 3, 500);
            part.forEach((name, fee) -> all.merge(name, fee, Integer::sum));
            part(part);
        }
        List<Heaviest.Share> most = heaviest.most(50);
        assertThat(most.subList(0, 3)).extracting(Heaviest.Share::name).containsExactly("big 0", "big 1", "big 2");
        assertThat(heaviest.isExact()).isFalse();
        assertThat(most)
                .allSatisfy(
                        share -> assertThat(share.fee().intValueExact()).isGreaterThanOrEqualTo(all.get(share.name())));
    }

    private void part(Map<String, Integer> fees) {
        Heaviest part = new Heaviest();
        fees.forEach((name, fee) -> part.add(name, BigDecimal.valueOf(fee)));
        heaviest.addAll(part);
    }
}
