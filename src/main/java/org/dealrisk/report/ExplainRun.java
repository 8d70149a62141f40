package org.dealrisk.report;

import java.util.List;
import org.dealrisk.verdict.Account;

/**
 * What there is to explain.
 *
 * @param run the deals as a check reports them, unread documents among them
 * @param accounts of the deals that were judged, in the order of the run
 */
public record ExplainRun(Run run, List<Account> accounts) {

    /** @throws IllegalArgumentException unless there is an account for every deal that was judged */
    public ExplainRun {
        accounts = List.copyOf(accounts);
        if (!run.assessments().equals(accounts.stream().map(Account::assessment).toList())) {
            throw new IllegalArgumentException("every deal that was judged needs its account");
        }
    }

    /** The same, shown in another way. */
    public ExplainRun with(Display display) {
        return new ExplainRun(run.with(display), accounts);
    }
}
