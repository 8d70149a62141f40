package org.dealrisk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.junit.jupiter.api.Test;

/**
 * Every case of the public YAML test suite is read as its JSON says or is refused with a fault. Which
 * cases come out which way stands in {@code suite.txt}, so that a change shows. The suite is looked for in
 * {@code -Ddealrisk.shared}, else in {@code ../shared}; where it is absent the test is skipped.
 */
class YamlTestSuiteTest {

    private static final Path SUITE =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("data/suites/yaml-test-suite/src");

    /** What became of a case; the good outcomes are counted, the others listed. */
    private enum Outcome {
        SAME_AS_JSON,
        READ_NO_JSON_TO_COMPARE,
        INVALID_REFUSED,
        VALID_REFUSED,
        INVALID_READ,
        DIFFERENT_FROM_JSON
    }

    @Test
    void everyCaseIsReadRightOrRefused() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "the YAML test suite is not at " + SUITE);
        Map<Outcome, List<String>> outcomes = new TreeMap<>();
        for (Path file : files()) {
            outcomes(file)
                    .forEach((name, outcome) -> outcomes.computeIfAbsent(outcome, any -> new ArrayList<>())
                            .add(name));
        }
        String report = outcomes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size()
                        + (entry.getKey().compareTo(Outcome.VALID_REFUSED) < 0
                                ? ""
                                : ": " + String.join(" ", entry.getValue())))
                .collect(Collectors.joining("\n"));
        assertThat(report).isEqualTo(expected());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The cases of one file; they are written in YAML too, and so are read by what they test. */
    private static Map<String, Outcome> outcomes(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".yaml", "");
        Parsed<YamlNode> parsed =
                YamlDocuments.read(Source.of(id, Files.readString(file))).get(0);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (YamlNode test : ((YamlSequence) parsed.value().orElseThrow()).items()) {
            YamlMapping fields = (YamlMapping) test;
            String name = outcomes.isEmpty() ? id : id + "-" + outcomes.size();
            text(fields, "yaml").ifPresent(yaml -> outcomes.put(name, outcome(fields, unmarked(yaml))));
        }
        return outcomes;
    }

    private static Outcome outcome(YamlMapping fields, String yaml) {
        List<Parsed<YamlNode>> documents = YamlDocuments.read(Source.of("case", yaml));
        boolean refused = documents.stream().anyMatch(document -> !document.ok());
        boolean invalid = text(fields, "fail").isPresent();
        if (refused || invalid) {
            return refused ? invalid ? Outcome.INVALID_REFUSED : Outcome.VALID_REFUSED : Outcome.INVALID_READ;
        }
        return text(fields, "json")
                .map(json -> isSame(documents, json) ? Outcome.SAME_AS_JSON : Outcome.DIFFERENT_FROM_JSON)
                .orElse(Outcome.READ_NO_JSON_TO_COMPARE);
    }

    private static boolean isSame(List<Parsed<YamlNode>> documents, String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (Parsed<YamlNode> document : documents) {
                if (parser.nextToken() == null || !isSame(document.value().orElseThrow(), parser)) {
                    return false;
                }
            }
            return parser.nextToken() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(YamlNode node, JsonParser json) throws IOException {
        if (node instanceof YamlScalar scalar) {
            return isSame(scalar, json);
        }
        if (node instanceof YamlSequence list) {
            boolean same = json.currentToken() == JsonToken.START_ARRAY;
            for (YamlNode item : list.items()) {
                same = same && json.nextToken() != JsonToken.END_ARRAY && isSame(item, json);
            }
            return same && json.nextToken() == JsonToken.END_ARRAY;
        }
        boolean same = json.currentToken() == JsonToken.START_OBJECT;
        for (YamlMapping.Entry entry : ((YamlMapping) node).entries()) {
            same = same
                    && entry.name().equals(json.nextFieldName())
                    && json.nextToken() != null
                    && isSame(entry.value(), json);
        }
        return same && json.nextToken() == JsonToken.END_OBJECT;
    }

    /** Texts must be equal; what JSON types, we leave as it was written. */
    private static boolean isSame(YamlScalar scalar, JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText().equals(scalar.text());
            case VALUE_NULL -> scalar.absent() || List.of("~", "null").contains(scalar.text());
            case VALUE_TRUE, VALUE_FALSE -> scalar.text().equals(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                !scalar.style().marked() && new BigDecimal(scalar.text()).compareTo(json.getDecimalValue()) == 0;
            default -> false;
        };
    }

    private static Optional<String> text(YamlMapping fields, String key) {
        return fields.get(key).map(node -> ((YamlScalar) node).text());
    }

    /** The suite writes blanks and line ends that would be lost as visible characters. */
    private static String unmarked(String yaml) {
        return yaml.replace('␣', ' ')
                .replaceAll("—*»", "\t")
                .replace('←', '\r')
                .replace('⇔', '\uFEFF')
                .replace("↵", "")
                .replaceAll("∎\n$", "");
    }

    private static String expected() throws IOException {
        try (InputStream in = YamlTestSuiteTest.class.getResourceAsStream("suite.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
