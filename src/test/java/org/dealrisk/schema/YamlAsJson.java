package org.dealrisk.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/** YAML as an editor sees it when it holds it to a schema: plain scalars by the core schema of YAML 1.2. */
public final class YamlAsJson {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlAsJson() {}

    /** The documents of a text; empty when it is no YAML. */
    public static List<JsonNode> documents(String yaml) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Parsed<YamlNode> document : YamlDocuments.read(Source.of("x.yaml", yaml))) {
            document.value().ifPresent(node -> nodes.add(json(node)));
        }
        return nodes;
    }

    /** The validator of a schema as it is published. */
    public static JsonSchema validator(Schema schema) {
        return validator(json(schema));
    }

    public static JsonSchema validator(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    public static JsonNode json(Schema schema) {
        StringWriter text = new StringWriter();
        try {
            schema.write(text);
            return new ObjectMapper().readTree(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.style().marked() ? NODES.textNode(scalar.text()) : plain(scalar.text());
    }

    private static JsonNode plain(String text) {
        if (List.of("", "~", "null", "Null", "NULL").contains(text)) {
            return NODES.nullNode();
        }
        if (List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(text)) {
            return NODES.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        if (WHOLE.matcher(text).matches()) {
            return NODES.numberNode(new BigDecimal(text).toBigInteger());
        }
        return NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
    }
}
