package org.dealrisk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlDocumentsTest {

    static List<Arguments> trees() {
        return CaseFile.cases("trees.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void everyKeyAndValueHasItsPlace(String name, String document, String expected) {
        assertThat(Trees.described(document)).isEqualTo(expected);
    }

    static List<Arguments> faults() {
        return CaseFile.cases("faults.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultsSayWhatWasFoundWhereAndWhatToDo(String name, String document, String expected) {
        assertThat(Trees.described(document)).isEqualTo(expected);
    }

    @Test
    void aFileOfBlanksAndCommentsHasNoDocuments() {
        for (String text : List.of("", "\n\n", "# only a comment\n", "\uFEFF", "  \n# c", "...\n")) {
            assertThat(read(text)).as(text).isEmpty();
        }
    }

    @Test
    void aFileThatIsTooLongIsRefusedAsAWhole() {
        List<Parsed<YamlNode>> documents =
                YamlDocuments.read(Source.of("d", "a: 1\n---\nb: 2\n"), new Limits(10, 5, 5));
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).faults())
                .containsExactly(Diagnostic.of("d", "the file has 14 characters; expected at most 10"));
    }

    @Test
    void depthIsBounded() {
        assertThat(faults("[".repeat(50) + "]".repeat(50), Limits.DEFAULT)).isEmpty();
        assertThat(faults("[".repeat(51) + "]".repeat(51), Limits.DEFAULT))
                .containsExactly("d:1:51: found values more than 50 deep inside one another");
        assertThat(faults("[".repeat(1_000_000), Limits.DEFAULT))
                .containsExactly("d:1:51: found values more than 50 deep inside one another");
        assertThat(faults("a: &x [[]]\nb: [[*x]]", new Limits(100, 4, 100)))
                .containsExactly("d:2:6: found values more than 4 deep inside one another");
    }

    @Test
    void theNumberOfValuesIsBounded() {
        assertThat(faults("[a, b, c]", new Limits(100, 5, 4))).isEmpty();
        assertThat(faults("[a, b, c, d]", new Limits(100, 5, 4)))
                .containsExactly("d:1:11: found more than 4 keys and values in one document");
    }

    @Test
    void repeatedAliasesCountAsOftenAsTheyRepeat() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String inner = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(inner)
                    .append("]\n");
        }
        assertThat(faults(bomb.toString(), Limits.DEFAULT))
                .singleElement()
                .asString()
                .startsWith("d:6:")
                .endsWith("found more than 1000000 keys and values in one document");
    }

    @Test
    void longDocumentsOnOneLineAreReadInTime() {
        String list = "[" + "名, ".repeat(300_000) + "x]";
        long start = System.nanoTime();
        assertThat(faults(list, Limits.DEFAULT)).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    private static List<Parsed<YamlNode>> read(String text) {
        return YamlDocuments.read(Source.of("d", text));
    }

    private static List<String> faults(String text, Limits limits) {
        return YamlDocuments.read(Source.of("d", text), limits).stream()
                .flatMap(document -> document.faults().stream())
                .map(Diagnostic::headline)
                .toList();
    }
}
