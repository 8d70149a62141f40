package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * A deal whose form and contract have become one set of answers.
 *
 * @param deal the deal with the joined answers
 * @param clauses its clauses as they were understood, in order
 * @param conflicts where form and contract disagree, in the order of the catalog
 */
public record MergedDeal(Deal deal, List<ReadClause> clauses, List<Conflict> conflicts) {

    public MergedDeal {
        clauses = List.copyOf(clauses);
        conflicts = List.copyOf(conflicts);
    }

    /** The same contract with another answer for one field. */
    public MergedDeal with(Field field, Answer answer) {
        return new MergedDeal(deal.with(field, answer), clauses, conflicts);
    }

    /** The clauses that carry a type, in order. */
    public List<ReadClause> carrying(ClauseType type) {
        return clauses.stream().filter(clause -> clause.carries(type)).toList();
    }

    /** The clauses that nobody understood, in order. */
    public List<ReadClause> unread() {
        return clauses.stream().filter(clause -> !clause.understood()).toList();
    }

    /** Whether the list is the whole contract and every clause of it was understood. */
    public boolean contractIsComplete() {
        return deal.isYes(Field.CLAUSES_COMPLETE) && unread().isEmpty();
    }
}
