package org.dealrisk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what becomes of documents to the tables in {@code document/}: behind {@code ===} the name of a
 * case, below it the document, behind {@code --->} what it says: line, column, number and heading in
 * brackets, words.
 */
class ParagraphsTest {

    private static final Path TABLES = Path.of("src/test/resources/document");

    record Case(String name, String document, List<String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.sorted().toList()) {
                cases.addAll(cases(table));
            }
        }
        return cases.stream();
    }

    private static List<Case> cases(Path table) throws IOException {
        String ending = table.getFileName().toString().startsWith("plain") ? ".txt" : ".md";
        List<Case> cases = new ArrayList<>();
        for (String text : Files.readString(table).split("(?m)^=== ")) {
            int end = text.indexOf('\n');
            int arrow = text.indexOf("\n--->\n");
            if (arrow > 0) {
                String document =
                        text.substring(end + 1, arrow + 1).replace("\\f", "\f").replace("\\t", "\t");
                List<String> expected = text.substring(arrow + 6)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
                cases.add(new Case(text.substring(0, end).strip() + ending, document, expected));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void documentSays(Case found) {
        List<Paragraph> paragraphs = Document.paragraphs(Source.of(found.name(), found.document()));
        assertThat(paragraphs.stream().map(ParagraphsTest::shown)).containsExactlyElementsOf(found.expected());
    }

    /** Every part of a paragraph that stands in the document stands where its place says. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void placesHoldTheWords(Case found) {
        for (Paragraph paragraph : Document.paragraphs(Source.of(found.name(), found.document()))) {
            String text = paragraph.passage().text();
            for (int i = 0; i < text.length(); i++) {
                Place place = paragraph.passage().placeOf(i, i + 1);
                String there = place.text();
                boolean joined = Character.isWhitespace(text.charAt(i)) || ":,".indexOf(text.charAt(i)) >= 0;
                if (!joined && place.compareTo(paragraph.passage().place()) >= 0 && there.indexOf('&') < 0) {
                    assertThat(there).as(text + " at " + i).contains(String.valueOf(text.charAt(i)));
                }
            }
        }
    }

    private static String shown(Paragraph paragraph) {
        Place place = paragraph.passage().place();
        String heading = paragraph.heading().map(words -> "|" + words).orElse("");
        return place.line() + ":" + place.column() + " [" + paragraph.number().orElse("") + heading + "] "
                + paragraph.passage().text();
    }
}
