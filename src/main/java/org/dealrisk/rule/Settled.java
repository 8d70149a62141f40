package org.dealrisk.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What some rules come to in a deal without being asked. */
@FunctionalInterface
interface Settled {

    /** Nothing is. */
    Settled NOTHING = rule -> Optional.empty();

    /** What a rule comes to; empty for one that has to be asked. */
    Optional<RuleResult> result(Rule rule);

    /**
     * What one item of a rule comes to; null for one that has to be asked.
     *
     * @param number of the item in the rule
     */
    default @Nullable QuietItem item(Rule rule, int number) {
        return null;
    }

    /**
     * An item for which its rule finds nothing.
     *
     * @param takesPart whether its field is looked at
     * @param gap why it cannot be told, if it cannot
     * @param looked what that rests on
     */
    record QuietItem(boolean takesPart, Gap gap, Looked looked) {}
}
