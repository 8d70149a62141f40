package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.clause.lexicon.Parties;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DutiesTest {

    private final Duties duties = new Duties();

    @TestFactory
    Stream<DynamicTest> lexiconKeepsItsExamples() {
        return LexiconFile.read("duties.txt").stream().flatMap(section -> {
            Reading meant = section.name().equals("duty") ? Reading.DUTY : Reading.LIGHT_DUTY;
            return section.lines().stream()
                    .filter(line -> !line.key().equals("find"))
                    .map(line -> DynamicTest.dynamicTest(
                            section.name() + " " + line.key() + " " + line.text(),
                            () -> assertThat(of(line.text(), Parties.STANDARD) == meant)
                                    .isEqualTo(line.key().equals("+"))));
        });
    }

    @Test
    void dealSaysWhoIsBound() {
        String text = "甲方應餵養馬匹十二頭。";
        assertThat(of(text, Parties.STANDARD)).isEqualTo(Reading.LIGHT_DUTY);
        assertThat(of(text, new Parties(List.of("甲方"), List.of("乙方")))).isEqualTo(Reading.DUTY);
    }

    @Test
    void namesOfCompaniesAreParties() {
        String text = "Harbour Foods Ltd. shall feed 12 horses.";
        Parties parties = new Parties(List.of("Studio Nine"), List.of("Harbour Foods Ltd."));
        assertThat(of(text, parties)).isEqualTo(Reading.LIGHT_DUTY);
        assertThat(of(text.replace("Harbour Foods Ltd.", "Studio Nine"), parties))
                .isEqualTo(Reading.DUTY);
    }

    private Reading of(String text, Parties parties) {
        return duties.of(Lexicon.builtin().read(text, parties));
    }
}
