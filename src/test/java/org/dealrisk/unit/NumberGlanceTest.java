package org.dealrisk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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
                assertThat(look(folded, found.start(), found.start() + 1))
                        .as("-Ddealrisk.seed=%d: %s in \"%s\"", SEED, found, text)
                        .isEqualTo(NumberScanner.FOUND);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The agency shall wear a hat in May.", "雙方窗口如附件所列", "often, canine", ""})
    void textWithoutNumbersNeedsNoCloserLook(String text) {
        char[] folded = FoldedText.of(text + "  ").text().toCharArray();
        assertThat(look(folded, 0, text.length())).isNotEqualTo(NumberScanner.FOUND);
    }

    @Test
    void looksThatGoOnFindWhatLooksByThemselvesDo() {
        Random random = new Random(SEED);
        int found = 0;
        for (int run = 0; run < 5_000; run++) {
            String text = NumberPieces.text(random, 8).replace("\u200b", "");
            char[] folded = FoldedText.of(text + "  ").text().toCharArray();
            int clear = 0;
            boolean alone = false;
            int end;
            for (int start = 0; start < folded.length - 2 && clear != NumberScanner.FOUND; start = end) {
                end = start + 1;
                while (end < folded.length - 2 && folded[end - 1] != ' ') {
                    end++;
                }
                alone |= look(folded, start, end) == NumberScanner.FOUND;
                clear = NumberScanner.clear(folded, start, end, clear);
            }
            found += alone ? 1 : 0;
            assertThat(clear == NumberScanner.FOUND)
                    .as("-Ddealrisk.seed=%d: \"%s\"", SEED, text)
                    .isEqualTo(alone);
        }
        assertThat(found).isBetween(1_000, 4_999);
    }

    private static int look(char[] folded, int from, int end) {
        return NumberScanner.clear(folded, from, end, from);
    }

    @Test
    void aCommaIsAPointBeforeAPercentSignWhereItCanBeNothingElse() {
        assertThat(NumberScanner.of("1,5 %").all()).extracting(Quantity::value).containsExactly(new BigDecimal("1.5"));
        assertThat(NumberScanner.of("0,25%").all()).extracting(Quantity::value).containsExactly(new BigDecimal("0.25"));
        for (String two : List.of("總價3，5%為上限", "總價500000，30%預付", "10,30,70%", "30,70%")) {
            assertThat(NumberScanner.of(two).all())
                    .as(two)
                    .noneMatch(number -> number.value().stripTrailingZeros().scale() > 0);
        }
    }
}
