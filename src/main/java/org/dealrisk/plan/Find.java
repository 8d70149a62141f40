package org.dealrisk.plan;

import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/** A rule that fired in a deal whose clauses nobody asks about. */
record Find(Rule rule, Severity severity, Optional<Field> subject) implements Weighed {

    @Override
    public Set<Integer> clauses() {
        return Set.of();
    }
}
