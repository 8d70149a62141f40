package org.dealrisk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealrisk.model.Field;
import org.dealrisk.read.FormLevel;
import org.dealrisk.read.FormWords;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/**
 * The schema of the deal form, made from the catalog. Under {@code properties} stands what an editor should offer:
 * fields by their names in their groups; dotted paths and aliases are legal under {@code patternProperties}.
 */
public final class DealSchema {

    /** What definitions of other schemas call a deal. */
    static final String DEAL = "deal";

    private static final String TEXTS = "texts";
    private static final String WAIVERS = "waivers";
    private static final String FUTURE_ORDERS = "cancellation_case.future_orders";

    private final Messages messages = Messages.of(Language.EN);
    private final Map<String, Schema> definitions = new LinkedHashMap<>();

    private DealSchema() {}

    /** The whole schema. */
    public static Schema create() {
        return Schema.named(DEAL)
                .told("A deal", "A deal form of dealrisk: five fields are enough for a verdict, none is required.")
                .with("$defs", definitions())
                .published("deal:1");
    }

    /** The deal and all that it is made of, by the names it is referred to. */
    static Map<String, Schema> definitions() {
        DealSchema schema = new DealSchema();
        schema.define();
        return schema.definitions;
    }

    private void define() {
        definitions.put(DEAL, level(FormLevel.top()));
        for (Field field : Field.values()) {
            definitions.put(field.path(), field(field));
        }
        definitions.put("clause", ClauseSchema.create());
        definitions.put(TEXTS, list("text", texts(), "Texts of our own, in which careless wording is looked for."));
        definitions.put(WAIVERS, list("waiver", waiver(), "Findings that somebody accepts by name, for a time."));
        definitions.put(
                FUTURE_ORDERS,
                list(
                        "future order",
                        futureOrder(),
                        "What the client would order later, for the choice of how to let go."));
        definitions.putAll(ValueSchemas.shared());
    }

    private Schema level(FormLevel level) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Map<String, Set<String>> others = new TreeMap<>();
        for (String name : ordered(level)) {
            Optional<String> path = level.field(name);
            Optional<FormLevel> group = level.group(name);
            boolean own =
                    path.filter(found -> found.equals(inside(level, name))).isPresent() && !name.contains(".");
            if (group.isPresent() && !name.contains(".")) {
                properties.put(
                        name,
                        path.isPresent()
                                ? Schema.either(group(group.get()), Schema.named(path.get()))
                                : group(group.get()));
            } else if (own) {
                properties.put(name, Schema.named(path.orElseThrow()));
            } else {
                path.ifPresent(found ->
                        others.computeIfAbsent(found, key -> new TreeSet<>()).add(name));
            }
        }
        Map<String, Schema> patterns = new LinkedHashMap<>();
        others.forEach((path, names) -> patterns.put(exactly(names), Schema.named(path)));
        dottedGroups(level, patterns);
        patterns.put(ValueSchemas.NOTE, Schema.any());
        Schema whole = Schema.object(properties).with("patternProperties", patterns);
        Map<String, Schema> twice = GivenTwice.of(level, others);
        return twice.isEmpty() ? whole : whole.with("dependentSchemas", twice);
    }

    private void dottedGroups(FormLevel level, Map<String, Schema> patterns) {
        for (String name : level.names()) {
            if (name.contains(".") && level.field(name).isEmpty()) {
                level.group(name).ifPresent(group -> patterns.put(exactly(Set.of(name)), group(group)));
            }
        }
    }

    /** The names of a level in the order of the catalog, its groups where their first field stands. */
    private static Set<String> ordered(FormLevel level) {
        Set<String> names = new LinkedHashSet<>();
        String start = level.isTop() ? "" : level.path() + ".";
        for (String path : level.paths()) {
            String rest = path.substring(start.length());
            int dot = rest.indexOf('.');
            names.add(dot < 0 ? rest : rest.substring(0, dot));
        }
        names.addAll(level.names());
        return names;
    }

    private static String inside(FormLevel level, String name) {
        return level.isTop() ? name : level.path() + "." + name;
    }

    static String exactly(Set<String> names) {
        return names.stream().map(DealSchema::quoted).collect(Collectors.joining("|", "^(?:", ")$"));
    }

    private static String quoted(String name) {
        return name.replace(".", "\\.");
    }

    private Schema group(FormLevel group) {
        String name = "group:" + group.path();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Schema.any());
            Schema fields = level(group);
            definitions.put(
                    name,
                    Schema.either(fields, Schema.named(ValueSchemas.UNKNOWN))
                            .told(
                                    group.path(),
                                    "The fields of the group " + group.path()
                                            + "; unknown says of each of them that nobody knows."));
        }
        return Schema.named(name);
    }

    private Schema field(Field field) {
        Schema value = field == Field.CLAUSE_LIST ? clauses() : ValueSchemas.of(field);
        List<String> parts = new ArrayList<>();
        messages.find("question." + field.path()).ifPresent(parts::add);
        parts.add("Written as " + ValueSchemas.written(field) + ".");
        if (field.isMustKnow()) {
            parts.add("Should be known before signing.");
        }
        if (!field.aliases().isEmpty()) {
            parts.add("Also read as " + String.join(", ", field.aliases()) + ".");
        }
        return value.told(messages.say("field." + field.path()), String.join(" ", parts));
    }

    private static Schema clauses() {
        Schema one = Schema.named("clause");
        return Schema.either(
                Schema.listOf(one), one, Schema.named(ValueSchemas.NONE), Schema.named(ValueSchemas.UNKNOWN));
    }

    private Schema list(String what, Schema item, String description) {
        return Schema.either(
                        Schema.listOf(item), item, Schema.named(ValueSchemas.NONE), Schema.named(ValueSchemas.UNKNOWN))
                .told("list of " + what + "s", description);
    }

    private static Schema texts() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(
                "kind",
                Schema.either(Schema.oneOf(FormWords.TEXT_KINDS), Schema.matching(Spelling.whole(FormWords.TEXT_KINDS)))
                        .told("kind", "What it is: " + String.join(", ", FormWords.TEXT_KINDS) + "."));
        keys.put("text", known().told("words", "The words, in quotes."));
        keys.put("file", scalar().told("file", "In place of the words: a document in the folder of the deal."));
        requireSame(keys, FormWords.TEXT_KEYS);
        return closed(keys)
                .with("required", List.of("kind"))
                .with("oneOf", List.of(required("text"), required("file")));
    }

    private static Schema waiver() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put("rule", scalar().told("rule", "The code of the rule whose findings are accepted, such as GUA-001."));
        keys.put("reason", scalar().told("reason", "Why."));
        keys.put("by", scalar().told("by", "Who accepts it; for a critical finding somebody other than the owner."));
        keys.put(
                "until",
                Schema.either(Schema.named("date"), Schema.named(ValueSchemas.UNKNOWN))
                        .told("until", "The last day on which it counts."));
        requireSame(keys, FormWords.WAIVER_KEYS);
        return closed(keys).told("waiver", "All four parts are needed for it to count.");
    }

    private static Schema futureOrder() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put("year", Schema.named("number").told("year", "Years from now, 1 or more."));
        keys.put("multiple_of_order", Schema.named("number").told("multiple", "So many times the order at hand."));
        keys.put("margin_rate", Schema.named("share").told("margin", "Our margin on it, 0 to 1."));
        requireSame(keys, FormWords.FUTURE_ORDER_KEYS);
        return closed(keys).with("required", FormWords.FUTURE_ORDER_KEYS);
    }

    /** An object whose other keys are errors, but for free notes. */
    static Schema closed(Map<String, Schema> keys) {
        return Schema.object(keys).with("patternProperties", Map.of(ValueSchemas.NOTE, Schema.any()));
    }

    static Schema scalar() {
        return Schema.either(Schema.named(ValueSchemas.SCALAR), Schema.named(ValueSchemas.UNKNOWN));
    }

    /** A text that does not say that nobody knows. */
    static Schema known() {
        return Schema.named(ValueSchemas.SCALAR).with("not", Schema.matching(Spelling.whole(FormWords.UNKNOWN)));
    }

    static Schema required(String... keys) {
        return Schema.any().with("required", List.of(keys));
    }

    static void requireSame(Map<String, Schema> keys, List<String> legal) {
        if (!keys.keySet().equals(Set.copyOf(legal))) {
            throw new IllegalStateException("the schema describes " + keys.keySet() + ", the reader takes " + legal);
        }
    }
}
