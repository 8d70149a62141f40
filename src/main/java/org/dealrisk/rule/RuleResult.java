package org.dealrisk.rule;

import java.util.List;

/**
 * What a rule came to for one deal: it fired, it could not be told, or it is clear.
 *
 * @param hits one for each time it fired
 * @param gap why it could not be told, where it did not fire; empty for a rule that is clear
 * @param looked what the answer rests on
 */
record RuleResult(Rule rule, List<Hit> hits, Gap gap, Looked looked) {

    RuleResult {
        hits = List.copyOf(hits);
    }

    boolean isClear() {
        return hits.isEmpty() && gap.isEmpty();
    }

    boolean cannotTell() {
        return hits.isEmpty() && !gap.isEmpty();
    }
}
