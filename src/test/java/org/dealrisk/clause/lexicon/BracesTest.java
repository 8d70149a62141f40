package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            cap, upper limit      ; cap, upper limit
            {不|未}回             ; 不回,未回
            {不|未}{回|提}覆, 默認 ; 不回覆,不提覆,未回覆,未提覆, 默認
            默認, 無{任何|}異議   ; 默認, 無任何異議, 無異議
            a {b, c}              ; a {b, c}
            {one}                 ; one
            """)
    void everyWordWithBracesIsSpelledOut(String written, String words) {
        assertThat(Braces.spelledOut(written)).isEqualTo(words);
    }
}
