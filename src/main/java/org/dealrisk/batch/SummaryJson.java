package org.dealrisk.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.report.JsonEscapes;
import org.dealrisk.rule.RulePack;
import org.dealrisk.unit.PrintedNumbers;

/** The frame of a JSON document of a batch: what stands before its rows, and behind them. */
public final class SummaryJson {

    public static final String SCHEMA = "dealrisk/score/1";

    private static final String HIDDEN = "left out (--hide-cost)";

    private final String version;
    private final List<RulePack.Origin> packs;
    private final boolean hideCost;

    /** @param hideCost whether the losses are left out, which tell our cost */
    public SummaryJson(String version, List<RulePack.Origin> packs, boolean hideCost) {
        this.hideCost = hideCost;
        this.version = version;
        this.packs = List.copyOf(packs);
    }

    /** Everything before the first row. */
    public String head() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "dealrisk");
            json.writeStringField("version", version);
            json.writeArrayFieldStart("packs");
            for (RulePack.Origin pack : packs) {
                json.writeStartObject();
                json.writeStringField("name", pack.name());
                json.writeStringField("version", pack.version());
                json.writeStringField("sha256", pack.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        }
        String whole = text.toString();
        return whole.substring(0, whole.lastIndexOf('}')) + ",\"deals\":[\n";
    }

    /**
     * Everything behind the last row.
     *
     * @param faults what kept the table from being read to its end; none of nearly all
     */
    public String foot(Summary summary, ColumnPlan plan, List<Diagnostic> faults) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            errors(json, faults);
            json.writeObjectFieldStart("summary");
            write(summary, plan, json);
            json.writeEndObject();
            json.writeEndObject();
        }
        return "\n]," + text.toString().substring(1) + "\n";
    }

    /** The whole document about a table of which nothing could be read. */
    public String refused(Diagnostic fault) throws IOException {
        return head() + foot(new Summary(true, 0), ColumnPlan.NONE, List.of(fault));
    }

    private static void errors(JsonGenerator json, List<Diagnostic> faults) throws IOException {
        json.writeArrayFieldStart("errors");
        for (Diagnostic fault : faults) {
            json.writeStartObject();
            json.writeStringField("source", fault.source());
            json.writeNullField("line");
            json.writeNullField("column");
            json.writeStringField("message", fault.message());
            if (fault.hint() != null) {
                json.writeStringField("hint", fault.hint());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Summary summary, ColumnPlan plan, JsonGenerator json) throws IOException {
        json.writeNumberField("rows", summary.rows());
        json.writeNumberField("judged", summary.judged());
        json.writeNumberField("closed", summary.closed());
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("mended", summary.mended());
        json.writeNumberField("blank", summary.blank());
        json.writeNumberField("short", summary.shorter());
        json.writeFieldName("completeness");
        if (summary.completeness().isPresent()) {
            number(json, BigDecimal.valueOf(summary.completeness().get()).setScale(6, RoundingMode.HALF_UP));
        } else {
            json.writeNull();
        }
        counts(json, "by_verdict", summary.outcomes());
        counts(json, "by_rule", summary.rules());
        amounts(json, "fees", summary.fees());
        amounts(json, "fees_at_risk", summary.feesAtRisk());
        if (hideCost) {
            json.writeNullField("expected_loss");
            json.writeStringField("expected_loss_reason", HIDDEN);
        } else {
            amounts(json, "expected_loss", summary.losses());
        }
        shares(json, "clients", summary.clients());
        shares(json, "sources", summary.sources());
        shares(json, "owners", summary.owners());
        worst(json, summary);
        json.writeArrayFieldStart("costliest_rule");
        for (Summary.Costliest rule : summary.costliest()) {
            json.writeStartObject();
            json.writeStringField("code", rule.code());
            json.writeStringField("currency", rule.currency());
            amount(json, "fee", rule.fee());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(
                json,
                "not_collected",
                plan.notCollected().stream().map(Field::path).toList());
        texts(json, "unused_columns", plan.unused());
        counts(json, "unmapped_words", summary.words());
    }

    private static void worst(JsonGenerator json, Summary summary) throws IOException {
        json.writeArrayFieldStart("worst");
        for (Tally tally : summary.worst()) {
            json.writeStartObject();
            json.writeNumberField("row", tally.row());
            json.writeStringField("id", tally.id());
            json.writeStringField("verdict", tally.outcome());
            json.writeNumberField("risk_index", tally.key().index());
            texts(json, "flags", tally.flags());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void shares(JsonGenerator json, String name, Map<String, Heaviest> byCurrency) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Heaviest> entry : byCurrency.entrySet()) {
            for (Heaviest.Share share : entry.getValue().most(Summary.HEAVIEST)) {
                json.writeStartObject();
                json.writeStringField("name", share.name());
                json.writeNumberField("deals", share.deals());
                json.writeStringField("currency", entry.getKey());
                amount(json, "fee", share.fee());
                json.writeBooleanField("exact", entry.getValue().isExact());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void amounts(JsonGenerator json, String name, Map<String, BigDecimal> amounts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, BigDecimal> amount : amounts.entrySet()) {
            amount(json, amount.getKey(), amount.getValue());
        }
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        number(json, value.setScale(2, RoundingMode.HALF_UP));
    }

    private static void number(JsonGenerator json, BigDecimal value) throws IOException {
        json.writeNumber(PrintedNumbers.plain(value));
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static JsonGenerator generator(StringWriter text) throws IOException {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new JsonEscapes());
        return factory.createGenerator(text);
    }
}
