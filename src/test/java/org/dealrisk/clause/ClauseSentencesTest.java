package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.model.ClauseType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the recogniser to the examples of its lexicon, and to text that it was not made from. */
class ClauseSentencesTest {

    private static final double LEAST_RECALL = 0.95;
    private static final double MOST_FALSE = 0.01;

    private record Sentence(ClauseType type, boolean carries, String text) {

        boolean isRight() {
            return Recogniser.types(text).contains(type) == carries;
        }
    }

    @TestFactory
    Stream<DynamicTest> lexiconKeepsItsExamples() {
        return LexiconFile.read("clauses.txt").stream().flatMap(section -> {
            ClauseType type = ClauseType.ofLabel(section.name()).orElseThrow();
            return section.lines().stream()
                    .filter(line -> List.of("+", "-").contains(line.key()))
                    .map(line -> new Sentence(type, line.key().equals("+"), line.text()))
                    .map(sentence -> DynamicTest.dynamicTest(
                            type + " " + sentence.text(),
                            () -> assertThat(sentence.isRight()).isTrue()));
        });
    }

    @Test
    void everyTypeHasPatternsAndExamples() {
        List<LexiconFile.Section> sections = LexiconFile.read("clauses.txt");
        assertThat(sections)
                .extracting(LexiconFile.Section::name)
                .containsExactlyInAnyOrderElementsOf(ClauseType.labels());
        assertThat(sections).allSatisfy(section -> {
            assertThat(section.all("find")).isNotEmpty();
            assertThat(section.all("+")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(section.all("-")).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void moreSentencesAreRecognised() {
        List<Sentence> all = Sentences.TUNING.stream()
                .flatMap(ClauseSentencesTest::sentences)
                .toList();
        List<Sentence> clauses = all.stream().filter(Sentence::carries).toList();
        List<Sentence> others =
                all.stream().filter(sentence -> !sentence.carries()).toList();
        assertThat(wrong(clauses)).as("missed").hasSizeLessThan((int) (clauses.size() * (1 - LEAST_RECALL)));
        assertThat(wrong(others)).as("wrongly found").hasSizeLessThan((int) (others.size() * MOST_FALSE) + 1);
    }

    /**
     * Sentences written without sight of the patterns. Before anything was fitted to them, 70 % (1a), 54 % (1b), 52 %
     * (2a), 32 % (2b), 69 % (3a), 69 % (3b), 74 % (4a), 55 % (4b), 80 % (5a), 82 % (5b), 25 % (6a), 32 % (6b), 57 % (8a)
     * and 54 % (8b) of the clauses were found, and 7, 11, 6, 7, 7, 9, 8, 6, 5, 5, 10, 10, 10 and 12 % of the others
     * wrongly. Once the lexicon had been fitted to the files a alone, the files b stood at 74, 61, 72 and 56 %, with 10,
     * 4, 8 and 6 % wrongly found: that is what to expect of new text. Of the Chinese of 8c and 8d 51 and 53 % were found at
     * first, and 7 and 10 % of the others wrongly, of 9c and 9d, which are Chinese too, 61 and 65 % and 8 and 6 %, of
     * 10c and 10d 73 % and 7 %; of contracts, notes and mails in plain English, 9a and 9b, 66 and 71 %, and 8 % of the
     * others, of 10a and 10b, by others still, 65 and 66 %, and 15 and 11 %, of 11a 84 % and
     * 13 %, of 11b, written once 11a had been learned from, 82 and 8 %. Nothing has been fitted to {@link Sentences#KEPT}; of
     * them 12b and 13b, in English, stood at 61 and 70 % with patterns alone, and 5 and 8 %, 12d and 13d, in Chinese, at 77
     * and 78 %, and 15 and 13 %, and 7, a file of
     * roundabout wordings, at 19 % when it was written and 27 % before its words were weighed.
     */
    @ParameterizedTest
    @CsvSource({
        "unseen-1a.txt, 0.97, 0.03",
        "unseen-1b.txt, 0.95, 0.03",
        "unseen-2a.txt, 0.97, 0.03",
        "unseen-2b.txt, 0.95, 0.03",
        "unseen-3a.txt, 0.97, 0.03",
        "unseen-3b.txt, 0.96, 0.03",
        "unseen-4a.txt, 0.95, 0.03",
        "unseen-4b.txt, 0.84, 0.07",
        "unseen-5a.txt, 0.97, 0.06",
        "unseen-5b.txt, 0.95, 0.07",
        "unseen-6a.txt, 0.95, 0.08",
        "unseen-6b.txt, 0.88, 0.13",
        "unseen-7.txt, 0.60, 0.00",
        "unseen-8a.txt, 0.94, 0.06",
        "unseen-8b.txt, 0.83, 0.12",
        "unseen-8c.txt, 0.94, 0.03",
        "unseen-8d.txt, 0.85, 0.08",
        "unseen-9a.txt, 0.95, 0.06",
        "unseen-9b.txt, 0.88, 0.09",
        "unseen-9c.txt, 0.96, 0.02",
        "unseen-9d.txt, 0.85, 0.06",
        "unseen-10a.txt, 0.94, 0.08",
        "unseen-10b.txt, 0.83, 0.10",
        "unseen-10c.txt, 0.94, 0.04",
        "unseen-10d.txt, 0.83, 0.05",
        "unseen-11a.txt, 0.95, 0.04",
        "unseen-11b.txt, 0.97, 0.03",
        "unseen-12b.txt, 0.84, 0.06",
        "unseen-12d.txt, 0.87, 0.12",
        "unseen-13b.txt, 0.84, 0.07",
        "unseen-13d.txt, 0.87, 0.12",
        "unseen-14.txt, 0.96, 0.03"
    })
    void sentencesOfOthersAreRecognised(String file, double leastFound, double mostFalse) {
        List<Sentence> all = sentences(file).toList();
        List<Sentence> clauses = all.stream().filter(Sentence::carries).toList();
        List<Sentence> others =
                all.stream().filter(sentence -> !sentence.carries()).toList();
        // Counts alone: whoever reads the sentences fits the patterns to them.
        assertThat(wrong(clauses).size()).as("missed").isLessThanOrEqualTo((int) (clauses.size() * (1 - leastFound)));
        assertThat(wrong(others).size()).as("wrongly found").isLessThanOrEqualTo((int) (others.size() * mostFalse));
    }

    @Test
    void everyTypeHasTenSentences() {
        List<Sentence> all = Sentences.TUNING.stream()
                .flatMap(ClauseSentencesTest::sentences)
                .filter(Sentence::carries)
                .toList();
        assertThat(ClauseType.values())
                .allSatisfy(type -> assertThat(all.stream().filter(sentence -> sentence.type() == type))
                        .as(type.label())
                        .hasSizeGreaterThanOrEqualTo(10));
    }

    private static List<String> wrong(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isRight())
                .map(sentence -> sentence.type() + ": " + sentence.text())
                .toList();
    }

    private static Stream<Sentence> sentences(String file) {
        List<Sentence> sentences = new ArrayList<>();
        Sentences.sections(file)
                .forEach((label, lines) -> lines.forEach(line -> sentences.add(new Sentence(
                        ClauseType.ofLabel(label).orElseThrow(), line.startsWith("+: "), line.substring(3)))));
        return sentences.stream();
    }
}
