package org.dealrisk.clause;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Gathers what one clause says about the fields of a deal. Not thread-safe. */
final class Sayings {

    private final Deal deal;
    private final Map<Field, Value> says = new EnumMap<>(Field.class);

    Sayings(Deal deal) {
        this.deal = deal;
    }

    /** What clauses of these types say by being there; of two the worse. */
    void ofTypes(Collection<ClauseType> types) {
        for (ClauseType type : types) {
            type.sets().forEach((field, value) -> says.merge(field, value, (a, b) -> Harm.worse(field, a, b)));
        }
    }

    /** What was read; it holds against what the type alone says. */
    void ofText(Map<Field, Value> read) {
        says.putAll(read);
    }

    /** What follows from whom a clause favours; a right of ours says nothing about what the client may do. */
    void ofBearing(ClauseType type, Bearing bearing) {
        boolean ours = bearing.favours() == Actor.US;
        if (type == ClauseType.IP_ASSIGNMENT && ours) {
            says.remove(Field.IP_TRANSFER);
        } else if (type == ClauseType.TERMINATION_FOR_CONVENIENCE) {
            if (ours) {
                says.remove(Field.CANCELLATION_NOTICE_DAYS);
            }
            whoMayEnd(bearing.favours())
                    .ifPresent(who -> says.put(Field.TERMINATION_FOR_CONVENIENCE, new Value.Word(who)));
        }
    }

    /** What somebody gave by hand; it holds against everything else. */
    void ofHand(Clause clause) {
        clause.params().forEach((field, answer) -> says.put(field, answer.value()));
    }

    private static Optional<String> whoMayEnd(Actor actor) {
        return switch (actor) {
            case US -> Optional.of("ours-only");
            case THEM -> Optional.of("client-only");
            case BOTH -> Optional.of("mutual");
            case UNKNOWN -> Optional.empty();
        };
    }

    /** All of it, with what follows from the whole clause. */
    Map<Field, Value> settled(Collection<ClauseType> types) {
        // Whoever gave or read the rate of a penalty saw the clause; a limit that it had would stand there too.
        boolean ratesGiven = says.containsKey(Field.LD_DAILY_PERCENT) || says.containsKey(Field.UNIT_PENALTY_PERCENT);
        boolean formIsSilent = deal.answer(Field.LD_CAP_PERCENT) instanceof Answer.NotFilledIn;
        if (types.contains(ClauseType.LIQUIDATED_DAMAGES) && ratesGiven && formIsSilent) {
            says.putIfAbsent(Field.LD_CAP_PERCENT, new Value.Word("none"));
        }
        // Placements are inputs: only where impressions are what was sold does the count become a promise.
        if (types.contains(ClauseType.PLACEMENT_DELIVERY) && sellsImpressions()) {
            says.put(Field.COMMITMENT, new Value.Word("guaranteed"));
        }
        return says;
    }

    private boolean sellsImpressions() {
        return deal.isWord(Field.PROMISE_UNIT, "impression")
                || new Value.Word("impression").equals(says.get(Field.PROMISE_UNIT));
    }
}
