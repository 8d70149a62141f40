package org.dealrisk.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "保證有1000筆", "👨‍👩‍👧", "e\u0301", "100 %", "a\u00adb", "<U+202E>"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(VisibleText.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0x8, 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
                0x2069, 0xFEFF
            })
    void whatSteersATerminalOrTurnsTheTextIsWrittenOut(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(VisibleText.line(text)).isEqualTo("a<U+%04X>b".formatted(character));
    }

    @Test
    void halfACharacterIsWrittenOut() {
        assertThat(VisibleText.line("\ud83c!")).isEqualTo("<U+D83C>!");
    }

    @Test
    void tabsAndLineBreaksBecomeSpaces() {
        assertThat(VisibleText.line("a\tb\r\nc")).isEqualTo("a b  c");
    }
}
