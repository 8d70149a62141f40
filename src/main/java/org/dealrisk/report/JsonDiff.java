package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diff.Comparison;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.verdict.Assessment;

/**
 * JSON by the contract {@value #SCHEMA}: keys are only ever added, and always in the same order. {@code deals}
 * has the deals that differ; without any difference it is empty. Where cost is kept back, what tells it is null.
 */
final class JsonDiff implements Renderer<DiffRun> {

    static final String SCHEMA = "dealrisk/diff/1";

    @Override
    public void render(DiffRun run, Writer out) throws IOException {
        Words words = new Words(run.run().language());
        Disclosure disclosure = Disclosure.of(run.run(), words);
        JsonDealDiff deals =
                new JsonDealDiff(words, disclosure, run.run().display().minimum());
        Comparison comparison = run.comparison();
        Json json = Json.to(out);
        json.object().text("schema", SCHEMA);
        JsonReport.tool(json, run.run());
        json.text("old", run.old()).text("new", run.now());
        json.flag("regression", !run.regressions().isEmpty()).array("deals");
        for (DealDiff deal : comparison.deals()) {
            deals.write(json, deal, run.isRegression(deal));
        }
        json.endArray();
        alone(json, "added", comparison.added(), disclosure);
        alone(json, "removed", comparison.removed(), disclosure);
        json.array("errors");
        for (Diagnostic fault : run.faults()) {
            JsonReport.error(json, disclosure.told(fault));
        }
        json.endArray();
        summary(json, run);
        json.endObject().finish();
    }

    private static void alone(Json json, String key, List<Assessment> deals, Disclosure disclosure) throws IOException {
        json.array(key);
        for (Assessment deal : deals) {
            json.object();
            JsonDealDiff.version(json, deal, disclosure);
            json.endObject();
        }
        json.endArray();
    }

    private static void summary(Json json, DiffRun run) throws IOException {
        json.object("summary")
                .whole("changed", run.comparison().deals().size())
                .whole("regressions", run.regressions().size())
                .whole("added", run.comparison().added().size())
                .whole("removed", run.comparison().removed().size())
                .whole("errors", run.faults().size())
                .endObject();
    }
}
