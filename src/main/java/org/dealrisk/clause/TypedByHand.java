package org.dealrisk.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;

/** Believes the types and parameters that somebody gave by hand, and reads no text. */
public final class TypedByHand implements ClauseReader {

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        List<ClauseType> types = clause.types().orElse(List.of());
        Reading reading = clause.types().isPresent() ? Reading.BY_HAND : Reading.NOT_READ;
        Stretch whole = new Stretch(0, clause.text().length());
        Sayings sayings = new Sayings(clause, deal, type -> whole);
        sayings.ofTypes(types);
        sayings.ofHand();
        return new ReadClause(
                number, clause, types, Map.of(), sayings.settled(types, false), reading, List.of(), Optional.empty());
    }
}
