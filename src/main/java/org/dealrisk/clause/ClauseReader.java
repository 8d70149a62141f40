package org.dealrisk.clause;

import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;

/** Understands one clause of a deal. Implementations are thread-safe. */
@FunctionalInterface
public interface ClauseReader {

    /**
     * What the clause commits us to.
     *
     * @param number the clause's number in {@link Deal#clauses()}, from 0
     */
    ReadClause read(Clause clause, int number, Deal deal);
}
