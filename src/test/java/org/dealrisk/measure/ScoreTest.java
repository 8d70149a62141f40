package org.dealrisk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final String AUDIT = "The client may audit the books of the agency once a year.";
    private static final Category AUDIT_RIGHTS = Category.ALL.get(0);

    @ParameterizedTest
    @CsvSource({"8, 2, 2, 0.8, 0.8, 0.8", "1, 0, 3, 1, 0.25, 0.4", "0, 0, 0, 1, 1, 1", "0, 3, 2, 0, 0, 0"})
    void sharesAreOfWhatIsFoundAndOfWhatIsThere(
            int right, int wrong, int missed, double precision, double recall, double f1) {
        Score score = new Score(right, wrong, missed);
        assertThat(score.precision()).isEqualTo(precision, within(1e-9));
        assertThat(score.recall()).isEqualTo(recall, within(1e-9));
        assertThat(score.f1()).isEqualTo(f1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "The Client may audit, Client may (audit) the BOOKS, 0.8, true",
        "one two three four, three four five six, 0.333, false",
        "one two, one two three four, 0.5, true",
        "乙方, 甲方, 0, false"
    })
    void passagesAreOneWhenTheyShareHalfOfTheirWords(String first, String second, double share, boolean alike) {
        assertThat(Words.of(first).jaccard(Words.of(second))).isEqualTo(share, within(1e-3));
        assertThat(Words.of(first).isLike(Words.of(second))).isEqualTo(alike);
    }

    @Test
    void contractIsFoundByAnyOfItsClauses() {
        ReadContract read = read("setting out", "Preamble.\n\n" + AUDIT, List.of(AUDIT));
        assertThat(read.whole(AUDIT_RIGHTS)).isEqualTo(new Score(1, 0, 0));
        assertThat(read.passages(AUDIT_RIGHTS)).isEqualTo(new Score(1, 0, 0));
        assertThat(read("setting out", AUDIT, List.of()).whole(AUDIT_RIGHTS)).isEqualTo(new Score(0, 1, 0));
        assertThat(read("setting out", "Preamble.", List.of(AUDIT)).whole(AUDIT_RIGHTS))
                .isEqualTo(new Score(0, 0, 1));
    }

    @Test
    void missesOfContractsSetAsideAreNeverListed() {
        Contract open = contract("open", AUDIT, List.of());
        Contract aside = contract("aside", AUDIT, List.of());
        assertThat(open.isSetAside()).isFalse();
        assertThat(aside.isSetAside()).isTrue();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new CuadMeasure(List.of(open, aside))
                .misses(ClauseType.AUDIT_RIGHTS, new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("wrong\topen\t" + AUDIT)
                .doesNotContain("\taside\t");
    }

    private static ReadContract read(String title, String text, List<String> audits) {
        return ReadContract.of(contract(title, text, audits));
    }

    private static Contract contract(String title, String text, List<String> audits) {
        return new Contract(title, text, Map.of("Audit Rights", audits));
    }
}
