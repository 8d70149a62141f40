package org.dealrisk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.dealrisk.unit.PrintedNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as the reports want it: indented, one key a line, text as it is but for characters that
 * would steer a terminal, which are escaped; numbers in plain notation.
 */
final class Json {

    private static final int REPLACEMENT = 0xFFFD;

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** What is written through it has reached the writer once {@link #finish()} returns. */
    static Json to(Writer writer) throws IOException {
        JsonGenerator out = generator(writer);
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
        return new Json(out);
    }

    /** As {@link #to}, without a line break or a blank of its own before the end. */
    static Json lineTo(Writer writer) throws IOException {
        return new Json(generator(writer));
    }

    private static JsonGenerator generator(Writer writer) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
        factory.setCharacterEscapes(new JsonEscapes());
        return factory.createGenerator(writer);
    }

    void finish() throws IOException {
        out.writeRaw('\n');
        out.close();
    }

    Json object() throws IOException {
        out.writeStartObject();
        return this;
    }

    Json object(String name) throws IOException {
        out.writeObjectFieldStart(name);
        return this;
    }

    Json endObject() throws IOException {
        out.writeEndObject();
        return this;
    }

    Json array() throws IOException {
        out.writeStartArray();
        return this;
    }

    Json array(String name) throws IOException {
        out.writeArrayFieldStart(name);
        return this;
    }

    Json endArray() throws IOException {
        out.writeEndArray();
        return this;
    }

    Json text(String name, @Nullable String text) throws IOException {
        out.writeFieldName(name);
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(whole(text));
        }
        return this;
    }

    Json text(String name, Optional<String> text) throws IOException {
        return text(name, text.orElse(null));
    }

    /** The text, or no such key when there is none. */
    Json textIfAny(String name, Optional<String> text) throws IOException {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    Json texts(String name, Collection<String> texts) throws IOException {
        array(name);
        for (String text : texts) {
            out.writeString(whole(text));
        }
        return endArray();
    }

    Json whole(String name, int number) throws IOException {
        out.writeNumberField(name, number);
        return this;
    }

    Json flag(String name, boolean flag) throws IOException {
        out.writeBooleanField(name, flag);
        return this;
    }

    Json nothing(String name) throws IOException {
        out.writeNullField(name);
        return this;
    }

    /** Rounded half up to exactly so many decimals. */
    Json number(String name, BigDecimal value, int decimals) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        return this;
    }

    /** As many decimals as it has. */
    void exact(BigDecimal value) throws IOException {
        out.writeNumber(PrintedNumbers.plain(value));
    }

    void exactAll(String name, Collection<BigDecimal> values) throws IOException {
        array(name);
        for (BigDecimal value : values) {
            exact(value);
        }
        endArray();
    }

    Json exact(String name, BigDecimal value) throws IOException {
        out.writeFieldName(name);
        exact(value);
        return this;
    }

    /** Half of a character cannot be written in UTF-8. */
    private static String whole(String text) {
        int[] characters = text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character)
                .toArray();
        return new String(characters, 0, characters.length);
    }
}
