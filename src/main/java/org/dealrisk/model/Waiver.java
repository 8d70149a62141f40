package org.dealrisk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;

/**
 * A finding that somebody accepts by name. All four parts are required for it to count; one that
 * lacks a part is kept, so that it can be reported.
 *
 * @param rule the code of the rule whose findings are accepted
 * @param until the last day on which it counts
 * @param misread what stands in the place of the last day and is no date; empty when nothing does
 * @param standing whether it may count at all
 */
public record Waiver(
        Optional<String> rule,
        Optional<String> reason,
        Optional<String> by,
        Optional<LocalDate> until,
        Optional<String> misread,
        Place place,
        Standing standing) {

    /** The key of the last day. */
    public static final String UNTIL = "until";

    private static final int PARTS = 4;

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
        return new Waiver(rule, reason, by, until, misread, place, Standing.OF_CLIENT);
    }

    /** The same in a change that nobody has accepted yet. */
    public Waiver proposed() {
        return new Waiver(rule, reason, by, until, misread, place, Standing.PROPOSED);
    }

    /** The parts that it needs and does not have, by the keys of the form, in their order. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>(PARTS);
        note("rule", rule, lacks);
        note("reason", reason, lacks);
        note("by", by, lacks);
        note(UNTIL, until, lacks);
        return List.copyOf(lacks);
    }

    /** Whether it is a comment of which nothing could be read. */
    public boolean isUnreadable() {
        return lacks().size() == PARTS && misread.isEmpty();
    }

    private static void note(String key, Optional<?> part, List<String> lacks) {
        if (part.isEmpty()) {
            lacks.add(key);
        }
    }
}
