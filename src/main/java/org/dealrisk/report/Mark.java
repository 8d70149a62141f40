package org.dealrisk.report;

import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.FailOn;

/** What a format that marks single findings makes of one. */
enum Mark {
    /** It is why the command fails. */
    FAILURE,
    /** It is critical or high, and the command does not fail for it. */
    WARNING,
    NOTE;

    static Mark of(Finding finding, Assessment deal, FailOn failOn) {
        if (failOn.blames(finding, deal)) {
            return FAILURE;
        }
        return finding.severity().atLeast(Severity.HIGH) && finding.counts() ? WARNING : NOTE;
    }
}
