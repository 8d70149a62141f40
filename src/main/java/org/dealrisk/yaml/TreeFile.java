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
import org.jspecify.annotations.Nullable;

/**
 * Trees that were read once, at build time, and are kept as JSON, which starts several times faster
 * than YAML. A mapping is an object, a sequence an array of its items, and a scalar the array
 * {@code [text, line, column]}, its text null where nothing was written. Of places only these are kept, not those
 * of keys and collections, nor the words around them.
 */
public final class TreeFile {

    private static final Span TOP = new Span(1, 1, 1, 1);

    private TreeFile() {}

    /** Writes one tree. */
    public static void write(YamlNode node, JsonGenerator out) throws IOException {
        if (node instanceof YamlMapping mapping) {
            out.writeStartObject();
            for (YamlMapping.Entry entry : mapping.entries()) {
                out.writeFieldName(entry.name());
                write(entry.value(), out);
            }
            out.writeEndObject();
            return;
        }
        out.writeStartArray();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlScalar scalar) {
            out.writeString(scalar.absent() ? null : scalar.text());
            out.writeNumber(scalar.place().span().line());
            out.writeNumber(scalar.place().span().column());
        }
        out.writeEndArray();
    }

    /**
     * Reads one tree; the parser stands on its first token, and on its last afterwards.
     *
     * @param source what the places refer to
     * @throws IOException when the JSON is not what {@link #write} wrote
     */
    public static YamlNode read(JsonParser in, Source source) throws IOException {
        Place top = new Place(source, TOP);
        if (in.currentToken() == JsonToken.START_OBJECT) {
            List<YamlMapping.Entry> entries = new ArrayList<>();
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                in.nextToken();
                entries.add(new YamlMapping.Entry(new YamlScalar(key, YamlScalar.Style.PLAIN, top), read(in, source)));
            }
            expect(JsonToken.END_OBJECT, in.currentToken());
            return new YamlMapping(entries, false, top);
        }
        expect(JsonToken.START_ARRAY, in.currentToken());
        JsonToken first = in.nextToken();
        if (first == JsonToken.VALUE_STRING || first == JsonToken.VALUE_NULL) {
            return scalar(first == JsonToken.VALUE_NULL ? null : in.getText(), in, source);
        }
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken next = first; next != JsonToken.END_ARRAY; next = in.nextToken()) {
            items.add(read(in, source));
        }
        return new YamlSequence(items, false, top);
    }

    private static YamlScalar scalar(@Nullable String text, JsonParser in, Source source) throws IOException {
        int line = in.nextIntValue(0);
        int column = in.nextIntValue(0);
        expect(JsonToken.END_ARRAY, in.nextToken());
        Place place = new Place(source, new Span(line, column, line, column));
        return text == null
                ? new YamlScalar("", YamlScalar.Style.ABSENT, place)
                : new YamlScalar(text, YamlScalar.Style.PLAIN, place);
    }

    private static void expect(JsonToken wanted, @Nullable JsonToken found) throws IOException {
        if (wanted != found) {
            throw new IOException("not a tree file: " + found + " instead of " + wanted);
        }
    }
}
