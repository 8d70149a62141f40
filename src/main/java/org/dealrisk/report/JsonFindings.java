package org.dealrisk.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dealrisk.clause.Confidence;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;

/** Writes the findings of a deal, worst first, waived ones among them. */
final class JsonFindings {

    private final Disclosure disclosure;
    private final Display display;

    JsonFindings(Disclosure disclosure, Display display) {
        this.disclosure = disclosure;
        this.display = display;
    }

    void write(Json json, Assessment assessment) throws IOException {
        json.array("findings");
        for (Finding finding : assessment.findings()) {
            if (finding.severity().atLeast(display.minimum())) {
                write(json, finding);
            }
        }
        json.endArray();
    }

    private void write(Json json, Finding finding) throws IOException {
        json.object()
                .text("code", finding.code())
                .text("id", finding.rule().id())
                .text("severity", finding.severity().label())
                .text("route", finding.route().label())
                .text("title", finding.title())
                .text("message", disclosure.message(finding).orElse(finding.title()))
                .text("why", finding.why())
                .text("ask", finding.ask())
                .textIfAny("field", finding.subject().map(Field::path))
                .textIfAny("confidence", finding.confidence().map(Confidence::label))
                .texts("could_be_worse", finding.undecided())
                .array("evidence");
        for (Evidence cited : disclosure.evidence(finding)) {
            evidence(json, cited);
        }
        json.endArray();
        waived(json, finding.waived());
        if (finding.baselined()) {
            json.flag("baselined", true);
        }
        json.endObject();
    }

    /** A fact of which the very absence is the evidence has no place; without a note it says nothing. */
    private void evidence(Json json, Evidence cited) throws IOException {
        if (cited.place().isEmpty() && cited.note().isEmpty()) {
            return;
        }
        json.object().text("field", cited.field().map(Field::path));
        place(json, cited.place(), disclosure);
        json.text("note", cited.note().isEmpty() ? null : cited.note()).endObject();
    }

    /** The words of the source and their place; every key is there, null without a place. */
    static void place(Json json, Optional<Place> place, Disclosure disclosure) throws IOException {
        if (place.isEmpty()) {
            json.nothing("text")
                    .nothing("line")
                    .nothing("column")
                    .nothing("end_line")
                    .nothing("end_column");
            return;
        }
        Span span = place.get().span();
        json.text("text", disclosure.text(place.get()))
                .whole("line", span.line())
                .whole("column", span.column())
                .whole("end_line", span.endLine())
                .whole("end_column", span.endColumn());
    }

    static void waived(Json json, Optional<Waiver> waiver) throws IOException {
        if (waiver.isEmpty()) {
            json.nothing("waived");
            return;
        }
        json.object("waived")
                .text("reason", waiver.get().reason())
                .text("by", waiver.get().by())
                .text("until", waiver.get().until().map(LocalDate::toString))
                .endObject();
    }
}
