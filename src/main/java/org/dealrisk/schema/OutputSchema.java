package org.dealrisk.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Fields;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Verdict;

/**
 * The schema of JSON that the program writes: reports, batches, and the lines of both. Keys may be added to them
 * without a new version, so no key is refused. The shapes stand in {@code output.json}; words and figures are those
 * of the program.
 */
public final class OutputSchema {

    private OutputSchema() {}

    public static Schema create() {
        Schema shapes = SchemaJson.resource("output.json");
        Map<String, Object> definitions = new LinkedHashMap<>();
        if (shapes.keywords().get("$defs") instanceof Map<?, ?> own) {
            own.forEach((name, shape) -> definitions.put(String.valueOf(name), shape));
        }
        List<String> verdicts =
                Arrays.stream(Verdict.values()).map(Verdict::name).toList();
        definitions.put("severity", Schema.oneOf(Severity.labels()));
        definitions.put("route", Schema.oneOf(Route.labels()));
        definitions.put("verdict", Schema.oneOf(verdicts));
        definitions.put("field", Schema.oneOf(Fields.paths()));
        definitions.put("clause-type", Schema.oneOf(ClauseType.labels()));
        definitions.put("figures", figures());
        return shapes.with("$defs", definitions).published("output:1");
    }

    /** Every figure may be null, and then the key behind it says why. */
    private static Schema figures() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String name : FigureName.labels()) {
            properties.put(name, Schema.named("number-or-null"));
            properties.put(name + "_reason", Schema.named("reason"));
        }
        return Schema.ofType("object").with("properties", properties);
    }
}
