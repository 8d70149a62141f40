package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RaritiesTest {

    /** Of four examples, all have trait 0, half have 1, one has 2, and none has 3. */
    private static final Rarities RARITIES =
            Rarities.of(List.of(new int[] {0}, new int[] {0}, new int[] {0, 1}, new int[] {0, 1, 2}), 4);

    @Test
    void theFewerHaveATraitTheMoreItTells() {
        assertThat(RARITIES.of(0)).isEqualTo(1);
        assertThat(RARITIES.of(1)).isCloseTo(Math.log(5 / 3.0) + 1, Offset.offset(1e-12));
    }

    @Test
    void whatOneExampleHasAloneTellsNothing() {
        assertThat(RARITIES.of(2)).isZero();
        assertThat(RARITIES.of(3)).isZero();
        assertThat(RARITIES.telling(new int[] {0, 2, 3})).containsExactly(0);
    }

    @Test
    void everyExampleHasLengthOne() {
        double[] values = RARITIES.values(new int[] {0, 1});
        assertThat(values[0] * values[0] + values[1] * values[1]).isCloseTo(1, Offset.offset(1e-12));
        assertThat(values[1]).isGreaterThan(values[0]);
    }
}
