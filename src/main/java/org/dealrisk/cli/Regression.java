package org.dealrisk.cli;

import org.dealrisk.diff.DealDiff;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.FailOn;

/**
 * When a new version of a deal fails the command: its verdict is graver than before, or a finding is new,
 * graver or no longer waived that reaches a severity.
 */
final class Regression {

    static final String STANDARD = Severity.CRITICAL.label();

    private Regression() {}

    /**
     * Whether the deal is the worse for the change.
     *
     * @param failOn a severity counts a graver verdict, and a finding of that severity or above; a verdict
     *     counts a graver verdict that reaches it; {@code sign-with-notes} every graver verdict, and a deal to
     *     sign that has notes where it had none
     */
    static boolean of(DealDiff deal, FailOn failOn) {
        boolean graver = deal.verdictStep() > 0;
        if (failOn instanceof FailOn.AtSeverity threshold) {
            return graver || deal.worsensTo(threshold.severity());
        }
        if (failOn instanceof FailOn.AtVerdict threshold) {
            return graver && deal.now().verdict().atLeast(threshold.verdict());
        }
        return failOn instanceof FailOn.AtNotes
                && (graver || (failOn.reachedBy(deal.now()) && !failOn.reachedBy(deal.old())));
    }
}
