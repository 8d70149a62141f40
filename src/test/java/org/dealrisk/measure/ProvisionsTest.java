package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds how much is found of provisions in the style of contracts from which neither patterns nor weights were made, and
 * how many neighbours are taken for one. Beside each file stands what patterns alone find and take.
 */
class ProvisionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provisions-kept-en.txt   | 58 |  4 | 69 |  3",
                "provisions-kept-en-2.txt | 68 | 20 | 80 | 16",
                "provisions-kept-tw.txt   | 67 | 10 | 75 |  7",
                "provisions-kept-cn.txt   | 78 |  5 | 83 |  4",
                "provisions-kept-zh-2.txt | 83 | 16 | 89 | 16"
            })
    void mostAreFoundAndFewNeighbours(String file, int before, int wrongBefore, int found, int wrong) {
        Sample sample = Sample.ofProvisions(file, List.of(file));
        Score score = sample.total();
        assertThat(found - wrong).isGreaterThan(before - wrongBefore);
        assertThat(100 * score.right() / score.positives())
                .as("found of a hundred in %s", file)
                .isGreaterThanOrEqualTo(found);
        assertThat(100.0 * score.wrong() / sample.negatives())
                .as("wrongly found of a hundred in %s", file)
                .isLessThanOrEqualTo(wrong);
    }
}
