package org.dealrisk.report;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.verdict.Account;

/**
 * What there is to explain.
 *
 * @param run the deals as a check reports them, unread documents among them
 * @param deals those that were judged, in the order of the run
 */
public record ExplainRun(Run run, List<Explained> deals) implements Report<ExplainRun> {

    /**
     * One deal.
     *
     * @param supposed how it differs from the deal as it stands, where some answers are only supposed
     */
    public record Explained(Account account, Optional<DealDiff> supposed) {}

    /** @throws IllegalArgumentException unless there is an account for every deal that was judged */
    public ExplainRun {
        deals = List.copyOf(deals);
        if (!run.assessments()
                .equals(deals.stream().map(deal -> deal.account().assessment()).toList())) {
            throw new IllegalArgumentException("every deal that was judged needs its account");
        }
    }

    @Override
    public ExplainRun with(Display display) {
        return new ExplainRun(run.with(display), deals);
    }
}
