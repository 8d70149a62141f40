package org.dealrisk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a word of a text stands in the document. */
class YamlScalarTest {

    static List<Arguments> words() {
        return List.of(
                Arguments.of("plain", "text: 保證 word 名單", Span.onLine(1, 10, 4)),
                Arguments.of("astral characters before", "😀: 😀😀 word", Span.onLine(1, 7, 4)),
                Arguments.of("single quotes", "a: 'it''s word'", Span.onLine(1, 11, 4)),
                Arguments.of("double quotes", "a: \"x word\"", Span.onLine(1, 7, 4)),
                Arguments.of("escapes before", "a: \"\\t\\u4e00\\\"word\"", Span.onLine(1, 15, 4)),
                Arguments.of("escape inside", "a: \"w\\x6frd\"", Span.onLine(1, 5, 7)),
                Arguments.of("plain in lines", "a: first\n  second word\n  third", Span.onLine(2, 10, 4)),
                Arguments.of("plain over an empty line", "a: first\n\n   word", Span.onLine(3, 4, 4)),
                Arguments.of("quoted in lines", "a: \"first\n  second word\"", Span.onLine(2, 10, 4)),
                Arguments.of("escaped line break", "a: \"first\\\n  word\"", Span.onLine(2, 3, 4)),
                Arguments.of("line end cut by a blank", "a: 'first  \n  word'", Span.onLine(2, 3, 4)),
                Arguments.of("literal", "a: |\n  first\n\n    second word\n", Span.onLine(4, 12, 4)),
                Arguments.of("literal with indicator", "a: |2-\n   x word", Span.onLine(2, 6, 4)),
                Arguments.of("folded", "a: >\n  first\n  second word\n", Span.onLine(3, 10, 4)),
                Arguments.of("folded, indented more", "a: >-\n  first\n    second\n  word\n", Span.onLine(4, 3, 4)),
                Arguments.of("folded over an empty line", "a: >\n  first\n\n  word\n", Span.onLine(4, 3, 4)),
                Arguments.of("in braces", "{ a: x word, b: y }", Span.onLine(1, 8, 4)),
                Arguments.of("carriage returns", "a: first\r\n  word\r\n", Span.onLine(2, 3, 4)),
                Arguments.of("in the second document", "a: 1\n---\nb: word\n", Span.onLine(3, 4, 4)),
                Arguments.of("behind a document mark", "--- word\n", Span.onLine(1, 5, 4)),
                Arguments.of("an alias", "a: &x word\nb: *x", Span.onLine(1, 7, 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void tellsWhereAWordStands(String name, String document, Span expected) {
        YamlScalar scalar = lastScalar(document);
        int start = scalar.text().indexOf("word");
        assertThat(scalar.placeOf(start, start + 4).span()).isEqualTo(expected);
        assertThat(scalar.passage().placeOf(start, start + 4)).isEqualTo(scalar.placeOf(start, start + 4));
        assertThat(scalar.placeOf(start, start).span()).isEqualTo(Span.onLine(expected.line(), expected.column(), 0));
    }

    @Test
    void aPartOverLineBreaksCoversAllItsLines() {
        YamlScalar scalar = lastScalar("a: first\n  second\n  third");
        assertThat(scalar.placeOf(3, 14).span()).isEqualTo(new Span(1, 7, 3, 4));
    }

    @Test
    void theEndOfATextIsBehindItsLastCharacter() {
        assertThat(lastScalar("a: 'ab'").placeOf(2, 2).span()).isEqualTo(Span.onLine(1, 7, 0));
    }

    @Test
    void anEmptyTextIsWhereItWasWritten() {
        assertThat(lastScalar("a: ''").placeOf(0, 0).span()).isEqualTo(Span.onLine(1, 4, 2));
        assertThat(lastScalar("a:").placeOf(0, 0).span()).isEqualTo(Span.onLine(1, 3, 0));
    }

    @Test
    void partsOutsideOfTheTextAreTheCallersFault() {
        YamlScalar scalar = lastScalar("a: ab");
        assertThatThrownBy(() -> scalar.placeOf(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scalar.placeOf(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static YamlScalar lastScalar(String document) {
        List<YamlNode> roots = YamlDocuments.read(Source.of("d", document)).stream()
                .map(parsed -> parsed.value().orElseThrow())
                .toList();
        YamlNode root = roots.get(roots.size() - 1);
        if (root instanceof YamlMapping mapping) {
            YamlNode value = mapping.flow()
                    ? mapping.entries().get(0).value()
                    : mapping.entries().get(mapping.entries().size() - 1).value();
            return (YamlScalar) value;
        }
        return (YamlScalar) root;
    }
}
