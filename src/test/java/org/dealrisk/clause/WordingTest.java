package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.TextSample.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @TestFactory
    Stream<DynamicTest> lexiconKeepsItsExamples() {
        return LexiconFile.read("wordings.txt").stream().flatMap(section -> {
            Wording wording = Wording.ofLabel(section.name()).orElseThrow();
            return section.lines().stream()
                    .filter(line -> !line.key().equals("find"))
                    .map(line -> DynamicTest.dynamicTest(
                            section.name() + " " + line.key() + " " + line.text(),
                            () -> assertThat(has(wording, line.text()))
                                    .isEqualTo(line.key().equals("+"))));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "REPLY, admission-of-fault, true",
        "EMAIL, admission-of-fault, true",
        "PROPOSAL, admission-of-fault, false",
        "TEMPLATE, admission-of-fault, false",
        "REPLY, policy-as-refusal, true",
        "PROPOSAL, policy-as-refusal, true",
        "REPLY, careless-promise, false",
        "EMAIL, careless-promise, true",
        "PROPOSAL, careless-promise, true",
        "TEMPLATE, careless-promise, true"
    })
    void wordingCountsInItsKindsOfText(Kind kind, String label, boolean counts) {
        String text = "This was our fault. It is company policy. Guaranteed results!";
        assertThat(Wording.in(List.of(sample(kind, text))))
                .extracting(phrase -> phrase.wording().label())
                .matches(labels -> labels.contains(label) == counts);
    }

    @Test
    void whatIsListedAsNotIncludedIsNoPromise() {
        assertThat(Wording.in(List.of(sample(Kind.DOCUMENT, "Not included: guaranteed results."))))
                .isEmpty();
        assertThat(Wording.in(List.of(sample(Kind.DOCUMENT, "Included: guaranteed results."))))
                .hasSize(1);
    }

    @Test
    void phraseIsTheWordsThatSayIt() {
        assertThat(Wording.in(List.of(sample(Kind.REPLY, "Dear Ann, I fear this was OUR  fault: sorry."))))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.words()).isEqualTo("OUR  fault");
                    assertThat(phrase.place().span()).isEqualTo(Span.onLine(1, 27, 10));
                });
    }

    @Test
    void quotedWordsAreNotSaid() {
        String text = "Please never answer \"it is company policy\", and avoid 「這是公司規定」 too.";
        assertThat(Wording.in(List.of(sample(Kind.EMAIL, text)))).isEmpty();
    }

    private static boolean has(Wording wording, String text) {
        return Stream.of(Kind.REPLY, Kind.EMAIL)
                .flatMap(kind -> Wording.in(List.of(sample(kind, text))).stream())
                .anyMatch(phrase -> phrase.wording() == wording);
    }

    static TextSample sample(Kind kind, String text) {
        Source source = Source.of("deal.yaml", text);
        Place whole = new Place(source, Span.onLine(1, 1, text.length()));
        return new TextSample(
                kind, Passage.of(text, whole, (from, to) -> new Place(source, Span.onLine(1, from + 1, to - from))));
    }
}
