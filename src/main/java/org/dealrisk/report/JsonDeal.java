package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Route;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.NotAssessed;
import org.dealrisk.verdict.Question;
import org.dealrisk.verdict.Verdict;
import org.dealrisk.verdict.VerdictRange;
import org.dealrisk.verdict.WaiverNote;

/** Writes one deal of {@link JsonReport}. */
final class JsonDeal {

    private static final int SHARE_DECIMALS = 6;

    private final Words words;
    private final JsonFigures figures;
    private final JsonChoices choices;
    private final JsonSensitivity sensitivity;
    private final boolean verbose;
    private final JsonFindings findings;
    private final JsonClauses clauses;
    private final Disclosure disclosure;

    JsonDeal(Words words, Disclosure disclosure, Display display) {
        this.words = words;
        this.figures = new JsonFigures(words, disclosure);
        this.choices = new JsonChoices(words, disclosure);
        this.sensitivity = new JsonSensitivity(words, disclosure);
        this.verbose = display.isVerbose();
        this.findings = new JsonFindings(disclosure, display);
        this.clauses = new JsonClauses(disclosure);
        this.disclosure = disclosure;
    }

    void write(Json json, Assessment assessment) throws IOException {
        json.object();
        address(json, assessment.deal());
        decision(json, assessment);
        json.whole("risk_index", assessment.riskIndex());
        if (assessment.completeness().isPresent()) {
            json.number(
                    "completeness", BigDecimal.valueOf(assessment.completeness().get()), SHARE_DECIMALS);
        } else {
            json.nothing("completeness");
        }
        figures.write(json, assessment);
        choices.write(json, assessment);
        if (verbose) {
            sensitivity.write(json, assessment);
        }
        findings.write(json, assessment);
        notAssessed(json, assessment);
        questions(json, assessment);
        clauses.write(json, assessment.merged());
        waiverNotes(json, assessment);
        json.endObject();
    }

    /** Where a deal stands and what it is called. */
    static void address(Json json, Deal deal) throws IOException {
        json.text("source", deal.address().source())
                .whole("document", deal.address().document());
        if (deal.address().row().isPresent()) {
            json.whole("row", deal.address().row().getAsInt());
        }
        json.text("id", deal.text(Field.ID).orElseGet(() -> fileName(deal))).textIfAny("name", deal.text(Field.NAME));
    }

    /** The row or the file names a deal that does not name itself; of several in one file, with its number. */
    private static String fileName(Deal deal) {
        if (deal.address().row().isPresent()) {
            return Integer.toString(deal.address().row().getAsInt());
        }
        String source = deal.address().source();
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return deal.address().document() == 1
                ? name
                : name + "#" + deal.address().document();
    }

    private void decision(Json json, Assessment assessment) throws IOException {
        json.text("verdict", assessment.verdict().name())
                .text("gate", assessment.decision().gate().map(Gate::name))
                .text("reason", disclosure.reason(assessment))
                .texts(
                        "route",
                        assessment.decision().routes().stream()
                                .map(Route::label)
                                .toList());
        VerdictRange range = assessment.range();
        json.object("verdict_range")
                .text("best", range.best().name())
                .text("worst", range.worst().name())
                .texts(
                        "decided_by",
                        assessment.decidedBy().stream().map(Field::path).toList())
                .endObject();
    }

    private static void notAssessed(Json json, Assessment assessment) throws IOException {
        json.array("not_assessed");
        for (NotAssessed rule : assessment.notAssessed()) {
            json.object()
                    .text("code", rule.rule().code())
                    .texts("missing", rule.missing())
                    .texts("undefined", rule.undefined())
                    .endObject();
        }
        json.endArray();
    }

    private void questions(Json json, Assessment assessment) throws IOException {
        json.array("questions");
        for (Question question : assessment.questions()) {
            question(json, question, words);
            json.texts("blocks", question.blocks()).endObject();
        }
        json.endArray();
    }

    /** Begins an object with what a question asks. */
    static void question(Json json, Question question, Words words) throws IOException {
        json.object()
                .text("field", question.field().path())
                .text("question", words.question(question.field()))
                .texts(
                        "could_change_verdict_to",
                        question.couldBecome().stream().map(Verdict::name).toList());
    }

    private void waiverNotes(Json json, Assessment assessment) throws IOException {
        json.array("waiver_notes");
        for (WaiverNote note : assessment.waiverNotes()) {
            json.object()
                    .text("code", note.waiver().rule())
                    .text("note", note.reason().name())
                    .text("message", FootSection.told(note, words))
                    .endObject();
        }
        json.endArray();
    }
}
