package org.dealrisk.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.read.table.Row;
import org.dealrisk.report.JsonEscapes;
import org.dealrisk.rule.Severity;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Gate;
import org.jspecify.annotations.Nullable;

/** A row as one JSON object on a line of its own. The cells of the input stand in it as they are. */
final class JsonRows implements RowFormat {

    private static final int REPLACEMENT = 0xFFFD;

    private final JsonFactory factory;
    private final List<String> names;
    private final InputColumns columns;
    private final boolean onlyResults;
    private final Severity least;
    private final byte[] before;
    private final byte[] behind;

    private JsonRows(
            List<String> header,
            InputColumns columns,
            boolean onlyResults,
            Severity least,
            String before,
            String behind) {
        this.factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
        factory.setCharacterEscapes(new JsonEscapes());
        this.names = distinct(header);
        this.columns = columns;
        this.onlyResults = onlyResults;
        this.least = least;
        this.before = before.getBytes(StandardCharsets.UTF_8);
        this.behind = behind.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One object a line.
     *
     * @param least flags of a lower severity are left out
     */
    static JsonRows lines(List<String> header, InputColumns columns, boolean onlyResults, Severity least) {
        return new JsonRows(header, columns, onlyResults, least, "", "\n");
    }

    /** Objects of an array, a comma and a line break before each; before the first they are to be left out. */
    static JsonRows items(List<String> header, InputColumns columns, boolean onlyResults, Severity least) {
        return new JsonRows(header, columns, onlyResults, least, ",\n", "");
    }

    @Override
    public byte[] head() {
        return new byte[0];
    }

    @Override
    public void write(RowResult result, ByteBuilder out) {
        out.write(before);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("row", result.row().number());
            deal(result, json);
            judgement(result instanceof RowResult.Judged judged ? judged.brief() : null, result, json);
            if (!onlyResults) {
                input(result.row(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.write(behind);
    }

    private static void deal(RowResult result, JsonGenerator json) throws IOException {
        Deal deal = result instanceof RowResult.Judged judged
                ? judged.deal()
                : result instanceof RowResult.Closed closed ? closed.deal() : null;
        text(json, "id", id(result, deal));
        for (Field field : List.of(
                Field.NAME,
                Field.CLIENT_NAME,
                Field.OWNER,
                Field.DEAL_STAGE,
                Field.DEAL_STATUS,
                Field.CREATED_DATE,
                Field.CLOSE_DATE,
                Field.CURRENCY_CODE)) {
            text(json, key(field), deal == null ? null : shown(deal, field).orElse(null));
        }
        number(json, "fee", deal == null ? Optional.empty() : Tally.fee(deal));
    }

    private static String id(RowResult result, @Nullable Deal deal) {
        long row = result.row().number();
        if (result instanceof RowResult.Bad bad) {
            return bad.id();
        }
        return deal == null ? Long.toString(row) : Tally.id(deal, row);
    }

    private static String key(Field field) {
        return field == Field.CLIENT_NAME ? "client" : field.path();
    }

    private static Optional<String> shown(Deal deal, Field field) {
        return deal.answer(field)
                .stated()
                .flatMap(value ->
                        value instanceof Value.Day day ? Optional.of(day.date().toString()) : deal.text(field));
    }

    private void judgement(@Nullable Brief brief, RowResult result, JsonGenerator json) throws IOException {
        String closed = result instanceof RowResult.Closed ? ResultColumns.CLOSED : null;
        text(json, "verdict", brief == null ? closed : brief.verdict().name());
        text(json, "gate", brief == null ? null : brief.gate().map(Gate::name).orElse(null));
        number(
                json,
                "risk_index",
                brief == null ? Optional.empty() : Optional.of(BigDecimal.valueOf(brief.riskIndex())));
        number(json, "implied_value", figure(brief, FigureName.GROSS, 2));
        number(json, "value_to_fee", figure(brief, FigureName.MULTIPLE_GROSS, 4));
        number(json, "vendor_share", figure(brief, FigureName.VENDOR_SHARE, 6));
        texts(json, "flags", brief == null ? List.of() : ResultColumns.flags(brief, least));
        text(json, "worst_verdict", brief == null ? null : brief.worst().name());
        texts(
                json,
                "missing",
                brief == null
                        ? List.of()
                        : brief.missing().stream().map(Field::path).toList());
        number(
                json,
                "completeness",
                brief == null
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(brief.completeness()).setScale(6, RoundingMode.HALF_UP)));
        text(json, "error", result.complaint().map(RowResult.Complaint::told).orElse(null));
    }

    private void input(Row row, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("input");
        int cells = columns.hasSurplus() ? Math.max(names.size(), row.size()) : names.size();
        boolean shown = columns.showCellsOf(row);
        for (int i = 0; i < cells; i++) {
            if (i >= names.size() || columns.has(i)) {
                String name = i < names.size() ? names.get(i) : "cell " + (i + 1);
                text(json, name, shown && i < row.size() ? row.cell(i) : null);
            }
        }
        json.writeEndObject();
    }

    private static Optional<BigDecimal> figure(@Nullable Brief brief, FigureName name, int decimals) {
        return brief != null && brief.figures().get(name) instanceof Figure.Known known
                ? Optional.of(known.value().setScale(decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(PrintedNumbers.plain(value.get()));
        } else {
            json.writeNull();
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        json.writeFieldName(whole(name));
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(whole(text));
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** What stands for a byte that is no text cannot be written. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int[] characters = text.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                        .toArray();
                return new String(characters, 0, characters.length);
            }
        }
        return text;
    }

    /** No name twice: an object has each key once. */
    private static List<String> distinct(List<String> header) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).isBlank() ? "column " + (i + 1) : header.get(i);
            String unique = name;
            for (int n = 2; !seen.add(unique); n++) {
                unique = name + " (" + n + ")";
            }
            names.add(unique);
        }
        return names;
    }
}
