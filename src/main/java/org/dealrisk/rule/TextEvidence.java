package org.dealrisk.rule;

import java.util.Optional;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.model.ClauseType;

/**
 * Names for clauses and texts as evidence: {@code clause:guarantee-outcome}, {@code
 * wording:careless-promise}.
 */
final class TextEvidence {

    private static final String CLAUSE = "clause:";
    private static final String WORDING = "wording:";

    private TextEvidence() {}

    /** The name of what a call asks for; empty for a call about something else. */
    static Optional<String> asked(Expr.Call call) {
        return switch (call.function()) {
            case Functions.CLAUSE, Functions.CLAUSE_BY -> named(CLAUSE, call);
            case Functions.WORDING -> named(WORDING, call);
            default -> Optional.empty();
        };
    }

    /** The type of clause that a name stands for; empty for another name. */
    static Optional<ClauseType> type(String name) {
        return name.startsWith(CLAUSE) ? ClauseType.ofLabel(name.substring(CLAUSE.length())) : Optional.empty();
    }

    /** The wording that a name stands for; empty for another name. */
    static Optional<Wording> wording(String name) {
        return name.startsWith(WORDING) ? Wording.ofLabel(name.substring(WORDING.length())) : Optional.empty();
    }

    private static Optional<String> named(String prefix, Expr.Call call) {
        return call.arguments().get(0) instanceof Argument.Word word
                ? Optional.of(prefix + word.word())
                : Optional.empty();
    }
}
