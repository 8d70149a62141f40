package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    /** {@code ¤} stands for the character that nobody sees. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain 100.5 - 3 % text。, plain 100.5 - 3 % text。",
                "a|b, a\\|b",
                "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
                "[x](http://y), \\[x\\](http\\://y)",
                "![i](j), \\!\\[i\\](j)",
                "`code` *b* _i_ ~s~, \\`code\\` \\*b\\* \\_i\\_ \\~s\\~",
                "@boss, @¤boss",
                "see #12, see \\#¤12",
                "$x$, \\$x\\$",
                "note: :smile:, note: \\:smile:",
                "back\\slash, back\\\\slash",
                "a & b, a &amp; b"
            })
    void whatMarkdownWouldTakeForItsOwnIsEscaped(String text, String safe) {
        assertThat(MarkdownText.of(text)).isEqualTo(safe.replace("¤", "\u200b"));
    }

    @ParameterizedTest
    @CsvSource({"'one\ntwo', one two", "'one\r\n\ttwo', 'one   two'"})
    void aTextStaysOnOneLine(String text, String safe) {
        assertThat(MarkdownText.of(text)).isEqualTo(safe);
    }
}
