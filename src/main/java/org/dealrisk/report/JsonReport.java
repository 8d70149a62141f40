package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Verdict;

/**
 * JSON by the contract {@value #SCHEMA}: keys are only ever added, and always in the same order. A
 * number that cannot be computed is null, and the key after it says why.
 *
 * <p>Severities below the minimum are left out of {@code findings}, as in every format; the summary
 * counts them all the same. Waived findings are always there, marked, and counted apart. Where cost is
 * kept back a confidential number is null with that reason, and a message that would print one is the
 * title of its finding. Colour and quiet make no difference; verbose adds {@code sensitivity}.
 */
final class JsonReport implements Renderer<Run> {

    static final String SCHEMA = "dealrisk/report/1";

    private static final String TOOL = "dealrisk";

    @Override
    public void render(Run run, Writer out) throws IOException {
        Words words = new Words(run.language());
        Disclosure disclosure = Disclosure.of(run, words);
        JsonDeal deals = new JsonDeal(words, disclosure, run.display());
        Json json = Json.to(out);
        json.object().text("schema", SCHEMA);
        tool(json, run);
        json.array("deals");
        for (Assessment assessment : run.assessments()) {
            deals.write(json, assessment);
        }
        json.endArray();
        errors(json, run, disclosure);
        summary(json, Tally.of(run));
        json.endObject().finish();
    }

    static void errors(Json json, Run run, Disclosure disclosure) throws IOException {
        json.array("errors");
        for (Diagnostic fault : run.faults()) {
            error(json, disclosure.told(fault));
        }
        json.endArray();
    }

    static void tool(Json json, Run run) throws IOException {
        json.object("tool").text("name", TOOL).text("version", run.version());
        packs(json, run);
        json.endObject();
    }

    static void packs(Json json, Run run) throws IOException {
        json.array("packs");
        for (RulePack.Origin pack : run.packs()) {
            json.object()
                    .text("name", pack.name())
                    .text("version", pack.version())
                    .text("sha256", pack.sha256())
                    .endObject();
        }
        json.endArray();
    }

    static void error(Json json, Diagnostic fault) throws IOException {
        json.object().text("source", fault.source());
        if (fault.place() == null) {
            json.nothing("line").nothing("column");
        } else {
            json.whole("line", fault.place().line())
                    .whole("column", fault.place().column());
        }
        json.textIfAny("field", Optional.ofNullable(fault.field()))
                .text("message", fault.message())
                .textIfAny("hint", Optional.ofNullable(fault.hint()))
                .endObject();
    }

    private static void summary(Json json, Tally tally) throws IOException {
        json.object("summary").whole("deals", tally.deals()).object("by_verdict");
        for (Verdict verdict : worstFirst(tally.byVerdict())) {
            json.whole(verdict.name(), tally.byVerdict().getOrDefault(verdict, 0));
        }
        json.endObject().object("by_severity");
        for (Severity severity : worstFirst(tally.bySeverity())) {
            json.whole(severity.label(), tally.bySeverity().getOrDefault(severity, 0));
        }
        json.endObject().whole("waived", tally.waived());
        if (tally.baselined() > 0) {
            json.whole("baselined", tally.baselined());
        }
        json.whole("errors", tally.errors()).endObject();
    }

    private static <K extends Enum<K>> List<K> worstFirst(Map<K, Integer> counts) {
        return counts.keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
