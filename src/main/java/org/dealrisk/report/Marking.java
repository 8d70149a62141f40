package org.dealrisk.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.FailOn;
import org.dealrisk.verdict.Verdict;

/**
 * What formats need that mark single findings as failures.
 *
 * @param failOn from where on most deals fail
 * @param asOf the date of the report, if there is one
 * @param others from where on the deals of some sources fail, by the names of these
 */
public record Marking(FailOn failOn, Optional<LocalDate> asOf, Map<String, FailOn> others) {

    public Marking {
        others = Map.copyOf(others);
    }

    /** One for all deals. */
    public Marking(FailOn failOn, Optional<LocalDate> asOf) {
        this(failOn, asOf, Map.of());
    }

    /** From where on a deal fails. */
    public FailOn failOn(Assessment deal) {
        return others.getOrDefault(deal.deal().address().source(), failOn);
    }

    /** Without a date, failing from ESCALATE on. */
    public static Marking standard() {
        return new Marking(new FailOn.AtVerdict(Verdict.ESCALATE), Optional.empty());
    }
}
