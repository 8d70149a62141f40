package org.dealrisk.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/**
 * Trees that were read once, at build time, and are kept as JSON, which starts several times faster
 * than YAML. A scalar is {@code [text, style, line, column, end line, end column]}, a sequence or
 * mapping an object with its items or its keys and values in turn. Places keep their line and column,
 * but not the words around them.
 */
public final class TreeFile {

    private TreeFile() {}

    /** Writes one tree. */
    public static void write(YamlNode node, JsonGenerator out) throws IOException {
        if (node instanceof YamlScalar scalar) {
            out.writeStartArray();
            out.writeString(scalar.text());
            out.writeNumber(scalar.style().ordinal());
            span(node.place().span(), out);
            out.writeEndArray();
            return;
        }
        out.writeStartObject();
        if (node instanceof YamlSequence sequence) {
            collection("items", sequence.flow(), node, sequence.items(), out);
        } else if (node instanceof YamlMapping mapping) {
            List<YamlNode> turns = new ArrayList<>();
            mapping.entries().forEach(entry -> turns.addAll(List.of(entry.key(), entry.value())));
            collection("entries", mapping.flow(), node, turns, out);
        }
        out.writeEndObject();
    }

    /**
     * Reads one tree; the parser stands on its first token, and on its last afterwards.
     *
     * @param source what the places refer to
     * @throws IOException when the JSON is not what {@link #write} wrote
     */
    public static YamlNode read(JsonParser in, Source source) throws IOException {
        if (in.currentToken() == JsonToken.START_ARRAY) {
            String text = in.nextTextValue();
            YamlScalar.Style style = YamlScalar.Style.values()[in.nextIntValue(0)];
            Span span = span(in);
            expect(JsonToken.END_ARRAY, in.nextToken());
            return new YamlScalar(text, style, new Place(source, span));
        }
        expect(JsonToken.START_OBJECT, in.currentToken());
        boolean mapping = "entries".equals(in.nextFieldName());
        List<YamlNode> turns = new ArrayList<>();
        expect(JsonToken.START_ARRAY, in.nextToken());
        while (in.nextToken() != JsonToken.END_ARRAY) {
            turns.add(read(in, source));
        }
        in.nextFieldName();
        boolean flow = Boolean.TRUE.equals(in.nextBooleanValue());
        in.nextFieldName();
        expect(JsonToken.START_ARRAY, in.nextToken());
        Place place = new Place(source, span(in));
        expect(JsonToken.END_ARRAY, in.nextToken());
        expect(JsonToken.END_OBJECT, in.nextToken());
        return mapping ? mapping(turns, flow, place) : new YamlSequence(turns, flow, place);
    }

    private static YamlNode mapping(List<YamlNode> turns, boolean flow, Place place) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < turns.size(); i += 2) {
            entries.add(new YamlMapping.Entry((YamlScalar) turns.get(i), turns.get(i + 1)));
        }
        return new YamlMapping(entries, flow, place);
    }

    private static void collection(String name, boolean flow, YamlNode node, List<YamlNode> parts, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (YamlNode part : parts) {
            write(part, out);
        }
        out.writeEndArray();
        out.writeBooleanField("flow", flow);
        out.writeArrayFieldStart("at");
        span(node.place().span(), out);
        out.writeEndArray();
    }

    private static void span(Span span, JsonGenerator out) throws IOException {
        out.writeNumber(span.line());
        out.writeNumber(span.column());
        out.writeNumber(span.endLine());
        out.writeNumber(span.endColumn());
    }

    private static Span span(JsonParser in) throws IOException {
        return new Span(in.nextIntValue(0), in.nextIntValue(0), in.nextIntValue(0), in.nextIntValue(0));
    }

    private static void expect(JsonToken wanted, JsonToken found) throws IOException {
        if (wanted != found) {
            throw new IOException("not a tree file: " + found + " instead of " + wanted);
        }
    }
}
