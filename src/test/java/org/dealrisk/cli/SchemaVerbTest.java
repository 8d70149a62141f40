package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.dealrisk.schema.YamlAsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas as they are published, and those of the configuration and of JSON reports. */
class SchemaVerbTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"deal", "pack", "config", "output"})
    void schemaIsPrintedOrWrittenAndHasItsOwnName(String name) throws IOException {
        Program program = new Program(folder);
        Ran ran = program.run("schema " + name);
        assertThat(ran).returns(0, Ran::code).returns("", Ran::err);
        JsonNode schema = JSON.readTree(ran.out());
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo("urn:dealrisk:schema:" + name + ":1");
        assertThat(schema.get("description").asText()).isNotBlank();
        assertThat(program.run("schema " + name + " -o DIR/x.json")).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(folder.resolve("x.json"))).isEqualTo(ran.out());
    }

    /** Every reference leads somewhere, and every definition is led to. */
    @ParameterizedTest
    @ValueSource(strings = {"deal", "pack", "config", "output"})
    void everyDefinitionIsThereAndUsed(String name) {
        JsonNode schema = YamlAsJson.json(Schemas.of(name));
        List<String> used = new ArrayList<>();
        schema.findValuesAsText("$ref").forEach(used::add);
        for (String reference : used) {
            assertThat(schema.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        schema.path("$defs")
                .fieldNames()
                .forEachRemaining(definition -> assertThat(used)
                        .as(definition)
                        .anyMatch(reference -> (reference + "/").startsWith("#/$defs/" + definition + "/")));
    }

    @Test
    void nameThatIsNoneIsTold() {
        Program program = new Program(folder);
        assertThat(program.run("schema deals"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "dealrisk: schema is \"deals\"; expected one of deal, pack, config, output; did you mean deal?\n"));
        assertThat(program.run("schema").code()).isEqualTo(2);
        assertThat(program.run("schema deal pack").code()).isEqualTo(2);
    }

    /** Settings with what may stand there, each of which the program and the schema take or refuse alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "packs: [a, b]",
                "packs: a",
                "packs: {a: b}",
                "packs: [[a]]",
                "no_builtin: true",
                "no-builtin: yes",
                "no_builtin: maybe",
                "no_builtin: [true]",
                "no_builtin: [true, true]",
                "rules: {VAL-005: low}",
                "rules: [VAL-005]",
                "rules: {VAL-005: [low]}",
                "params: {margin_floor: 15}",
                "params: 15",
                "fail_on: high",
                "fail-on: walk-away",
                "fail_on: hihg",
                "fail_on: {a: b}",
                "unknown: fail",
                "unknown: pass",
                "min_severity: low",
                "min_severity: lowest",
                "lang: zh-TW",
                "lang: de",
                "as_of: today",
                "as_of: 2026-11-21",
                "as_of: soon",
                "owner: Ann",
                "owner: ''",
                "owner: [Ann, Bo]",
                "template: on",
                "hide_cost: 1",
                "hide_cost: 2",
                "no_waivers: off",
                "trust_waivers: false",
                "show_waived: true",
                "show_undecided: true",
                "baseline: b.yaml",
                "baseline: [b.yaml, c.yaml]",
                "overrides: [{files: a}]",
                "overrides: [{files: [a, b], template: true, rules: {VAL-005: low}}]",
                "overrides: [{files: a, owner: Ann, params: {margin_floor: 1}}]",
                "overrides: [{template: true}]",
                "overrides: [{files: a, lang: en}]",
                "overrides: {files: a}",
                "overrides: [a]",
                "fail_onn: high",
                "x_note: a",
                "[fail_on]",
                "fail_on",
            })
    void configurationFitsWhenItIsTaken(String setting) {
        new Program(folder).file("deal.yaml", "fee: 1\n").file(".dealrisk.yaml", setting + "\n");
        Ran ran = new Program(folder).run("check -q --exit-zero DIR/deal.yaml");
        boolean taken = ran.err().lines().noneMatch(line -> line.contains(".dealrisk.yaml:1:"));
        JsonSchema schema = YamlAsJson.validator(Schemas.of("config"));
        assertThat(schema.validate(YamlAsJson.documents(setting).get(0)).isEmpty())
                .as(ran.err())
                .isEqualTo(taken);
    }

    @Test
    void everySettingIsInTheSchemaAndNoOther() {
        JsonNode offered = YamlAsJson.json(Schemas.of("config")).get("properties");
        List<String> keys = new ArrayList<>(ConfigReader.KEYS.keySet());
        keys.add(ConfigReader.OVERRIDES);
        assertThat(offered.fieldNames()).toIterable().containsExactlyElementsOf(keys);
        offered.forEach(
                setting -> assertThat(setting.get("description").asText()).endsWith("."));
    }

    static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (String golden : List.of("report/json", "report/ndjson", "counter", "diff", "explain")) {
            try (Stream<Path> files =
                    Files.list(Path.of("src/test/resources/golden").resolve(golden))) {
                files.filter(file -> file.toString().contains("json"))
                        // Those hold what changes, an excerpt.
                        .filter(file -> !file.toString().contains("what-if"))
                        .sorted()
                        .forEach(reports::add);
            }
        }
        assertThat(reports).hasSizeGreaterThan(10);
        return reports;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void everyReportFits(Path file) throws IOException {
        if (file.toString().contains("ndjson")) {
            for (String line : Files.readAllLines(file)) {
                assertFits(line, false);
            }
        } else {
            assertFits(Files.readString(file), file.toString().contains("report/json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score -f json examples/pipeline/export.csv",
                "score -f json --only-results examples/pipeline/export.csv",
                "check -f json -v examples/auto-launch/deal.yaml examples/third-rework/deal.yaml",
                "check -f json examples/pipeline/export.csv no-such-file.yaml",
                "check -f json --show-waived --hide-cost examples/out-of-warranty/deal.yaml",
            })
    void whatTheProgramWritesFits(String line) throws IOException {
        assertFits(CommandRun.of("dealrisk " + line).out(), line.startsWith("check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"schema\": \"dealrisk/report/2\"}", "{\"source\": 1, \"message\": \"a\"}"})
    void whatIsNoReportDoesNotFit(String json) throws IOException {
        assertThat(YamlAsJson.validator(Schemas.of("output")).validate(JSON.readTree(json)))
                .isNotEmpty();
    }

    /** A report of deals must have no key either that the schema does not speak of. */
    private static void assertFits(String json, boolean strictly) throws IOException {
        JsonNode report = JSON.readTree(json);
        assertThat(YamlAsJson.validator(Schemas.of("output")).validate(report)).isEmpty();
        if (strictly) {
            JsonNode schema = YamlAsJson.json(Schemas.of("output"));
            JsonNode only = ((ObjectNode) schema).put("$ref", "#/$defs/report");
            close(only);
            assertThat(YamlAsJson.validator(only).validate(report)).isEmpty();
        }
    }

    private static void close(JsonNode node) {
        if (node.has("properties") && !node.has("additionalProperties") && node instanceof ObjectNode object) {
            boolean figures = node.at("/properties").has("gross");
            if (!figures) {
                object.put("unevaluatedProperties", false);
            }
        }
        node.forEach(SchemaVerbTest::close);
    }
}
