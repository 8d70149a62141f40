package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenTextTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            We   Pay,we pay
            two  *bold*  words,two bold words
            ＡＢＣ　１２,abc 12
            *half*way,halfway
            well -known and well-known,well -known and well-known
            café２,café2
            保證 Leads,保證 leads
            """)
    void spellingsAreEvenedOutAndBlanksMadeOne(String original, String even) {
        EvenText text = EvenText.of(original);

        assertThat(text.substring(0, text.length())).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            we pay 5 leads,         0, 14, 8
            we  pay,                0, 6,  4
            we pay,                 0, 1,  2
            we pay,                 1, 3,  0
            we pay,                 3, 3,  0
            we pay,                 5, 2,  0
            '保證5筆',              0, 4,  5
            '; - ; -',              0, 7,  0
            'a long way to the next word', 2, 27, 12
            """)
    void aWordOfLettersIsTwoAwayAndAChineseCharacterOne(String original, int from, int to, int distance) {
        assertThat(EvenText.of(original).distance(from, to)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            we pay;  now, 0, 2,  true
            we pay;  now, 1, 3,  false
            we pay;  now, 6, 8,  false
            we pay;  now, 6, 11, true
            保證,         1, 2,  true
            """)
    void partsOfWordsAndMarksAreNoWords(String original, int from, int to, boolean word) {
        EvenText text = EvenText.of(original);

        assertThat(text.hasWord(from, to)).isEqualTo(word);
        assertThat(text.distance(from, to) > 0).isEqualTo(word);
    }
}
