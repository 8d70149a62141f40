package org.dealrisk.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealrisk.clause.Confidence;
import org.dealrisk.clause.Reading;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.counter.Kind;
import org.dealrisk.diff.ClauseChange;
import org.dealrisk.diff.Favour;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.diff.PartChange;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Forecast;
import org.dealrisk.economics.ImpliedValue;
import org.dealrisk.economics.ServiceChoice;
import org.dealrisk.economics.Settlement;
import org.dealrisk.economics.StopLoss;
import org.dealrisk.economics.Tornado;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Handling;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.RuleTrace;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.GateTrace;
import org.dealrisk.verdict.Verdict;
import org.dealrisk.verdict.WaiverNote;

/**
 * The schema of JSON that the program writes: reports, batches, and the lines of both. Keys may be added to them
 * without a new version, so no key is refused. The shapes stand in {@code output.json} and its like; words and figures
 * are those of the program.
 *
 * <p>In a shape, {@code numbers} lists keys that hold a number, or null with the reason under the next key.
 */
public final class OutputSchema {

    private static final List<String> MORE =
            List.of("output-choices.json", "output-counter.json", "output-diff.json", "output-explain.json");

    private static final String DEFINITIONS = "$defs";
    private static final String NUMBERS = "numbers";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private OutputSchema() {}

    public static Schema create() {
        Schema shapes = SchemaJson.resource("output.json");
        Map<String, Object> definitions = new LinkedHashMap<>(definitions(shapes));
        MORE.forEach(name -> definitions.putAll(definitions(SchemaJson.resource(name))));
        words().forEach((name, legal) -> definitions.put(name, Schema.oneOf(legal)));
        definitions.put("figures", numbers(FigureName.labels()));
        definitions.put(
                "measures",
                numbers(Arrays.stream(GateTrace.Measure.values())
                        .map(GateTrace.Measure::label)
                        .toList()));
        return shapes.with(DEFINITIONS, definitions).published("output:1");
    }

    /** Closed sets of words, by the name of their definition. */
    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("severity", Severity.labels());
        words.put("route", Route.labels());
        words.put("field", List.copyOf(Fields.paths()));
        words.put("clause-type", ClauseType.labels());
        words.put("figure", FigureName.labels());
        words.put("language", Language.tags());
        words.put("verdict", names(Verdict.values()));
        words.put("gate", names(Gate.values()));
        words.put("waiver-note", names(WaiverNote.Reason.values()));
        words.put("change-kind", dashed(Kind.values()));
        words.put("handling", dashed(Handling.values()));
        words.put("favour", dashed(Favour.values()));
        words.put("clause-change", dashed(ClauseChange.Kind.values()));
        words.put("part-kind", dashed(PartChange.Kind.values()));
        words.put("finding-change", dashed(FindingChange.Kind.values()));
        words.put("reading", dashed(Reading.values()));
        words.put("rule-state", dashed(RuleTrace.State.values()));
        words.put("confidence", dashed(Confidence.values()));
        words.put("side", dashed(Actor.values()));
        words.put("drafted-by", dashed(Clause.Author.values()));
        words.put("negotiable", dashed(Clause.Negotiable.values()));
        words.put("basis", dashed(ImpliedValue.Basis.values()));
        words.put("forecast-origin", dashed(Forecast.Origin.values()));
        words.put("loss", underscored(Exposure.Source.values()));
        words.put("settlement", underscored(Settlement.values()));
        words.put("advice", underscored(ServiceChoice.Advice.values()));
        words.put("way", underscored(StopLoss.Way.values()));
        words.put("reach", underscored(Tornado.Reach.values()));
        return words;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> underscored(Enum<?>[] constants) {
        return names(constants).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> dashed(Enum<?>[] constants) {
        return underscored(constants).stream()
                .map(name -> name.replace('_', '-'))
                .toList();
    }

    private static Map<String, Object> definitions(Schema shapes) {
        return shapes.keywords().get(DEFINITIONS) instanceof Map<?, ?> own ? members(own) : Map.of();
    }

    /** The same with its numbers spelled out, in it and in what stands in it. */
    private static Object whole(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(OutputSchema::whole).toList();
        }
        return part instanceof Map<?, ?> map ? members(map) : part;
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> whole = new LinkedHashMap<>();
        map.forEach((key, value) -> whole.put(String.valueOf(key), whole(value)));
        if (whole.remove(NUMBERS) instanceof List<?> numbers) {
            List<String> names = numbers.stream().map(String::valueOf).toList();
            List<Object> required = new ArrayList<>(names);
            if (whole.get(REQUIRED) instanceof List<?> others) {
                others.stream().filter(other -> !names.contains(other)).forEach(required::add);
            }
            whole.put(REQUIRED, required);
            Map<String, Object> properties = new LinkedHashMap<>(numberProperties(names));
            if (whole.get(PROPERTIES) instanceof Map<?, ?> others) {
                others.forEach((key, value) -> properties.put(String.valueOf(key), value));
            }
            whole.put(PROPERTIES, properties);
        }
        return whole;
    }

    /** Figures of which any may be there. */
    private static Schema numbers(List<String> names) {
        return Schema.ofType("object").with(PROPERTIES, numberProperties(names));
    }

    private static Map<String, Schema> numberProperties(List<String> names) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String name : names) {
            properties.put(name, Schema.named("number-or-null"));
            properties.put(name + "_reason", Schema.named("reason"));
        }
        return properties;
    }
}
