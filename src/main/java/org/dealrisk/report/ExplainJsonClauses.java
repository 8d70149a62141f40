package org.dealrisk.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.Found;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Said;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Assessment;

/** Writes what clauses were taken for, by which words, and which fields they filled. */
final class ExplainJsonClauses {

    private final Json json;
    private final Disclosure disclosure;
    private final Assessment assessment;

    ExplainJsonClauses(Json json, Disclosure disclosure, Assessment assessment) {
        this.json = json;
        this.disclosure = disclosure;
        this.assessment = assessment;
    }

    void write() throws IOException {
        json.array("clauses");
        for (ReadClause clause : assessment.merged().clauses()) {
            json.object().whole("number", clause.number());
            JsonFindings.place(json, Optional.of(clause.clause().place()), disclosure);
            json.texts("types", clause.types().stream().map(ClauseType::label).toList())
                    .text("reading", JsonClauses.label(clause.reading()))
                    .array("found");
            for (Found found : clause.surest()) {
                found(clause, found);
            }
            json.endArray().array("sets");
            said(clause);
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void found(ReadClause clause, Found found) throws IOException {
        json.object()
                .text("type", found.type().label())
                .flag("denied", found.denied())
                .text("confidence", found.confidence().label())
                .text("binds", found.bound().label());
        JsonFindings.place(json, Optional.of(clause.placeOf(found.words())), disclosure);
        json.array("concepts");
        for (Found.Concept concept : found.concepts()) {
            json.object()
                    .text("concept", concept.name())
                    .text("words", text(clause, concept.words()))
                    .textIfAny("denied_by", concept.negator().map(negator -> text(clause, negator)))
                    .endObject();
        }
        json.endArray()
                .texts(
                        "caps",
                        found.caps().stream().map(cap -> text(clause, cap)).toList())
                .endObject();
    }

    private void said(ReadClause clause) throws IOException {
        Map<Field, Said> all = new EnumMap<>(Field.class);
        all.putAll(clause.said());
        for (Map.Entry<Field, Said> said : all.entrySet()) {
            Field field = said.getKey();
            if (disclosure.shows(field)) {
                Said told = said.getValue();
                json.object().text("field", field.path());
                JsonClauses.value(json, "value", told.value());
                json.textIfAny("number", told.number().map(number -> text(clause, number)));
                JsonFindings.place(json, Optional.of(clause.placeOf(told.words())), disclosure);
                Optional<Value> holds = assessment.deal().value(field);
                json.flag(
                                "holds",
                                holds.filter(value -> value.equals(told.value()) || clause.expectsAround(field, value))
                                        .isPresent())
                        .endObject();
            }
        }
    }

    private static String text(ReadClause clause, Stretch stretch) {
        return clause.clause().text().substring(stretch.start(), stretch.end());
    }
}
