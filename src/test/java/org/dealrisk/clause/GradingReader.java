package org.dealrisk.clause;

import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;

/** Understands no text, but tells of each what duty it holds: for the rule about clauses not understood. */
public final class GradingReader implements ClauseReader {

    private final ClauseReader byHand = new TypedByHand();
    private final Duties duties = new Duties();

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        ReadClause read = byHand.read(clause, number, deal);
        Reading grade = duties.of(Lexicon.builtin().read(clause.text(), Parties.of(deal)));
        return read.understood() ? read : new ReadClause(number, clause, read.types(), read.says(), grade);
    }
}
