package org.dealrisk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dealrisk.Work;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody means well with are read to their end, and every place lies inside of them. */
@Timeout(60)
class HostileDocumentsTest {

    private static final int CHARACTERS = 200_000;

    /** The work may grow with the length of a document, not with its square. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "保",
                "a ",
                "Net 30. ",
                "[",
                "[a](",
                "(",
                "<",
                "<a ",
                "<td>x",
                "<br>",
                "<!--",
                "-->",
                "&amp;",
                "*",
                "_a",
                "`",
                "```\n",
                "|",
                "| a ",
                "|\n|-|\n",
                "- a\n",
                "- a:\n",
                "1. a\n",
                "1.\n",
                "(a) b\n",
                "5.1 a\n",
                "第五條\n",
                "# a\n",
                "> ",
                "> a\n",
                "\f",
                "\f1\n",
                "\n",
                "\r",
                "a\r\n",
                " \n",
                "\t",
                "a\tb\n",
                "a   b   c\n",
                "A ..... 1\n",
                "a\n===\n",
                "Title\n",
                "Title\n\n",
                "甲方：乙公司\n",
                "\"A\" means B ",
                "(\"A\")",
                "\\",
                "\uD83D\uDE00",
                "\uD83D",
                "\u200B"
            })
    void longDocumentsAreWorkByTheirLength(String repeated) {
        Source source = longDocument(repeated, CHARACTERS);
        List<Paragraph> paragraphs = new ArrayList<>();
        Document.paragraphs(longDocument(repeated, CHARACTERS / 4));
        long quarter = Work.of(() -> Document.paragraphs(longDocument(repeated, CHARACTERS / 4)));
        long whole = Work.of(() -> paragraphs.addAll(Document.paragraphs(source)));
        assertThat(whole).isLessThan(quarter * Work.MOST_FOR_FOUR_TIMES);
        paragraphs.stream().limit(3).forEach(paragraph -> assertInside(source, paragraph));
    }

    private static Source longDocument(String repeated, int characters) {
        return Source.of("a.md", repeated.repeat(characters / repeated.length()));
    }

    @Test
    void hundredThousandBulletsAreHundredThousandItems() {
        assertThat(Document.paragraphs(Source.of("a.md", "- net 30\n".repeat(100_000))))
                .hasSize(100_000);
    }

    @Test
    void deepNestingIsRead() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 1_500; depth++) {
            text.append(" ".repeat(depth)).append("- a:\n");
        }
        assertThat(Document.paragraphs(Source.of("a.md", text.toString()))).isNotEmpty();
    }

    @Test
    void everyPlaceOfARandomDocumentLiesInside() {
        long seed = Long.getLong("dealrisk.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a",
                "Net 30.",
                "保證",
                "。",
                "：",
                ":",
                "\n",
                "\n\n",
                "\r\n",
                "\f",
                "# ",
                "- ",
                "1. ",
                "(a) ",
                "5.1 ",
                "第五條 ",
                "| ",
                "|-|-|\n",
                "<b>",
                "<br>",
                "<!--",
                "-->",
                "```\n",
                "> ",
                "**",
                "_",
                "[x](#y)",
                "\t",
                "    ",
                "Title",
                "&amp;",
                "\uD83D\uDE00",
                "....... 3\n",
                "\\",
                "The Agency shall:\n",
                "\uFEFF");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Source source = Source.of("a.md", text.toString());
            Document.paragraphs(source)
                    .forEach(paragraph -> assertThat(paragraph.passage().text())
                            .as("-Ddealrisk.seed=" + seed)
                            .satisfies(words -> assertInside(source, paragraph)));
        }
    }

    private static void assertInside(Source source, Paragraph paragraph) {
        String text = paragraph.passage().text();
        assertThat(text).isNotBlank();
        assertInside(source, paragraph.passage().place());
        for (int i = 0; i < Math.min(text.length(), 200); i++) {
            assertInside(source, paragraph.passage().placeOf(i, Math.min(text.length(), i + 3)));
        }
    }

    private static void assertInside(Source source, Place place) {
        assertThat(place.span().endLine()).isLessThanOrEqualTo(source.lineCount());
        String last = source.line(place.span().endLine());
        assertThat(place.span().endColumn()).isLessThanOrEqualTo(last.codePointCount(0, last.length()) + 1);
    }
}
