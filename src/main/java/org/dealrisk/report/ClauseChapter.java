package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.Confidence;
import org.dealrisk.clause.Found;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Reading;
import org.dealrisk.clause.Said;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.diag.CaretFrame;
import org.dealrisk.diag.Place;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Assessment;

/** Explains every clause: what it was taken for, by which words, and which fields it filled. */
final class ClauseChapter {

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;
    private final Assessment assessment;

    ClauseChapter(Sheet sheet, Words words, Disclosure disclosure, Assessment assessment) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
        this.assessment = assessment;
    }

    void print() throws IOException {
        sheet.chapter(words.explain("clauses"));
        if (assessment.merged().clauses().isEmpty()) {
            sheet.remark("", words.explain("clauses.none"));
        }
        for (ReadClause clause : assessment.merged().clauses()) {
            print(clause);
        }
    }

    private void print(ReadClause clause) throws IOException {
        Place place = clause.clause().place();
        String types = words.join(clause.types().stream().map(ClauseType::label).toList());
        sheet.item(Style.STRONG, (clause.number() + 1) + "  " + place, types);
        if (disclosure.showsLines(place)) {
            sheet.frame(CaretFrame.rows(place.source(), marks(clause)));
        }
        if (clause.reading() == Reading.BY_HAND) {
            sheet.remark("", words.explain(clause.clause().text().isEmpty() ? "by_hand.alone" : "by_hand"));
        } else if (!clause.understood()) {
            sheet.remark("", words.explain("reading." + clause.reading()));
            sheet.remark("", words.explain("help"));
        }
        for (Found found : clause.surest()) {
            print(clause, found);
        }
        said(clause);
    }

    /** What was found, under its words; the whole clause where nothing was. */
    private static List<CaretFrame.Mark> marks(ReadClause clause) {
        List<CaretFrame.Mark> marks = new ArrayList<>();
        for (Found found : clause.surest()) {
            marks.add(new CaretFrame.Mark(
                    clause.placeOf(found.words()).span(), found.type().label()));
        }
        return marks.isEmpty()
                ? List.of(new CaretFrame.Mark(clause.clause().place().span(), ""))
                : marks.stream().distinct().toList();
    }

    private void print(ReadClause clause, Found found) throws IOException {
        boolean byHand = clause.reading() == Reading.BY_HAND;
        Confidence confidence = byHand ? Confidence.HIGH : found.confidence();
        String sure = words.explain("confidence." + confidence.label());
        Actor bound = clause.bearing(found.type()).binds() == Actor.UNKNOWN
                ? found.bound()
                : clause.bearing(found.type()).binds();
        sheet.remark(
                "",
                found.denied()
                        ? words.explain("denies", found.type().label(), sure)
                        : words.explain(
                                "commits", found.type().label(), sure, words.explain("bound." + bound.label())));
        List<String> concepts = new ArrayList<>();
        for (Found.Concept concept : found.concepts()) {
            String told = concept.name() + " " + quoted(clause, concept.words());
            concepts.add(concept.negator()
                    .map(negator -> words.explain("negated", told, quoted(clause, negator)))
                    .orElse(told));
        }
        sheet.remark("", words.join(concepts));
        if (!found.caps().isEmpty()) {
            List<String> caps =
                    found.caps().stream().map(cap -> quoted(clause, cap)).toList();
            sheet.remark("", words.explain("caps", words.join(caps)));
        }
    }

    private void said(ReadClause clause) throws IOException {
        Map<Field, Said> all = new EnumMap<>(Field.class);
        all.putAll(clause.said());
        for (Map.Entry<Field, Said> said : all.entrySet()) {
            Field field = said.getKey();
            if (disclosure.shows(field)) {
                Said told = said.getValue();
                String from = text(clause, told.number().orElse(told.words()));
                Optional<Value> holds = assessment
                        .deal()
                        .value(field)
                        .filter(value -> !value.equals(told.value()) && !clause.expectsAround(field, value));
                String value = words.value(field, told.value());
                String line = from.isEmpty()
                        ? words.explain("said.alone", field.path(), value)
                        : words.explain("said", field.path(), value, words.explain("quoted", from));
                sheet.remark(
                        "",
                        holds.map(other -> words.explain("said.overruled", line, words.value(field, other)))
                                .orElse(line));
            }
        }
    }

    private String quoted(ReadClause clause, Stretch stretch) {
        return words.explain("quoted", text(clause, stretch));
    }

    private static String text(ReadClause clause, Stretch stretch) {
        String text = clause.clause().text().substring(stretch.start(), stretch.end());
        return text.strip().replaceAll("\\s+", " ");
    }
}
