package org.dealrisk.clause;

import java.util.List;
import java.util.Map;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;

/** Believes the types and parameters that somebody gave by hand, and reads no text. */
public final class TypedByHand implements ClauseReader {

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        List<ClauseType> types = clause.types().orElse(List.of());
        Reading reading = clause.types().isPresent() ? Reading.BY_HAND : Reading.NOT_READ;
        Sayings sayings = new Sayings(deal);
        sayings.ofTypes(types);
        sayings.ofHand(clause);
        return new ReadClause(number, clause, types, Map.of(), sayings.settled(types), reading);
    }
}
