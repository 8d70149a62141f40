package org.dealrisk.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            '',                       0,  nothing
            fee: 100000,              11, ASCII
            保證有1000筆名單,         16, Chinese and digits
            補版,                     4,  Chinese
            ，。「」,                 8,  full-width punctuation
            ＡＢＣ１２３,             12, full-width letters and digits
            ｱｲｳ,                      3,  half-width katakana
            あア한,                   6,  kana and a Hangul syllable
            \u1112\u1161\u11ab,       2,  a Hangul syllable in three parts
            e\u0301te\u0301,          3,  combining accents
            \u3042\u3099,             2,  a combining mark on a wide character
            é×…–“”€,                  7,  characters of one column in most fonts
            🎯,                       2,  emoji
            👍🏽,                       2,  emoji with a skin tone
            👨‍👩‍👧‍👦,                       2,  a family of four joined into one
            ❤️,                       2,  a heart made an emoji by a selector
            ❤,                        1,  a heart as text
            🇹🇼,                       2,  a flag of two letters
            1️⃣,                       2,  a keycap
            \u200b,                   0,  a space without width
            a\u00adb,                 3,  a soft hyphen
            𠮷野家,                   6,  Chinese beyond the first plane
            ﷺ,                        1,  a ligature
            """)
    void everyCharacterTakesItsColumns(String text, int columns, String what) {
        assertThat(DisplayWidth.of(text)).as(what).isEqualTo(columns);
    }
}
