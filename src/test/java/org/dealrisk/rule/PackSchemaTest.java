package org.dealrisk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealrisk.schema.PackSchema;
import org.dealrisk.schema.YamlAsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schema of packs to their reader, and every pack at hand to the schema. */
class PackSchemaTest {

    private static final JsonNode WRITTEN = YamlAsJson.json(PackSchema.create());
    private static final JsonSchema SCHEMA = YamlAsJson.validator(WRITTEN);

    private static final String HEADER = "name: acme\nversion: '1.0'\nlanguages: [en]\n";
    private static final String TEXTS = "texts: {en: {title: a, message: b, why: c, ask: d}}\n";
    private static final String RULE =
            "code: ACME-001\nid: a-b\nroute: legal\nsource: us\ntiers: {high: 'fee > 1'}\n" + TEXTS;

    static Stream<Path> files() throws IOException {
        List<Path> folders = List.of(Path.of("src/main/resources/org/dealrisk/rules"), Path.of("examples/agency-pack"));
        TreeSet<Path> files = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(80);
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFileOfAPackFits(Path file) throws IOException {
        for (JsonNode document : YamlAsJson.documents(Files.readString(file))) {
            assertThat(SCHEMA.validate(document)).isEmpty();
        }
    }

    @Test
    void keysAreThoseOfTheReader() {
        assertThat(keys("pack-header")).containsExactlyElementsOf(PackHeader.KEYS);
        assertThat(keys("pack-rule")).containsExactlyElementsOf(RuleReader.KEYS);
        assertThat(keys("pack-item")).containsExactlyElementsOf(ItemReader.KEYS);
        assertThat(keys("rule-texts")).containsExactlyElementsOf(TextsReader.KEYS);
        assertThat(keys("changed-texts")).containsExactlyElementsOf(TextsReader.KEYS);
        assertThat(keys("pack-case")).containsExactlyElementsOf(CaseReader.KEYS);
        assertThat(WRITTEN.at("/$defs/pack-cases/items/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(CaseReader.KEYS_WITH_RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "params:",
                "params: {a: {value: 1, unit: times, source: us}}",
                "params: {a: {value: {TWD: 1}, unit: money, source: us}}",
                "disable: VAL-005",
                "disable: [VAL-005]",
                "severities: {VAL-005: off}",
                "parameters: {margin_floor: 15, VAL-001.gross_medium: '30'}",
                "texts: {VAL-005: {en: {ask: other words}}}",
            })
    void whatAHeaderMayChangeFits(String more) {
        assertThat(faults(HEADER + more)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: Acme Agency",
                "name: builtin",
                "version: '1 0'",
                "languages: [de]",
                "languages: []",
                "disabled: [VAL-005]",
                "severities: {VAL-005: mild}",
                "severities: [VAL-005]",
                "parameters: {margin_floor: much}",
                "texts: {VAL-005: {de: {ask: a}}}",
                "texts: {VAL-005: {en: {asks: a}}}",
            })
    void whatAHeaderMayNotSayDoesNotFit(String line) {
        assertThat(faults(replaced(HEADER, line))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code: acme-1",
                "id: A B",
                "route: boss",
                "order: first",
                "template: maybe",
                "gather: 3",
                "tiers: {severe: 'fee > 1'}",
                "tiers: {high: [1]}",
                "evidence: [feee]",
                "texts: {en: {title: a, message: b, why: c}}",
                "texts: {en: {title: a, message: b, why: c, ask: d, notes: {feee: e}}}",
                "cases: [{name: a, deal: {feee: 1}, expect: high}]",
                "cases: [{name: a, deal: {}, expect: severe}]",
                "cases: [{name: a, expect: high}]",
                "for_each: [{fields: fee}]",
                "params: {a: {value: much, unit: times, source: us}}",
                "params: {a: {value: 1, unit: times}}",
                "params: {a: common}",
                "severity: high",
            })
    void whatARuleMayNotSayDoesNotFit(String line) {
        assertThat(faults(RULE)).isEmpty();
        assertThat(faults(replaced(RULE, line))).isNotEmpty();
    }

    /** The text with a line in place of the one of the same key, or behind all. */
    private static String replaced(String text, String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        StringBuilder kept = new StringBuilder();
        text.lines()
                .filter(old -> !old.startsWith(key))
                .forEach(old -> kept.append(old).append('\n'));
        return kept + line + "\n";
    }

    private static Set<String> faults(String yaml) {
        Set<String> faults = new TreeSet<>();
        YamlAsJson.documents(yaml)
                .forEach(document -> SCHEMA.validate(document).forEach(fault -> faults.add(fault.toString())));
        return faults;
    }

    private static Iterable<String> keys(String definition) {
        return () -> WRITTEN.at("/$defs/" + definition + "/properties").fieldNames();
    }
}
