package org.dealrisk.rule;

import java.util.List;
import org.dealrisk.model.Field;

/**
 * What a rule came to for one deal: it fired, it could not be told, or it is clear.
 *
 * @param hits one for each time it fired
 * @param concerned of a rule with items, the fields that it looked at in turn
 * @param gap why it could not be told, where it did not fire; empty for a rule that is clear
 * @param looked what the answer rests on
 */
record RuleResult(Rule rule, List<Hit> hits, List<Field> concerned, Gap gap, Looked looked) {

    RuleResult {
        hits = List.copyOf(hits);
        concerned = List.copyOf(concerned);
    }

    boolean isClear() {
        return hits.isEmpty() && gap.isEmpty();
    }

    boolean cannotTell() {
        return hits.isEmpty() && !gap.isEmpty();
    }
}
