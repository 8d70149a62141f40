package org.dealrisk.model;

import java.time.LocalDate;
import java.util.Optional;
import org.dealrisk.diag.Place;

/**
 * A finding that somebody accepts by name. All four parts are required for it to count; one that
 * lacks a part is kept, so that it can be reported.
 *
 * @param rule the code of the rule whose findings are accepted
 * @param until the last day on which it counts
 * @param standing whether it may count at all
 */
public record Waiver(
        Optional<String> rule,
        Optional<String> reason,
        Optional<String> by,
        Optional<LocalDate> until,
        Place place,
        Standing standing) {

    /** Where it stands, which decides whether it may count at all. */
    public enum Standing {
        OURS,
        /** In a document that the client drafted. */
        OF_CLIENT,
        /** In a change that nobody has accepted yet. */
        PROPOSED
    }

    /** The same in a document that the client drafted. */
    public Waiver ofClient() {
        return new Waiver(rule, reason, by, until, place, Standing.OF_CLIENT);
    }

    /** The same in a change that nobody has accepted yet. */
    public Waiver proposed() {
        return new Waiver(rule, reason, by, until, place, Standing.PROPOSED);
    }

    /** Whether it is a comment of which nothing could be read. */
    public boolean isUnreadable() {
        return rule.isEmpty() && reason.isEmpty() && by.isEmpty() && until.isEmpty();
    }
}
