package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;

/**
 * One line a finding, worst first, then the verdict of its deal:
 *
 * <pre>
 * deal.yaml:12:11: critical GUA-002 Make-good with no end
 * deal.yaml:1:1: verdict WALK_AWAY Two or more critical findings …
 * </pre>
 *
 * Every line is {@code source:line:column: word code-or-verdict text}; the word is a severity or
 * {@code verdict}, and together with what follows it is the same in every language. Findings below the
 * minimum are left out, waived ones come marked when they are asked for; quiet leaves the verdicts.
 * Documents that could not be read are not in it, and nothing read gives nothing.
 */
final class ConciseReport implements Renderer<Run> {

    @Override
    public void render(Run run, Writer out) throws IOException {
        Telling telling = Telling.of(run, out);
        OneLine line = new OneLine(telling);
        for (Assessment assessment : run.assessments()) {
            for (Finding finding : assessment.findings()) {
                if (isShown(finding, run.display())) {
                    line.finding(finding, assessment);
                }
            }
            line.verdict(assessment);
        }
    }

    private static boolean isShown(Finding finding, Display display) {
        return !display.isQuiet()
                && finding.severity().atLeast(display.minimum())
                && (display.showWaived() || finding.counts());
    }
}
