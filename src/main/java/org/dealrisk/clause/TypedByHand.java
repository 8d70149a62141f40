package org.dealrisk.clause;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Believes the types and parameters that somebody gave by hand, and reads no text. */
public final class TypedByHand implements ClauseReader {

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        List<ClauseType> types = clause.types().orElse(List.of());
        Reading reading = clause.types().isPresent() ? Reading.BY_HAND : Reading.NOT_READ;
        return new ReadClause(number, clause, types, says(clause, types, deal), reading);
    }

    private static Map<Field, Value> says(Clause clause, List<ClauseType> types, Deal deal) {
        Map<Field, Value> says = new EnumMap<>(Field.class);
        for (ClauseType type : types) {
            type.sets().forEach((field, value) -> says.merge(field, value, (a, b) -> Harm.worse(field, a, b)));
        }
        clause.params().forEach((field, answer) -> says.put(field, answer.value()));
        // Somebody who gave the rate of a penalty read the clause; a limit that it had would stand there too.
        boolean ratesGiven = says.containsKey(Field.LD_DAILY_PERCENT) || says.containsKey(Field.UNIT_PENALTY_PERCENT);
        boolean formIsSilent = deal.answer(Field.LD_CAP_PERCENT) instanceof Answer.NotFilledIn;
        if (types.contains(ClauseType.LIQUIDATED_DAMAGES) && ratesGiven && formIsSilent) {
            says.putIfAbsent(Field.LD_CAP_PERCENT, new Value.Word("none"));
        }
        // Placements are inputs: only where impressions are what was sold does the count become a promise.
        if (types.contains(ClauseType.PLACEMENT_DELIVERY)) {
            boolean impressions = deal.isWord(Field.PROMISE_UNIT, "impression")
                    || new Value.Word("impression").equals(says.get(Field.PROMISE_UNIT));
            if (impressions) {
                says.put(Field.COMMITMENT, new Value.Word("guaranteed"));
            }
        }
        return says;
    }
}
