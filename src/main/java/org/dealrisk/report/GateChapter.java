package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dealrisk.economics.Figure;
import org.dealrisk.verdict.GateTrace;
import org.dealrisk.verdict.GateTrace.Measure;

/** Explains every gate: what it asks for, what there is, and which one makes the verdict. */
final class GateChapter {

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;
    private final List<GateTrace> gates;

    GateChapter(Sheet sheet, Words words, Disclosure disclosure, List<GateTrace> gates) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
        this.gates = gates;
    }

    void print() throws IOException {
        sheet.chapter(words.explain("gates"));
        for (GateTrace gate : gates) {
            String outcome = gate.reached() ? "reached" : gate.holds() ? "holds" : "holds.not";
            sheet.item(
                    gate.reached() ? Style.of(gate.gate().verdict()) : Style.STRONG,
                    gate.gate() + " " + words.verdict(gate.gate().verdict()),
                    words.explain(outcome));
            sheet.remark("", words.explain("gate." + gate.gate()));
            for (Map.Entry<Measure, Figure> measure : gate.measures().entrySet()) {
                if (disclosure.shows(measure.getKey())) {
                    sheet.remark(words.measure(measure.getKey()), shown(measure.getKey(), measure.getValue()));
                }
            }
        }
        if (gates.stream().noneMatch(GateTrace::reached)) {
            sheet.remark("", words.explain("gates.none"));
        }
    }

    private String shown(Measure measure, Figure figure) {
        if (figure.toDouble().isEmpty()) {
            return words.reason(figure);
        }
        return measure.isPercent() ? Words.rounded(figure) + " %" : Words.money(figure);
    }
}
