package org.dealrisk.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaretFrameTest {

    static Stream<Arguments> oneLine() {
        return Stream.of(
                Arguments.of("ASCII", "fee: 100000", 6, 6, "fee: 100000", "     ^^^^^^"),
                Arguments.of("after Chinese", "費用: 十萬元", 5, 3, "費用: 十萬元", "      ^^^^^^"),
                Arguments.of("within Chinese", "保證有1000筆名單", 4, 4, "保證有1000筆名單", "      ^^^^"),
                Arguments.of("full-width colon", "費用：100", 4, 3, "費用：100", "      ^^^"),
                Arguments.of("combining marks", "e\u0301e\u0301: x", 7, 1, "e\u0301e\u0301: x", "    ^"),
                Arguments.of("emoji", "🎯🎯 x", 4, 1, "🎯🎯 x", "     ^"),
                Arguments.of("a joined emoji", "👨‍👩‍👧 x", 7, 1, "👨‍👩‍👧 x", "   ^"),
                Arguments.of("under an emoji", "a 👍🏽 b", 3, 2, "a 👍🏽 b", "  ^^"),
                Arguments.of("a tab at the start", "\tfee: 1", 7, 1, "    fee: 1", "         ^"),
                Arguments.of("a tab after Chinese", "費\t1", 3, 1, "費  1", "    ^"),
                Arguments.of("an escape before it", "\u001b[31m x", 7, 1, "<U+001B>[31m x", "             ^"),
                Arguments.of("under a bidi override", "a\u202eb", 2, 1, "a<U+202E>b", " ^^^^^^^^"),
                Arguments.of("an empty stretch", "fee:", 5, 0, "fee:", "    ^"),
                Arguments.of("an empty line", "", 1, 0, "", "^"),
                Arguments.of("columns beyond the line", "fee", 9, 4, "fee", "   ^"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneLine")
    void caretsStandUnderTheStretch(String what, String line, int column, int length, String text, String carets) {
        List<CaretFrame.Row> rows = frame(line, Span.onLine(1, column, length));
        assertThat(rows).as(what).extracting(CaretFrame.Row::text).containsExactly(text, carets);
        assertThat(rows).extracting(CaretFrame.Row::isMark).containsExactly(false, true);
    }

    @Test
    void lineNumbersAreFlushRight() {
        String text = "a\n".repeat(11) + "b";
        List<CaretFrame.Row> rows =
                CaretFrame.rows(Source.of("x", text), List.of(mark(Span.onLine(12, 1, 1)), mark(Span.onLine(9, 1, 1))));
        assertThat(rows).extracting(CaretFrame.Row::gutter).containsExactly("12", "  ", " 9", "  ");
    }

    @Test
    void stretchesOfOneLineShareIt() {
        List<CaretFrame.Row> rows = CaretFrame.rows(
                Source.of("x", "one two three"),
                List.of(
                        mark(Span.onLine(1, 5, 3)),
                        new CaretFrame.Mark(Span.onLine(1, 9, 5), "a note"),
                        mark(Span.onLine(1, 1, 3))));
        assertThat(rows).extracting(CaretFrame.Row::text).containsExactly("one two three", "^^^ ^^^", "        ^^^^^");
        assertThat(rows).extracting(CaretFrame.Row::note).containsExactly("", "", "a note");
    }

    @Test
    void aStretchOverSeveralLinesIsShownLineByLine() {
        Source source = Source.of("x", "text: |\n  one\n\n  two\n  three\n  four");
        List<CaretFrame.Row> rows = CaretFrame.rows(source, List.of(new CaretFrame.Mark(new Span(2, 3, 6, 7), "note")));
        assertThat(rows)
                .extracting(CaretFrame.Row::text)
                .containsExactly("  one", "  ^^^", "  two", "  ^^^", "  three", "  ^^^^^");
        assertThat(rows.get(5).note()).isEqualTo("note");
    }

    @Test
    void aLongLineIsCutAroundTheStretch() {
        String line = "甲".repeat(200) + "HERE" + "乙".repeat(200);
        List<CaretFrame.Row> rows = frame(line, Span.onLine(1, 201, 4));
        String text = rows.get(0).text();
        assertThat(text).startsWith("…甲").endsWith("乙…").contains("HERE");
        assertThat(DisplayWidth.of(text)).isLessThanOrEqualTo(102);
        String before = text.substring(0, text.indexOf("HERE"));
        assertThat(rows.get(1).text()).isEqualTo(" ".repeat(DisplayWidth.of(before)) + "^^^^");
    }

    @Test
    void aStretchLongerThanTheRoomIsCutToo() {
        List<CaretFrame.Row> rows = frame("x".repeat(500), Span.onLine(1, 1, 500));
        assertThat(rows).extracting(CaretFrame.Row::text).containsExactly("x".repeat(100) + "…", "^".repeat(100));
    }

    @Test
    void everyLongStretchOfALineHasAWindowOfItsOwn() {
        String line = "one" + " ".repeat(300) + "two";
        List<CaretFrame.Row> rows = CaretFrame.rows(
                Source.of("x", line), List.of(mark(Span.onLine(1, 1, 3)), mark(Span.onLine(1, 304, 3))));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).text()).startsWith("one").endsWith("…");
        assertThat(rows.get(2).text()).startsWith("…").endsWith("two");
    }

    @Test
    void noteIsMadeSafe() {
        List<CaretFrame.Row> rows = CaretFrame.rows(
                Source.of("x", "a"), List.of(new CaretFrame.Mark(Span.onLine(1, 1, 1), "\u001b[2J\nx")));
        assertThat(rows.get(1).note()).isEqualTo("<U+001B>[2J x");
    }

    @Test
    void placeTellsItsText() {
        Source source = Source.of("x", "one\r\n二三四\nfive");
        assertThat(new Place(source, Span.onLine(2, 2, 2)).text()).isEqualTo("三四");
        assertThat(new Place(source, new Span(1, 3, 3, 3)).text()).isEqualTo("e\n二三四\nfi");
        assertThat(new Place(source, Span.onLine(9, 1, 3)).text()).isEmpty();
        Source broken = Source.of("x", "a\uD83D\uDE00\uD83Db");
        assertThat(new Place(broken, Span.onLine(1, 2, 2)).text()).isEqualTo("\uD83D\uDE00\uD83D");
        assertThat(new Place(broken, Span.onLine(1, 4, 9)).text()).isEqualTo("b");
    }

    /** The work may grow with the length of a line, not with its square. */
    @Test
    void ofALongLineManyStretchesAreShownInTurn() {
        long one = Work.of(() -> showAll(5_000));
        long four = Work.of(() -> showAll(20_000));
        assertThat(four).isLessThan(one * Work.MOST_FOR_FOUR_TIMES);
    }

    /** Shows every tenth character of a line, and tells what stands there. */
    private static void showAll(int length) {
        Source source = Source.of("x", "Net 30. 四\uD83D\uDE00".repeat(length / 10));
        for (int column = 1; column <= length; column += 10) {
            Span span = Span.onLine(1, column, 3);
            assertThat(CaretFrame.rows(source, List.of(mark(span)))).hasSize(2);
            assertThat(new Place(source, span).text()).isEqualTo("Net");
        }
    }

    private static CaretFrame.Mark mark(Span span) {
        return new CaretFrame.Mark(span, "");
    }

    private static List<CaretFrame.Row> frame(String text, Span span) {
        return CaretFrame.rows(Source.of("x", text), List.of(mark(span)));
    }
}
