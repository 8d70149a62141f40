package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "'a b c', 'a b c', true",
        "'a …', 'a b c', true",
        "'… c', 'a b c', true",
        "'a … c', 'a b c', true",
        "'a … b c', 'a b c', true",
        "'… b …', 'a b a b', true",
        "'lo…', 'long', true",
        "'a b', 'a b c', false",
        "'b c', 'a b c', false",
        "'a c', 'a b c', false",
        "'… b a …', 'a b c', false",
        "'so…', 'long', false"
    })
    void onlyMarkedLinesMayBeLeftOut(String shown, String real, boolean expected) {
        assertThat(new Excerpt(List.of(shown.split(" "))).isOf(List.of(real.split(" "))))
                .isEqualTo(expected);
    }
}
