package org.dealrisk.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;

/**
 * The schema of rule packs: a header, a rule, or a list of cases. The shapes stand in {@code pack.json}; words are
 * those of the program, and a deal in a case is that of {@link DealSchema}.
 */
public final class PackSchema {

    private PackSchema() {}

    public static Schema create() {
        Schema shapes = SchemaJson.resource("pack.json");
        Map<String, Object> definitions = new LinkedHashMap<>();
        if (shapes.keywords().get("$defs") instanceof Map<?, ?> own) {
            own.forEach((name, shape) -> definitions.put(String.valueOf(name), shape));
        }
        List<String> outcomes = new ArrayList<>(Severity.labels());
        outcomes.addAll(List.of("clear", "cannot-tell"));
        List<String> severities = new ArrayList<>(Severity.labels());
        severities.add("off");
        definitions.put("severity", Schema.oneOf(Severity.labels()));
        definitions.put("severity-or-off", Schema.oneOf(severities));
        definitions.put("outcome", Schema.oneOf(outcomes));
        definitions.put("route", Schema.oneOf(Route.labels()));
        definitions.put("pack-language", Schema.oneOf(Language.tags()));
        definitions.put("field-path", Schema.oneOf(Fields.paths()));
        definitions.put("field-kind", Schema.oneOf(kinds()));
        DealSchema.definitions().forEach((name, definition) -> {
            if (definitions.put(name, definition) != null) {
                throw new IllegalStateException("two definitions are called " + name);
            }
        });
        return shapes.with("$defs", definitions).published("pack:1");
    }

    private static List<String> kinds() {
        return Arrays.stream(Field.values())
                .map(field -> field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .sorted()
                .toList();
    }
}
