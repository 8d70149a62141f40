package org.dealrisk.report;

import java.time.LocalDate;
import java.util.Optional;
import org.dealrisk.verdict.FailOn;
import org.dealrisk.verdict.Verdict;

/**
 * What formats need that mark single findings as failures.
 *
 * @param failOn from where on a deal fails
 * @param asOf the date of the report, if there is one
 */
public record Marking(FailOn failOn, Optional<LocalDate> asOf) {

    /** Without a date, failing from ESCALATE on. */
    public static Marking standard() {
        return new Marking(new FailOn.AtVerdict(Verdict.ESCALATE), Optional.empty());
    }
}
