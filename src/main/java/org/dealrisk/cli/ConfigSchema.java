package org.dealrisk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealrisk.cli.ConfigReader.Key;
import org.dealrisk.cli.ConfigReader.Kind;
import org.dealrisk.read.column.DateOrder;
import org.dealrisk.read.column.Presets;
import org.dealrisk.rule.Severity;
import org.dealrisk.schema.Schema;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.FailOn;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The schema of a configuration: every key of {@link ConfigReader}, told by the flag that it stands for. */
final class ConfigSchema {

    private static final Schema SCALAR = Schema.any().with("type", List.of("string", "number", "boolean"));
    private static final Schema YES_OR_NO = Schema.either(
            Schema.ofType("boolean"),
            Schema.oneOf(List.of("true", "false", "yes", "no", "on", "off")),
            Schema.any().with("enum", List.of(0, 1)));

    private final CommandSpec check = new CheckVerb().spec();
    private final CommandSpec score = new ScoreVerb().spec();

    private ConfigSchema() {}

    static Schema create() {
        return new ConfigSchema().schema();
    }

    private Schema schema() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        ConfigReader.KEYS.forEach((name, key) -> properties.put(name, setting(name, key)));
        properties.put(
                ConfigReader.OVERRIDES,
                Schema.listOf(override()).told("overrides", "What holds for some files only; a later one wins."));
        return named(properties)
                .told(
                        "The configuration",
                        "Settings of a team, in " + Config.NAME + ", found upward from what is read.")
                .published("config:1");
    }

    private Schema override() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put(
                ConfigReader.FILES,
                texts().told("files", "A pattern or a list of them, seen from the folder of the configuration."));
        ConfigReader.IN_OVERRIDES.forEach(name -> {
            Key key = ConfigReader.KEYS.get(name);
            if (key != null) {
                properties.put(name, setting(name, key));
            }
        });
        return named(properties).with("required", List.of(ConfigReader.FILES));
    }

    /** Names with underscores are offered, and dashes mean the same. */
    private static Schema named(Map<String, Schema> properties) {
        Map<String, Schema> dashed = new LinkedHashMap<>();
        properties.forEach((name, schema) -> {
            if (name.contains("_")) {
                dashed.put("^" + name.replace("_", "[-_]") + "$", schema);
            }
        });
        Schema object = Schema.object(properties);
        return dashed.isEmpty() ? object : object.with("patternProperties", dashed);
    }

    private Schema setting(String name, Key key) {
        return value(name, key.kind()).told(name.replace('_', ' '), description(key.flag()));
    }

    private String description(String flag) {
        OptionSpec option = check.findOption(flag) == null ? score.findOption(flag) : check.findOption(flag);
        return option == null
                ? "The owner of deals that name none."
                : String.join(" ", option.description()) + " The flag " + flag + " says the same.";
    }

    private static Schema value(String name, Kind kind) {
        return switch (kind) {
            case WORD -> one(word(name));
            case YES_OR_NO -> one(YES_OR_NO);
            case PATH -> one(text());
            case PATHS -> texts();
            case COLUMNS -> Schema.ofType("object").with("additionalProperties", text());
            case PAIRS -> Schema.ofType("object").with("additionalProperties", pair(name));
        };
    }

    private static Schema word(String name) {
        return switch (name) {
            case "fail_on" -> Schema.oneOf(FailOn.words());
            case "unknown" -> Schema.oneOf(List.of("report", "fail"));
            case "min_severity" -> Schema.oneOf(Severity.labels());
            case "lang" -> Schema.oneOf(Language.tags());
            case "preset" -> Schema.oneOf(Presets.NAMES);
            case "date_order" -> Schema.oneOf(DateOrder.labels());
            case "as_of" ->
                Schema.either(
                        Schema.oneOf(List.of("today")),
                        Schema.ofType("string").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
            default -> text();
        };
    }

    private static Schema pair(String name) {
        List<String> severities =
                Stream.concat(Stream.of("off"), Severity.labels().stream()).toList();
        return name.equals("rules")
                ? Schema.oneOf(severities)
                : Schema.either(
                        Schema.ofType("number"),
                        Schema.ofType("string").with("pattern", "^-?[0-9]{1,30}([.][0-9]{1,30})?$"));
    }

    private static Schema one(Schema value) {
        return Schema.either(value, Schema.listOf(value).with("minItems", 1).with("maxItems", 1));
    }

    private static Schema text() {
        return SCALAR.with("pattern", "\\S");
    }

    private static Schema texts() {
        return Schema.either(text(), Schema.listOf(text()));
    }
}
