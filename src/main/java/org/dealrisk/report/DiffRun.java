package org.dealrisk.report;

import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diff.Comparison;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.text.Messages;

/**
 * What a comparison of two versions came to: everything a renderer may say.
 *
 * @param run both versions as they were judged, and what could not be read of them
 * @param old the name of the old version, and {@code now} that of the new one
 * @param comparison empty when a version could not be read
 * @param regressions the deals of the comparison that count as a regression
 */
public record DiffRun(Run run, String old, String now, Comparison comparison, List<DealDiff> regressions)
        implements Report<DiffRun> {

    public DiffRun {
        regressions = List.copyOf(regressions);
    }

    @Override
    public DiffRun with(Display other) {
        return new DiffRun(run.with(other), old, now, comparison, regressions);
    }

    public List<Diagnostic> faults() {
        return run.faults();
    }

    /** The findings that are to be shown. */
    List<FindingChange> findings(DealDiff deal) {
        return deal.findings().stream()
                .filter(change -> change.reaches(run.display().minimum()))
                .toList();
    }

    boolean isRegression(DealDiff deal) {
        return regressions.contains(deal);
    }

    DiffWords words(Telling telling) {
        return new DiffWords(telling, Messages.of(run.language()));
    }
}
