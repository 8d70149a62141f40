package org.dealrisk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGlanceTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260507L);

    @Test
    void everyNumberStartsWhereAGlanceExpectsOne() {
        Random random = new Random(SEED);
        for (int run = 0; run < 20_000; run++) {
            // Folding leaves out what has no width, and places would differ.
            String text = NumberPieces.text(random, 8).replace("\u200b", "");
            char[] folded = FoldedText.of(text + "  ").text().toCharArray();
            for (Quantity found : NumberScanner.of(text).all()) {
                assertThat(NumberScanner.mayFind(folded, found.start(), found.start() + 1))
                        .as("-Ddealrisk.seed=%d: %s in \"%s\"", SEED, found, text)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The agency shall wear a hat in May.", "雙方窗口如附件所列", "often, canine", ""})
    void textWithoutNumbersNeedsNoCloserLook(String text) {
        char[] folded = FoldedText.of(text + "  ").text().toCharArray();
        assertThat(NumberScanner.mayFind(folded, 0, text.length())).isFalse();
    }
}
