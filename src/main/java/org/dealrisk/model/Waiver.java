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
 * @param foreign whether it stands in a document that the client drafted
 */
public record Waiver(
        Optional<String> rule,
        Optional<String> reason,
        Optional<String> by,
        Optional<LocalDate> until,
        Place place,
        boolean foreign) {

    /** The same in a document that the client drafted. */
    public Waiver ofClient() {
        return new Waiver(rule, reason, by, until, place, true);
    }

    /** Whether it is a comment of which nothing could be read. */
    public boolean isUnreadable() {
        return rule.isEmpty() && reason.isEmpty() && by.isEmpty() && until.isEmpty();
    }
}
