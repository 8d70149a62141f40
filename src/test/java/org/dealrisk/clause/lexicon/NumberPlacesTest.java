package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dealrisk.unit.NumberPieces;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPlacesTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260507L);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PCT/US2014/012153 01/18/2014",
                "ANSI C95.1-1982, and 47 CFR 1.1310",
                "from Jan. 11, 1996 on",
                "10.4.1 Orders of ten or more",
                ""
            })
    void numbersAreThoseOfTheWholeText(String text) {
        assertThat(EvenText.of(text).numberPlaces().all())
                .isEqualTo(NumberScanner.of(text).all());
    }

    @Test
    void noNumberStartsElsewhere() {
        Random random = new Random(SEED);
        for (int run = 0; run < 20_000; run++) {
            String written = NumberPieces.text(random, 10);
            EvenText text = EvenText.of(written);
            assertThat(text.numberPlaces().all())
                    .as("-Ddealrisk.seed=%d: \"%s\"", SEED, written)
                    .isEqualTo(NumberScanner.of(written).all());
            for (Quantity found : text.numberPlaces().all()) {
                int start = startOfPiece(text, text.indexOf(found.start()));
                assertThat(text.numberPlaces().mayFind(start, text.indexOf(found.end())))
                        .as("-Ddealrisk.seed=%d: %s in \"%s\"", SEED, found, written)
                        .isTrue();
            }
        }
    }

    private static int startOfPiece(EvenText text, int index) {
        int piece = 0;
        while (piece + 1 < text.pieceCount() && text.pieceStarts()[piece + 1] <= index) {
            piece++;
        }
        return text.pieceStarts()[piece];
    }
}
