package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWeightsTest {

    private static final Lexicon LEXICON = Lexicon.builtin();
    private static final Weights WEIGHTS = TypedWeights.builtin();

    @Test
    void everyWeightIsThatOfAConceptAndOfAType() {
        Set<String> traits = new HashSet<>();
        IntStream.range(0, Traits.count(LEXICON)).forEach(trait -> traits.add(Traits.name(trait, LEXICON)));
        LexiconFile.Section weights = LexiconFile.read(TypedWeights.FILE).stream()
                .filter(section -> section.name().equals("weights"))
                .findFirst()
                .orElseThrow();
        assertThat(weights.lines())
                .hasSizeGreaterThan(1_000)
                .allMatch(line -> traits.contains(line.key()) || line.key().equals("bias"));
        assertThat(WEIGHTS.types())
                .isNotEmpty()
                .allMatch(type -> ClauseType.ofLabel(type).isPresent());
    }

    @Test
    void whatIsDeniedAndWhoIsBoundAreTraits() {
        assertThat(names("The Agency does not guarantee any leads.")).contains("assure", "not assure", "by us");
        assertThat(names("The Agency guarantees 500 leads."))
                .contains("assure", "count", "by us")
                .doesNotContain("not assure", "by them");
        assertThat(names("The Client guarantees its payment."))
                .contains("by them")
                .doesNotContain("by us");
        assertThat(names("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guarantee-outcome | The Agency guarantees 500 leads. | The Agency does not guarantee any leads.",
                "unlimited-revisions | Unlimited revisions are included. | Revisions are limited to two rounds.",
                "net-terms | 货到60天付款。 | 交货期60天。",
                "auto-renewal | 合約期滿自動延長一年。 | 合約期滿即告終止，不自動續約。"
            })
    void aClauseWeighsMoreThanItsOpposite(String type, String clause, String opposite) {
        assertThat(weight(clause, type)).isGreaterThan(0.5f);
        assertThat(weight(opposite, type)).isLessThan(0);
    }

    @Test
    void aTextWithoutTraitsWeighsForNothing() {
        for (float sum : WEIGHTS.of(new int[0])) {
            assertThat(sum).isNegative();
        }
    }

    @Test
    void longSentencesAreNotWeighed() {
        String clause = "We promise you 500 leads";
        String tail = " and we will meet in the small room on the left side of the old house".repeat(9);
        int type = WEIGHTS.types().indexOf("guarantee-outcome");
        assertThat(WeighedText.ofTyped(read(clause + "."), WEIGHTS).above(0.7f, 1, type))
                .hasSize(1);
        assertThat(WeighedText.ofTyped(read(clause + tail + "."), WEIGHTS).above(-100, 1, type))
                .isEmpty();
        // Beside a long one, a short sentence is.
        assertThat(WeighedText.ofTyped(read("It" + tail + ". " + clause + "."), WEIGHTS)
                        .above(0.7f, 1, type))
                .singleElement()
                .satisfies(fit -> assertThat(fit.sentence()).isEqualTo(1));
    }

    private static float weight(String text, String type) {
        ReadText read = read(text);
        return WEIGHTS.of(WEIGHTS.traits(read, 0, read.parts().sentenceCount()))[
                WEIGHTS.types().indexOf(type)];
    }

    private static List<String> names(String text) {
        return IntStream.of(Traits.of(read(text)))
                .mapToObj(trait -> Traits.name(trait, LEXICON))
                .toList();
    }

    private static ReadText read(String text) {
        return LEXICON.read(text, Parties.STANDARD);
    }
}
