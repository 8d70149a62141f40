package org.dealrisk.schema;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema, or a part of one: keywords with their values, which are texts, numbers, yes or no, null, schemas,
 * lists of these, and maps from names to these. Immutable.
 *
 * @param keywords in the order in which they are written
 */
public record Schema(Map<String, Object> keywords) {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    public Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** What anything fits. */
    public static Schema any() {
        return new Schema(Map.of());
    }

    /** A value of one type, such as {@code string}. */
    public static Schema ofType(String type) {
        return any().with("type", type);
    }

    /** One of some words, exactly. */
    public static Schema oneOf(Collection<String> words) {
        return any().with("enum", List.copyOf(words));
    }

    /** A text that a pattern is found in. */
    static Schema matching(String pattern) {
        return ofType("string").with("pattern", pattern);
    }

    /** What fits one of some schemas at least. */
    public static Schema either(Schema... schemas) {
        return any().with("anyOf", List.of(schemas));
    }

    /** A list of what fits a schema. */
    public static Schema listOf(Schema items) {
        return ofType("array").with("items", items);
    }

    /** A mapping of these keys; every other is an error. */
    public static Schema object(Map<String, Schema> properties) {
        return ofType("object").with("properties", properties).with("additionalProperties", false);
    }

    /** What is defined once under a name. */
    static Schema named(String name) {
        return any().with("$ref", "#/$defs/" + name);
    }

    /** The same with a keyword behind the others, or in its place. */
    public Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** The same with a name and an explanation in front, which editors show. */
    public Schema told(String title, String description) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("title", title);
        more.put("description", description);
        more.putAll(keywords);
        return new Schema(more);
    }

    /**
     * A whole schema.
     *
     * @param name what its stable identifier ends in, such as {@code deal:1}
     */
    public Schema published(String name) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("$schema", DIALECT);
        more.put("$id", "urn:dealrisk:schema:" + name);
        more.putAll(keywords);
        return new Schema(more);
    }

    /** Writes it as JSON, a line for each keyword. */
    public void write(Writer out) throws IOException {
        SchemaJson.write(this, out);
    }
}
