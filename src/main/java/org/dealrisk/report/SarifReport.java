package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.rule.Rule;
import org.dealrisk.verdict.Fingerprints;

/**
 * SARIF 2.1.0 for code scanning: one run, the rules that found something with their help, and results with
 * stable fingerprints. Waived results (suppressed) and rules that could not be told (open) come when they are
 * asked for, as the pages that show SARIF take both for alerts. What could not be read is a notification of the
 * tool. Where there are more results than GitHub takes, the gravest are kept, and a notification counts the rest.
 */
final class SarifReport implements Renderer<Run> {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** GitHub refuses a run with more. */
    private static final int MOST_RESULTS = 25_000;

    @Override
    public void render(Run run, Writer out) throws IOException {
        Notices notices = new Notices(run);
        List<SarifResult> all = SarifResult.of(run, notices);
        List<SarifResult> kept = SarifResult.gravest(all, MOST_RESULTS);
        Map<String, Rule> rules = new LinkedHashMap<>();
        kept.stream().sorted(SarifResult.BY_CODE).forEach(result -> rules.putIfAbsent(result.code(), result.rule()));
        Json json = Json.to(out);
        json.object()
                .text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .array("runs")
                .object();
        tool(json, run, rules, notices.words());
        invocation(json, run, all.size() - kept.size(), notices);
        json.text("columnKind", "unicodeCodePoints").array("results");
        List<String> codes = List.copyOf(rules.keySet());
        for (SarifResult result : kept) {
            result.write(json, codes.indexOf(result.code()));
        }
        json.endArray().endObject().endArray().endObject().finish();
    }

    private static void tool(Json json, Run run, Map<String, Rule> rules, Words words) throws IOException {
        json.object("tool")
                .object("driver")
                .text("name", "dealrisk")
                .text("version", run.version())
                .text("semanticVersion", run.version())
                .array("rules");
        for (Rule rule : rules.values()) {
            new SarifRule(rule, run.language(), words).write(json);
        }
        json.endArray().object("properties");
        JsonReport.packs(json, run);
        json.endObject().endObject().endObject();
    }

    private static void invocation(Json json, Run run, int leftOut, Notices notices) throws IOException {
        json.array("invocations")
                .object()
                .flag("executionSuccessful", run.faults().isEmpty())
                .array("toolExecutionNotifications");
        for (Diagnostic fault : run.faults()) {
            notification(json, notices.disclosure().inOneLine(fault));
        }
        if (leftOut > 0) {
            json.object().text("level", "warning");
            SarifResult.message(json, notices.words().say("sarif.left_out", leftOut, MOST_RESULTS));
            json.endObject();
        }
        json.endArray().endObject().endArray();
    }

    private static void notification(Json json, Diagnostic fault) throws IOException {
        json.object().text("level", "error");
        SarifResult.message(json, fault.message());
        json.array("locations").object();
        if (fault.place() == null) {
            json.object("physicalLocation");
            SarifResult.artifact(json, Fingerprints.path(fault.source()));
            json.endObject();
        } else {
            SarifResult.physical(json, fault.place());
        }
        json.endObject().endArray().endObject();
    }
}
