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
import org.junit.jupiter.params.provider.CsvSource;
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
                assertFits(line);
            }
        } else {
            assertFits(Files.readString(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score -f json examples/pipeline/export.csv",
                "score -f json --only-results examples/pipeline/export.csv",
                "score -f json --hide-cost examples/pipeline/export.csv",
                "score -f json no-such-file.csv",
                "check -f json -v examples/auto-launch/deal.yaml examples/third-rework/deal.yaml",
                "check -f json examples/pipeline/export.csv no-such-file.yaml",
                "check -f json --show-waived --hide-cost examples/out-of-warranty/deal.yaml",
                "check -f json -v --hide-cost examples/cancelled-order/deal.yaml examples/guaranteed-leads/deal.yaml",
                "check -f ndjson examples/guaranteed-leads/deal.yaml no-such-file.yaml",
                "score -f ndjson examples/pipeline/export.csv",
                "counter -f json examples/guaranteed-leads/deal.yaml",
                "counter -f json no-such-file.yaml",
                "counter -f json --hide-cost examples/third-rework/deal.yaml",
                "counter -f json examples/contract-zh/deal.yaml",
                "diff -f json examples/guaranteed-leads/deal.yaml examples/guaranteed-leads-signed/deal.yaml",
                "diff -f json --hide-cost examples/clean-deal/deal.yaml examples/cancelled-order/deal.yaml",
                "diff -f json examples/auto-launch/deal.yaml no-such-file.yaml",
                "explain -f json examples/five-facts/deal.yaml examples/contract-zh/deal.yaml",
                "explain -f json --hide-cost examples/auto-launch/deal.yaml no-such-file.yaml",
                "explain -f json --what-if fee=250000 --what-if payment.net_days=30 examples/guaranteed-leads/deal.yaml",
            })
    void whatTheProgramWritesFits(String line) throws IOException {
        for (String json : documents(CommandRun.of("dealrisk " + line).out(), line)) {
            assertFits(json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"schema\": \"dealrisk/report/2\"}", "{\"source\": 1, \"message\": \"a\"}"})
    void whatIsNoReportDoesNotFit(String json) throws IOException {
        assertThat(YamlAsJson.validator(Schemas.of("output")).validate(JSON.readTree(json)))
                .isNotEmpty();
    }

    @Test
    void whatDiffersBesideTermsFits() throws IOException {
        Program program = new Program(folder).file("old.yaml", """
                        id: D-1
                        fee: 100000
                        texts: [{kind: reply, text: We are sorry.}]
                        cancellation_case: {future_orders: [{year: 1, multiple_of_order: 2, margin_rate: 0.2}]}
                        """).file("new.yaml", """
                        id: D-1
                        fee: 100000
                        liability: {cap: 2x}
                        clauses: [Unlimited revisions until the client is satisfied.]
                        waivers: [{rule: SCO-001, reason: agreed, by: Bo, until: 2030-01-01}]
                        """);
        JsonNode report = JSON.readTree(
                program.run("diff -f json DIR/old.yaml DIR/new.yaml").out());
        for (String part : List.of("terms", "clauses", "parts", "findings", "waivers")) {
            assertThat(report.at("/deals/0/" + part)).as(part).isNotEmpty();
        }
        assertFits(report.toString());
    }

    /** A shape that takes anything would look like one that fits. */
    @ParameterizedTest
    @CsvSource({
        "counter/guaranteed-leads.en.json, /deals/0/offers/0/changes/0",
        "counter/guaranteed-leads.en.json, /deals/0/kept_by/0",
        "diff/signed.en.json, /deals/0/clauses/1/old",
        "diff/signed.en.json, /deals/0/terms/0/new",
        "diff/signed.en.json, /deals/0/exposure/0",
        "explain/en.json, /deals/0/clauses/0/found/0",
        "explain/en.json, /deals/0/figures/0/inputs/0/sources/0",
        "explain/en.json, /deals/0/rules/0/steps/0/grounds/0",
        "explain/en.json, /deals/0/sensitivity/break_even",
        "explain/en.json, /deals/0/gates/0/measures",
    })
    void aKeyThatTheSchemaDoesNotNameIsFound(String file, String pointer) throws IOException {
        JsonNode report = JSON.readTree(Files.readString(Path.of("src/test/resources/golden", file)));
        ((ObjectNode) report.at(pointer)).put("no_such_key", 1);
        assertThat(closed(report).validate(report))
                .anyMatch(told -> told.toString().contains("no_such_key"));
    }

    private static List<String> documents(String out, String line) {
        return line.contains("ndjson") ? out.lines().toList() : List.of(out);
    }

    /** It fits as it is published; and the schema speaks of every key that there is, and of every word. */
    private static void assertFits(String json) throws IOException {
        JsonNode report = JSON.readTree(json);
        assertThat(YamlAsJson.validator(Schemas.of("output")).validate(report)).isEmpty();
        assertThat(closed(report).validate(report)).isEmpty();
    }

    /** The schema for one kind of report, which takes no key that it does not name. */
    private static JsonSchema closed(JsonNode report) {
        ObjectNode only = (ObjectNode) YamlAsJson.json(Schemas.of("output"));
        only.remove("anyOf");
        only.put("$ref", "#/$defs/" + kind(report));
        close(only, false);
        return YamlAsJson.validator(only);
    }

    private static String kind(JsonNode report) {
        String schema = report.path("schema").asText();
        if (schema.isEmpty()) {
            return report.has("error") ? "row" : report.has("message") ? "error" : "deal";
        }
        String kind = schema.substring("dealrisk/".length(), schema.length() - "/1".length());
        return kind.equals("score") ? "batch" : kind;
    }

    /**
     * Refuses every key that is not named.
     *
     * @param shared whether others build on the shape, which are closed in its place
     */
    private static void close(JsonNode node, boolean shared) {
        boolean shape = node.has("$ref") || node.has("properties") || node.has("allOf");
        if (shape && !shared && node instanceof ObjectNode object) {
            object.put("unevaluatedProperties", false);
        }
        node.properties().forEach(member -> {
            switch (member.getKey()) {
                case "$defs", "allOf" -> member.getValue().forEach(part -> close(part, true));
                case "properties" -> member.getValue().forEach(part -> close(part, false));
                default -> close(member.getValue(), false);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> close(element, false));
        }
    }
}
