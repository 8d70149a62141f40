package org.dealrisk.clause;

import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.jspecify.annotations.Nullable;

/** Understands one clause of a deal. Implementations are thread-safe. */
@FunctionalInterface
public interface ClauseReader {

    /**
     * What the clause commits us to.
     *
     * @param number the clause's number in {@link Deal#clauses()}, from 0
     */
    ReadClause read(Clause clause, int number, Deal deal);

    /**
     * The same of a clause of a row of which no column and no clause names a party, where that is known without
     * reading it; null where it is not.
     */
    default @Nullable ReadClause recall(Clause clause, int number, RowAnswers row) {
        return null;
    }

    /** A reader of the clauses of such papers. */
    default ClauseReader of(Paper paper) {
        return this;
    }
}
