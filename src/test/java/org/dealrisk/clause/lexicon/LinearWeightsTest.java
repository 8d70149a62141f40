package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearWeightsTest {

    private static final Lexicon LEXICON = Lexicon.builtin();
    private static final Weights WEIGHTS = LinearWeights.builtin();

    @Test
    void everyTypeIsOneOfOurs() {
        assertThat(WEIGHTS.types())
                .hasSizeGreaterThan(30)
                .allMatch(type -> ClauseType.ofLabel(type).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit-rights | Licensor may inspect the books of Licensee on ten days' notice."
                        + " | Licensee shall keep books that are true and complete.",
                "exclusivity | Company appoints Distributor as its exclusive distributor of the Products in the Territory."
                        + " | The courts of Ohio have exclusive jurisdiction.",
                "termination-for-convenience | Either party may terminate this Agreement at any time on sixty days' notice."
                        + " | Either party may terminate this Agreement for a breach that is not cured.",
                "audit-rights | 授權人得隨時派員查核被授權人之帳冊。 | 被授權人應於每月五日前付款。"
            })
    void aProvisionWeighsMoreThanOneBesideIt(String type, String provision, String other) {
        int row = WEIGHTS.types().indexOf(type);
        assertThat(weight(provision, row)).isGreaterThan(0);
        assertThat(weight(other, row)).isLessThan(-0.4f);
    }

    @Test
    void everySentenceIsWeighedByItself() {
        String meeting = "The parties meet in the small room on the left side of the old house. ".repeat(60);
        String audit = "Licensor may inspect the books of Licensee on ten days' notice.";
        int row = WEIGHTS.types().indexOf("audit-rights");
        assertThat(weighed(meeting + audit).above(0, 1, row))
                .singleElement()
                .satisfies(fit -> assertThat(fit.sentence()).isEqualTo(60));
    }

    @Test
    void whatTraitsAddIsWhatTheSumIsOf() {
        ReadText text = read("Licensor may inspect the books of Licensee on ten days' notice.");
        int[] traits = WEIGHTS.traits(text, 0, 1);
        int row = WEIGHTS.types().indexOf("audit-rights");
        float sum = WEIGHTS.of(new int[0])[row];
        for (float share : WEIGHTS.shares(traits, row)) {
            sum += share;
        }
        assertThat(sum).isCloseTo(WEIGHTS.of(traits)[row], Offset.offset(0.001f));
    }

    @Test
    void wordsWeighBesideConceptsForSomeTypes() {
        ReadText text = read("Licensor may inspect the books of Licensee on ten days' notice.");
        int[] concepts = Traits.concepts(text, 0, 1);
        int[] all = WEIGHTS.traits(text, 0, 1);
        assertThat(all).startsWith(concepts).hasSizeGreaterThan(concepts.length);
        int audit = WEIGHTS.types().indexOf("audit-rights");
        int noWords = WEIGHTS.types().indexOf("setoff");
        assertThat(WEIGHTS.of(all)[audit]).isGreaterThan(WEIGHTS.of(concepts)[audit]);
        assertThat(WEIGHTS.of(all)[noWords]).isEqualTo(WEIGHTS.of(concepts)[noWords]);
    }

    @Test
    void aSentenceWithoutConceptsWeighsForNothing() {
        for (float sum : WEIGHTS.of(new int[0])) {
            assertThat(sum).isNegative();
        }
    }

    private static float weight(String sentence, int row) {
        return WEIGHTS.of(WEIGHTS.traits(read(sentence), 0, 1))[row];
    }

    private static WeighedText weighed(String text) {
        return WeighedText.ofDocument(read(text), WEIGHTS);
    }

    private static ReadText read(String text) {
        return LEXICON.read(text, Parties.STANDARD);
    }
}
