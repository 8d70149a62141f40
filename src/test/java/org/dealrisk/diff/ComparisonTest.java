package org.dealrisk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void theOneDealOfEachFileIsTheSameWhateverItIsCalled() {
        Comparison comparison = between("{id: A, fee: 1000}", "{id: B, fee: 2000}");
        assertThat(comparison.deals()).hasSize(1);
        assertThat(comparison.hasDealsOfOneVersion()).isFalse();
    }

    @Test
    void dealsOfOneIdAreOneThenThoseOfOneNameThenThoseWithoutEither() {
        Comparison comparison = between(
                "{id: A, name: X, fee: 1}\n---\n{name: Y, fee: 2}\n---\n{fee: 3}\n---\n{id: gone, fee: 9}",
                "{fee: 30}\n---\n{id: new, fee: 90}\n---\n{name: Y, fee: 20}\n---\n{id: A, name: Z, fee: 10}");
        assertThat(comparison.deals())
                .extracting(deal -> fee(deal.old()) + " " + fee(deal.now()))
                .containsExactly("3 30", "2 20", "1 10");
        assertThat(names(comparison.added())).containsExactly("new");
        assertThat(names(comparison.removed())).containsExactly("gone");
    }

    @Test
    void dealsThatDoNotDifferAreLeftOut() {
        Comparison comparison =
                between("{id: A, fee: 1}\n---\n{id: B, fee: 2}", "{id: B, fee: 2}\n---\n{id: A, fee: 1}");
        assertThat(comparison.isEmpty()).isTrue();
    }

    private static Comparison between(String old, String now) {
        return Comparison.between(Versions.all("old.yaml", old), Versions.all("new.yaml", now));
    }

    private static String fee(Assessment deal) {
        return deal.deal().value(Field.FEE).orElseThrow().toString().replaceAll("\\D", "");
    }

    private static List<String> names(List<Assessment> deals) {
        return deals.stream()
                .map(deal -> deal.deal().text(Field.ID).orElseThrow())
                .toList();
    }
}
