package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippedTest {

    private static final String LONG = "字".repeat(100);

    @Test
    void shortTextsStayWhole() {
        assertThat(Clipped.head(" one\ntwo ")).isEqualTo("one two");
        assertThat(Clipped.around("until filled", "until 10 %")).containsExactly("until filled", "until 10 %");
    }

    @Test
    void aLongTextKeepsItsBeginning() {
        assertThat(Clipped.head(LONG)).isEqualTo("字".repeat(80) + "…");
        assertThat(Clipped.head("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void longTextsAreShownFromShortlyBeforeTheyDiffer() {
        assertThat(Clipped.around(LONG + " yes", LONG + " no"))
                .containsExactly("…" + "字".repeat(19) + " yes", "…" + "字".repeat(19) + " no");
    }

    @Test
    void aTextThatGoesOnIsShownFromShortlyBeforeTheOtherEnds() {
        assertThat(Clipped.around(LONG, LONG + "。")).containsExactly("…" + "字".repeat(20), "…" + "字".repeat(20) + "。");
    }
}
