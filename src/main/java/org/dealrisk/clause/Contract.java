package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/**
 * What counts about the clauses of a deal besides the answers that they give.
 *
 * @param clauses as they were understood, in order
 * @param conflicts the fields on which form and contract disagree, each as often as they do
 */
public record Contract(List<ReadClause> clauses, List<Field> conflicts) {

    /** Of a deal without clauses. */
    public static final Contract NONE = new Contract(List.of(), List.of());

    public Contract {
        clauses = List.copyOf(clauses);
        conflicts = List.copyOf(conflicts);
    }

    public static Contract of(MergedDeal merged) {
        return merged.clauses().isEmpty() && merged.conflicts().isEmpty()
                ? NONE
                : new Contract(
                        merged.clauses(),
                        merged.conflicts().stream().map(Conflict::field).toList());
    }

    /** How many clauses nobody understood. */
    public int unread() {
        int count = 0;
        for (ReadClause clause : clauses) {
            count += clause.understood() ? 0 : 1;
        }
        return count;
    }

    /** How many clauses reading came to this of. */
    public int count(Reading reading) {
        int count = 0;
        for (ReadClause clause : clauses) {
            count += clause.reading() == reading ? 1 : 0;
        }
        return count;
    }

    /** Whether none of the clauses is of a type, or may be without having been understood. */
    public boolean rulesOut(ClauseType type) {
        return carrying(type).isEmpty() && RuledOut.byAll(clauses, type);
    }

    /** The clauses that carry a type, in order. */
    public List<ReadClause> carrying(ClauseType type) {
        return clauses.stream().filter(clause -> clause.carries(type)).toList();
    }
}
