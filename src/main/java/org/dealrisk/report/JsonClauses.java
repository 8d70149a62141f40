package org.dealrisk.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dealrisk.clause.Bearing;
import org.dealrisk.clause.Confidence;
import org.dealrisk.clause.Found;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Reading;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Writes the clauses of a deal as they were understood. */
final class JsonClauses {

    private final Disclosure disclosure;

    JsonClauses(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    void write(Json json, MergedDeal merged) throws IOException {
        json.array("clauses");
        for (ReadClause clause : merged.clauses()) {
            write(json, clause);
        }
        json.endArray();
    }

    private void write(Json json, ReadClause read) throws IOException {
        Clause clause = read.clause();
        json.object()
                .text("text", clause.text())
                .texts("types", read.types().stream().map(ClauseType::label).toList());
        bearings(json, read);
        json.object("params");
        Map<Field, Value> says = new EnumMap<>(Field.class);
        says.putAll(read.says());
        for (Map.Entry<Field, Value> said : says.entrySet()) {
            if (disclosure.shows(said.getKey())) {
                value(json, said.getKey().path(), said.getValue());
            }
        }
        Span span = clause.place().span();
        json.endObject()
                .flag("negated", read.onlyDenies())
                .flag("understood", read.understood())
                .text("confidence", read.leastConfidence().map(Confidence::label))
                .array("evidence");
        for (Found found : read.surest()) {
            evidence(json, read, found);
        }
        json.endArray()
                .text("drafted_by", clause.draftedBy().name().toLowerCase(Locale.ROOT))
                .text("negotiable", clause.negotiable().name().toLowerCase(Locale.ROOT))
                .whole("line", span.line())
                .whole("column", span.column())
                .whole("end_line", span.endLine())
                .whole("end_column", span.endColumn())
                .endObject();
    }

    /** The word in JSON for what came of reading. */
    static String label(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that carry a type, or deny it. */
    private void evidence(Json json, ReadClause read, Found found) throws IOException {
        json.object()
                .text("type", found.type().label())
                .flag("denied", found.denied())
                .text("confidence", found.confidence().label());
        JsonFindings.place(json, Optional.of(read.placeOf(found.words())), disclosure);
        json.endObject();
    }

    private static void bearings(Json json, ReadClause read) throws IOException {
        json.object("bearings");
        for (Map.Entry<ClauseType, Bearing> bearing : new TreeMap<>(read.bearings()).entrySet()) {
            json.object(bearing.getKey().label())
                    .text("binds", bearing.getValue().binds().label())
                    .text("favours", bearing.getValue().favours().label())
                    .endObject();
        }
        json.endObject();
    }

    /** Any value, in the form in which a deal would have it. */
    static void value(Json json, String name, Value value) throws IOException {
        if (value instanceof Value.Quantity quantity) {
            json.exact(name, quantity.amount());
        } else if (value instanceof Value.TimesFee times) {
            json.object(name).exact("times_fee", times.multiple()).endObject();
        } else if (value instanceof Value.Flag flag) {
            json.flag(name, flag.yes());
        } else if (value instanceof Value.Words words) {
            json.texts(name, words.words());
        } else if (value instanceof Value.Texts texts) {
            json.texts(name, texts.texts());
        } else if (value instanceof Value.Quantities quantities) {
            json.exactAll(name, quantities.amounts());
        } else {
            json.text(name, text(value));
        }
    }

    private static String text(Value value) {
        if (value instanceof Value.Word word) {
            return word.word();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        return value instanceof Value.Text text ? text.text() : String.valueOf(((Value.ClauseList) value).size());
    }
}
