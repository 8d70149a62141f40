package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.model.ClauseType;

/** Names for clauses as evidence: {@code clause:guarantee-outcome}. */
final class ClauseEvidence {

    private static final String PREFIX = "clause:";

    private ClauseEvidence() {}

    /** The clause type that a call asks for; empty for a call about something else. */
    static Optional<String> asked(Expr.Call call) {
        boolean aboutClauses = List.of(Functions.CLAUSE, Functions.CLAUSE_BY).contains(call.function());
        return aboutClauses && call.arguments().get(0) instanceof Argument.Word word
                ? Optional.of(PREFIX + word.word())
                : Optional.empty();
    }

    /** The type that a name stands for; empty for the name of a fact. */
    static Optional<ClauseType> type(String name) {
        return name.startsWith(PREFIX) ? ClauseType.ofLabel(name.substring(PREFIX.length())) : Optional.empty();
    }
}
