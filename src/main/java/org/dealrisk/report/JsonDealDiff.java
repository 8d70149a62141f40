package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.diag.Place;
import org.dealrisk.diff.ClauseChange;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.diff.Difference;
import org.dealrisk.diff.FigureChange;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.diff.PartChange;
import org.dealrisk.diff.TermChange;
import org.dealrisk.diff.WaiverChange;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;

/** Writes one deal of {@link JsonDiff}. */
final class JsonDealDiff {

    private final Disclosure disclosure;
    private final JsonFigures figures;
    private final Severity least;

    /** @param least findings that neither are nor were of this severity or above are left out */
    JsonDealDiff(Words words, Disclosure disclosure, Severity least) {
        this.disclosure = disclosure;
        this.least = least;
        this.figures = new JsonFigures(words, disclosure);
    }

    /** The address and the verdict of a deal, into the object that is open. */
    static void version(Json json, Assessment assessment, Disclosure disclosure) throws IOException {
        JsonDeal.address(json, assessment.deal());
        json.text("verdict", assessment.verdict().name())
                .text("gate", assessment.decision().gate().map(Gate::name))
                .text("reason", disclosure.reason(assessment))
                .whole("risk_index", assessment.riskIndex());
    }

    void write(Json json, DealDiff deal, boolean regression) throws IOException {
        json.object();
        versions(json, deal);
        json.flag("regression", regression);
        changes(json, deal);
        json.endObject();
    }

    /** What differs, into the object that is open. */
    void write(Json json, DealDiff deal) throws IOException {
        versions(json, deal);
        changes(json, deal);
    }

    private void versions(Json json, DealDiff deal) throws IOException {
        json.object("old");
        version(json, deal.old(), disclosure);
        json.endObject().object("new");
        version(json, deal.now(), disclosure);
        int step = deal.verdictStep();
        json.endObject().text("verdict_change", step == 0 ? "same" : step > 0 ? "worse" : "better");
    }

    private void changes(Json json, DealDiff deal) throws IOException {
        json.array("terms");
        for (TermChange term : deal.terms()) {
            term(json, term);
        }
        json.endArray().array("clauses");
        for (ClauseChange clause : deal.clauses()) {
            clause(json, clause);
        }
        json.endArray().array("parts");
        for (PartChange part : deal.parts()) {
            part(json, part);
        }
        json.endArray();
        figures(json, "value", deal.value());
        figures(json, "exposure", deal.exposure());
        json.array("findings");
        for (FindingChange finding : deal.findings()) {
            if (finding.reaches(least)) {
                finding(json, finding);
            }
        }
        json.endArray().array("waivers");
        for (WaiverChange waiver : deal.waivers()) {
            waiver(json, waiver);
        }
        json.endArray();
    }

    private void term(Json json, TermChange term) throws IOException {
        boolean shown = disclosure.shows(term.field());
        json.object()
                .text("field", term.field().path())
                .text("handling", word(term.field().handling()))
                .text("favour", shown ? term.favour().label() : null);
        answer(json, "old", term.old(), shown);
        answer(json, "new", term.now(), shown);
        difference(json, shown ? term.difference() : Optional.empty());
        json.endObject();
    }

    private void answer(Json json, String key, Answer answer, boolean shown) throws IOException {
        json.object(key).text("state", state(answer));
        if (answer instanceof Answer.Known known && shown && disclosure.shows(known)) {
            JsonClauses.value(json, "value", known.value());
        } else {
            json.nothing("value");
        }
        json.array("places");
        for (Place place : shown ? answer.places() : List.<Place>of()) {
            json.object();
            place(json, place);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static String state(Answer answer) {
        if (answer instanceof Answer.Known) {
            return "known";
        }
        if (answer instanceof Answer.Unknown) {
            return "unknown";
        }
        return answer instanceof Answer.NotFilledIn ? "not-filled-in" : "not-collected";
    }

    private static void place(Json json, Place place) throws IOException {
        json.text("source", place.source().name())
                .whole("line", place.line())
                .whole("column", place.column())
                .whole("end_line", place.span().endLine())
                .whole("end_column", place.span().endColumn());
    }

    private static void difference(Json json, Optional<Difference> difference) throws IOException {
        if (difference.isEmpty()) {
            json.nothing("change").nothing("change_percent");
            return;
        }
        json.exact("change", difference.get().amount());
        if (difference.get().percent().isPresent()) {
            json.exact("change_percent", difference.get().percent().get());
        } else {
            json.nothing("change_percent");
        }
    }

    private void clause(Json json, ClauseChange change) throws IOException {
        json.object()
                .text("change", word(change.kind()))
                .text("favour", change.favour().label())
                .texts("gained", change.gained().stream().map(ClauseType::label).toList())
                .texts("lost", change.lost().stream().map(ClauseType::label).toList());
        clause(json, "old", change.old());
        clause(json, "new", change.now());
        json.endObject();
    }

    private void clause(Json json, String key, Optional<ReadClause> clause) throws IOException {
        if (clause.isEmpty()) {
            json.nothing(key);
            return;
        }
        ReadClause read = clause.get();
        Place place = read.clause().place();
        json.object(key)
                .textIfAny("ref", read.clause().ref())
                .text("text", disclosure.text(place).map(open -> read.clause().text()))
                .texts("types", read.types().stream().map(ClauseType::label).toList())
                .text("drafted_by", word(read.clause().draftedBy()))
                .text("negotiable", word(read.clause().negotiable()));
        place(json, place);
        json.endObject();
    }

    private void part(Json json, PartChange change) throws IOException {
        json.object()
                .text("kind", word(change.kind()))
                .text("change", change.added() ? "added" : "removed")
                .text("text", disclosure.text(change.place()));
        place(json, change.place());
        json.endObject();
    }

    private void figures(Json json, String key, List<FigureChange> changes) throws IOException {
        json.array(key);
        for (FigureChange change : changes) {
            boolean shown = disclosure.shows(change.name());
            json.object().text("figure", change.name().label());
            figures.figure(json, "old", change.name(), change.old());
            figures.figure(json, "new", change.name(), change.now());
            difference(
                    json,
                    (shown ? change.difference() : Optional.<Difference>empty())
                            .map(moved -> moved.rounded(JsonFigures.decimals(change.name()))));
            json.endObject();
        }
        json.endArray();
    }

    private void finding(Json json, FindingChange change) throws IOException {
        Finding finding = change.finding();
        json.object()
                .text("change", word(change.kind()))
                .text("code", finding.code())
                .text("id", finding.rule().id())
                .text("title", finding.title())
                .textIfAny("field", finding.subject().map(Field::path));
        weight(json, "old", change.old());
        weight(json, "new", change.now());
        json.endObject();
    }

    private static void weight(Json json, String key, Optional<Finding> finding) throws IOException {
        if (finding.isEmpty()) {
            json.nothing(key);
        } else {
            json.object(key).text("severity", finding.get().severity().label());
            JsonFindings.waived(json, finding.get().waived());
            json.endObject();
        }
    }

    private static void waiver(Json json, WaiverChange change) throws IOException {
        json.object().text("code", change.rule()).object("old");
        JsonFindings.waived(json, change.old());
        json.endObject().object("new");
        JsonFindings.waived(json, change.now());
        json.endObject().endObject();
    }

    /** The word of a constant in files. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
