package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;

/**
 * For a person. One deal is told in full; of several, a line a finding and a verdict each, then a
 * summary. Findings of no effect are told of one deal only, on one line, unless everything is asked
 * for. Quiet leaves the verdicts.
 */
final class HumanReport implements Renderer<Run> {

    @Override
    public void render(Run run, Writer out) throws IOException {
        Telling telling = Telling.of(run, out);
        List<Assessment> deals = run.assessments();
        if (isInFull(run)) {
            new DealReport(run, telling, deals.get(0)).print();
            return;
        }
        for (Assessment deal : deals) {
            lines(deal, telling);
        }
        if (!run.display().isQuiet()) {
            summary(run, telling);
        }
    }

    /** Whether a run is told in full. */
    static boolean isInFull(Run run) {
        return run.assessments().size() == 1
                && run.results().size() == 1
                && !run.display().isQuiet();
    }

    private static void lines(Assessment deal, Telling telling) throws IOException {
        OneLine line = new OneLine(telling);
        Display display = telling.display();
        for (Finding finding : deal.findings()) {
            boolean info = finding.severity() == Severity.INFO && !display.isVerbose();
            boolean waived = !finding.counts() && !display.showWaived();
            if (!display.isQuiet() && !info && !waived && finding.severity().atLeast(display.minimum())) {
                line.finding(finding, deal);
            }
        }
        line.verdict(deal);
    }

    private static void summary(Run run, Telling telling) throws IOException {
        Words words = telling.words();
        Page page = telling.page();
        Tally tally = Tally.of(run);
        if (tally.deals() > 0) {
            page.end();
        }
        if (tally.tooLittle() > 0) {
            page.line(words.count("summary.too_little", tally.tooLittle()));
        }
        page.line(words.clauses(
                List.of(words.count("summary.deals", tally.deals()), tally.verdicts(words), findings(tally, words))));
        if (tally.waived() > 0) {
            page.line(words.count("waived_findings", tally.waived()));
        }
        if (tally.baselined() > 0) {
            page.line(words.count("baselined_findings", tally.baselined()));
        }
        if (tally.unread() > 0) {
            page.line(words.count("summary.unread", tally.unread()));
        }
    }

    private static String findings(Tally tally, Words words) {
        String counts = Counts.of(tally.bySeverity(), words);
        return counts.isEmpty() ? "" : words.say("summary.findings", counts);
    }
}
