package org.dealrisk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.read.FormWords;

/** The schema of one clause: its words, or an object whose parameters are those of its type. */
final class ClauseSchema {

    private static final String TEXT = "text";
    private static final String TYPE = "type";
    private static final String PARAMS = "params";
    private static final String FILE = "file";

    private ClauseSchema() {}

    static Schema create() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(TEXT, DealSchema.scalar().told("words", "The words of the contract, in quotes."));
        keys.put(
                TYPE,
                ValueSchemas.types()
                        .told(
                                "type",
                                "What the clause commits to; none for one that was read and is harmless. Without it"
                                        + " the words are read."));
        keys.put("drafted_by", authors());
        keys.put("negotiable", negotiable());
        keys.put(PARAMS, anyParams());
        keys.put("ref", DealSchema.scalar().told("reference", "Where it stands in the contract, such as §5.2."));
        keys.put(
                FILE,
                DealSchema.scalar()
                        .told(
                                "file",
                                "In place of the words: a document in the folder of the deal, such as contract.md."));
        DealSchema.requireSame(keys, FormWords.CLAUSE_KEYS);
        Schema typed = where(TYPE, Schema.any().with("not", Schema.named(ValueSchemas.UNKNOWN)));
        Schema object = DealSchema.closed(keys)
                .with("anyOf", List.of(where(TEXT, DealSchema.known()), typed, DealSchema.required(FILE)))
                .with("not", DealSchema.required(FILE).with("anyOf", beside()))
                .with("allOf", paramsByType());
        return Schema.either(DealSchema.known(), object).told("clause", "The words of a clause, or an object.");
    }

    /** What cannot be said of a whole file. */
    private static List<Schema> beside() {
        return List.of(DealSchema.required(TEXT), DealSchema.required(TYPE), DealSchema.required(PARAMS));
    }

    private static Schema authors() {
        return Schema.either(
                        Schema.oneOf(List.of("us", "client", "template")),
                        Schema.matching(Spelling.whole(FormWords.authors())),
                        Schema.named(ValueSchemas.UNKNOWN))
                .told("drafted by", "Who wrote the clause: us, client, template or unknown.");
    }

    private static Schema negotiable() {
        return Schema.either(Schema.named("yes-or-no"), Schema.named(ValueSchemas.UNKNOWN))
                .told("negotiable", "no says that the client refused to change it.");
    }

    /** The parameters of all types, which editors offer. */
    private static Schema anyParams() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        meanings().forEach((name, meant) -> {
            Schema[] values =
                    meant.stream().map(field -> Schema.named(field.path())).toArray(Schema[]::new);
            properties.put(name, values.length == 1 ? values[0] : Schema.either(values));
        });
        return orUnknown(properties).told("figures", "The figures of the clause, by the names that its type has.");
    }

    /** What a parameter may mean in any type, by its name and by the path of its field. */
    private static Map<String, Set<Field>> meanings() {
        Map<String, Set<Field>> fields = new TreeMap<>();
        for (ClauseType type : ClauseType.values()) {
            type.params().forEach((name, field) -> {
                fields.computeIfAbsent(name, key -> new TreeSet<>()).add(field);
                fields.computeIfAbsent(field.path(), key -> new TreeSet<>()).add(field);
            });
        }
        return fields;
    }

    /**
     * Under one type its own parameters only; under none those that mean the same in every type. Several types, and
     * one spelled otherwise than editors offer it, are left to the reader.
     */
    private static List<Schema> paramsByType() {
        List<Schema> all = new ArrayList<>();
        for (ClauseType type : ClauseType.values()) {
            Map<String, Schema> own = new TreeMap<>();
            type.params().forEach((name, field) -> {
                own.put(name, Schema.named(field.path()));
                own.put(field.path(), Schema.named(field.path()));
            });
            all.add(when(where(TYPE, Schema.any().with("const", type.label())), own));
        }
        Map<String, Schema> clear = new TreeMap<>();
        meanings().forEach((name, meant) -> {
            if (meant.size() == 1) {
                clear.put(name, Schema.named(meant.iterator().next().path()));
            }
        });
        all.add(when(Schema.any().with("not", DealSchema.required(TYPE)), clear));
        return all;
    }

    private static Schema when(Schema condition, Map<String, Schema> params) {
        return Schema.any()
                .with("if", condition)
                .with("then", Schema.any().with("properties", Map.of(PARAMS, orUnknown(params))));
    }

    private static Schema where(String key, Schema value) {
        return DealSchema.required(key).with("properties", Map.of(key, value));
    }

    private static Schema orUnknown(Map<String, Schema> params) {
        return Schema.either(DealSchema.closed(params), Schema.named(ValueSchemas.UNKNOWN));
    }
}
