package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Fingerprints;
import org.dealrisk.verdict.Gate;

/**
 * A table with a row for each finding, and one without a rule for a deal that has none to show. Waived findings
 * come when they are asked for. Documents that could not be read are not in it.
 */
final class CsvReport implements Renderer<Run> {

    private static final List<String> HEAD = List.of(
            "source",
            "line",
            "column",
            "document",
            "deal",
            "verdict",
            "gate",
            "risk_index",
            "code",
            "id",
            "severity",
            "route",
            "title",
            "message",
            "ask",
            "waived_by",
            "waived_until",
            "waived_reason");

    @Override
    public void render(Run run, Writer out) throws IOException {
        Notices notices = new Notices(run);
        out.write(CsvCells.row(HEAD));
        for (Assessment deal : run.assessments()) {
            List<Finding> findings =
                    deal.findings().stream().filter(notices::shows).toList();
            for (Finding finding : findings) {
                out.write(CsvCells.row(row(finding, deal, notices)));
            }
            if (findings.isEmpty()) {
                out.write(CsvCells.row(row(deal)));
            }
        }
    }

    private static List<String> row(Assessment deal) {
        return row(deal.deal().address().place(), deal, List.of("", "", "", "", "", "", ""), Optional.empty());
    }

    private static List<String> row(Finding finding, Assessment deal, Notices notices) {
        List<String> told = List.of(
                finding.code(),
                finding.rule().id(),
                finding.severity().label(),
                finding.route().label(),
                notices.title(finding),
                notices.disclosure().message(finding).orElse(""),
                finding.ask());
        Place place = Notices.place(notices.disclosure().evidence(finding), deal);
        return row(place, deal, told, finding.waived());
    }

    private static List<String> row(Place place, Assessment judged, List<String> told, Optional<Waiver> waiver) {
        Deal deal = judged.deal();
        List<String> row = new ArrayList<>(List.of(
                Fingerprints.path(place.source().name()),
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                Integer.toString(deal.address().document()),
                deal.text(Field.ID).or(() -> deal.text(Field.NAME)).orElse(""),
                judged.verdict().name(),
                judged.decision().gate().map(Gate::name).orElse(""),
                Integer.toString(judged.riskIndex())));
        row.addAll(told);
        row.add(waiver.flatMap(Waiver::by).orElse(""));
        row.add(waiver.flatMap(Waiver::until).map(LocalDate::toString).orElse(""));
        row.add(waiver.flatMap(Waiver::reason).orElse(""));
        return row;
    }
}
