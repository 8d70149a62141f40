package org.dealrisk.rule;

import java.util.List;
import org.dealrisk.expr.Operand.CannotTell;
import org.dealrisk.expr.Outcome;

/**
 * Why a rule could not be told.
 *
 * @param missing names of the facts it lacks, in alphabetical order
 * @param undefined what has no value whatever else is known, in the same order
 */
public record Gap(List<String> missing, List<String> undefined) {

    static final Gap NONE = new Gap(List.of(), List.of());

    public Gap {
        missing = List.copyOf(missing);
        undefined = List.copyOf(undefined);
    }

    static Gap of(Outcome outcome) {
        return new Gap(outcome.missing(), outcome.undefined());
    }

    /** What is missing for either. */
    Gap and(Gap other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Gap(CannotTell.union(missing, other.missing), CannotTell.union(undefined, other.undefined));
    }

    boolean isEmpty() {
        return missing.isEmpty() && undefined.isEmpty();
    }
}
