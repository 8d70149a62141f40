package org.dealrisk.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.junit.jupiter.api.Test;

/**
 * Two public suites of CSV files are read as they expect, but for what {@code csv-deviations.txt} lists and
 * argues. They are looked for in {@code -Ddealrisk.shared}, else in {@code ../shared}; where they are absent
 * the tests are skipped.
 */
class CsvSuitesTest {

    private static final Path SUITES =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data/suites");
    private static final Path SPECTRUM = SUITES.resolve("csv-spectrum");
    private static final Path COMPARISON = SUITES.resolve("JavaCsvComparison/tests");

    @Test
    void spectrumIsReadAsItsJsonSays() throws IOException {
        assumeTrue(Files.isDirectory(SPECTRUM), "csv-spectrum is not at " + SPECTRUM);
        for (Path file : files(SPECTRUM.resolve("csvs"))) {
            String name = file.getFileName().toString().replace(".csv", "");
            List<List<String>> records = CutRecords.cells(Files.readAllBytes(file));
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> record : records.subList(1, records.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < record.size(); i++) {
                    row.put(records.get(0).get(i), record.get(i));
                }
                rows.add(row);
            }
            assertThat(rows).as(name).isEqualTo(json(SPECTRUM.resolve("json").resolve(name + ".json")));
        }
    }

    @Test
    void comparisonIsReadAsExpectedButForTheDeviationsThatAreArgued() throws IOException {
        assumeTrue(Files.isDirectory(COMPARISON), "JavaCsvComparison is not at " + COMPARISON);
        List<String> deviations = new ArrayList<>();
        for (Path file : files(COMPARISON)) {
            YamlMapping suite = (YamlMapping) YamlDocuments.read(Source.of(file.toString(), Files.readString(file)))
                    .get(0)
                    .value()
                    .orElseThrow();
            for (YamlNode check : ((YamlSequence) value(suite, "checks")).items()) {
                for (String lineBreak : List.of("\n", "\r\n", "\r")) {
                    String id = text(value(check, "id"));
                    if (!deviations.contains(id) && !readAsExpected((YamlMapping) check, lineBreak)) {
                        deviations.add(id);
                    }
                }
            }
        }
        assertThat(deviations).containsExactlyInAnyOrderElementsOf(argued());
    }

    private static boolean readAsExpected(YamlMapping check, String lineBreak) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (YamlNode record : ((YamlSequence) value(check, "records")).items()) {
            expected.add(((YamlSequence) record)
                    .items().stream()
                            .map(cell -> spelled(text(cell), lineBreak))
                            .toList());
        }
        byte[] input = spelled(text(value(check, "input")), lineBreak).getBytes(StandardCharsets.UTF_8);
        return CutRecords.cells(input).equals(expected);
    }

    private static String spelled(String text, String lineBreak) {
        return text.replace("⏎", lineBreak)
                .replace("␤", "\r\n")
                .replace("␍", "\r")
                .replace("␊", "\n")
                .replace("␠", " ");
    }

    /** The first word of every line that is no comment. */
    private static List<String> argued() throws IOException {
        try (InputStream in = CsvSuitesTest.class.getResourceAsStream("csv-deviations.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
        }
    }

    private static List<Map<String, String>> json(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.add(new LinkedHashMap<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    rows.get(rows.size() - 1).put(parser.currentName(), parser.getText());
                }
            }
        }
        return rows;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static YamlNode value(YamlNode node, String key) {
        return ((YamlMapping) node)
                .entries().stream()
                        .filter(entry -> entry.name().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
