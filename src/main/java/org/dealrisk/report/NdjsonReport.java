package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import org.dealrisk.diag.Diagnostic;

/**
 * A line of JSON for each document, in the order of the input: a deal as in {@code deals} of {@link JsonReport},
 * with {@code verdict} among its keys; for a document that could not be read, a line a fault as in {@code
 * errors}, with {@code message}. Nothing read gives nothing.
 */
final class NdjsonReport implements Renderer<Run> {

    @Override
    public void render(Run run, Writer out) throws IOException {
        Words words = new Words(run.language());
        Disclosure disclosure = Disclosure.of(run, words);
        JsonDeal deals = new JsonDeal(words, disclosure, run.display());
        for (Run.Result result : run.results()) {
            if (result instanceof Run.Judged judged) {
                Json json = Json.lineTo(out);
                deals.write(json, judged.assessment());
                json.finish();
            } else if (result instanceof Run.Unread unread) {
                for (Diagnostic fault : unread.faults()) {
                    Json json = Json.lineTo(out);
                    JsonReport.error(json, disclosure.told(fault));
                    json.finish();
                }
            }
        }
    }
}
