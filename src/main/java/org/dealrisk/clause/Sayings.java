package org.dealrisk.clause;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Gathers what one clause says about the fields of a deal, and where it says so. Not thread-safe. */
final class Sayings {

    private final Clause clause;
    private final Deal deal;
    private final Function<ClauseType, Stretch> words;
    private final Map<Field, Said> says = new HashMap<>();

    /** @param words which words of the clause carry a type */
    Sayings(Clause clause, Deal deal, Function<ClauseType, Stretch> words) {
        this.clause = clause;
        this.deal = deal;
        this.words = words;
    }

    /** What clauses of these types say by being there; of two the worse. */
    void ofTypes(Collection<ClauseType> types) {
        for (ClauseType type : types) {
            type.sets()
                    .forEach((field, value) ->
                            says.merge(field, Said.of(value, words.apply(type)), (a, b) -> worse(field, a, b)));
        }
    }

    private static Said worse(Field field, Said first, Said second) {
        return Harm.worse(field, first.value(), second.value()).equals(first.value()) ? first : second;
    }

    /** What was read; it holds against what the type alone says. */
    void ofText(Map<Field, Said> read) {
        says.putAll(read);
    }

    /** What follows from denying a type; who says that the client answers to us denies that we alone answer to it. */
    void ofDenial(Found denied) {
        boolean theirs = denied.type() == ClauseType.INDEMNITY_ONE_WAY && denied.bound() == Actor.THEM;
        Map<Field, Value> values =
                theirs ? Map.of(Field.INDEMNITY, new Value.Word("one-way-theirs")) : Benign.says(denied.type());
        values.forEach((field, value) -> says.put(field, Said.of(value, denied.words())));
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
            whoMayEnd(bearing.favours()).ifPresent(who -> say(Field.TERMINATION_FOR_CONVENIENCE, who, type));
        }
    }

    /** What somebody gave by hand; it holds against everything else. */
    void ofHand() {
        Stretch whole = new Stretch(0, clause.text().length());
        clause.params().forEach((field, answer) -> says.put(field, Said.of(answer.value(), whole)));
    }

    private void say(Field field, String word, ClauseType type) {
        says.put(field, Said.of(new Value.Word(word), words.apply(type)));
    }

    private static Optional<String> whoMayEnd(Actor actor) {
        return switch (actor) {
            case US -> Optional.of("ours-only");
            case THEM -> Optional.of("client-only");
            case BOTH -> Optional.of("mutual");
            case UNKNOWN -> Optional.empty();
        };
    }

    /**
     * All of it, with what follows from the whole clause.
     *
     * @param open whether a number is still to be filled in, which may be that of a limit
     */
    Map<Field, Said> settled(Collection<ClauseType> types, boolean open) {
        // Whoever gave or read the rate of a penalty saw the clause; a limit that it had would stand there too.
        boolean ratesGiven = says.containsKey(Field.LD_DAILY_PERCENT) || says.containsKey(Field.UNIT_PENALTY_PERCENT);
        Answer stated = deal.answer(Field.LD_CAP_PERCENT);
        boolean formIsSilent = !stated.isKnown() && !stated.isExplicitlyUnknown();
        boolean capOpen = !open && ratesGiven && formIsSilent && !says.containsKey(Field.LD_CAP_PERCENT);
        if (types.contains(ClauseType.LIQUIDATED_DAMAGES) && capOpen) {
            say(Field.LD_CAP_PERCENT, "none", ClauseType.LIQUIDATED_DAMAGES);
        }
        // Placements are inputs: only where impressions are what was sold does the count become a promise.
        if (types.contains(ClauseType.PLACEMENT_DELIVERY) && sellsImpressions()) {
            say(Field.COMMITMENT, "guaranteed", ClauseType.PLACEMENT_DELIVERY);
        }
        return says;
    }

    private boolean sellsImpressions() {
        Said unit = says.get(Field.PROMISE_UNIT);
        return deal.isWord(Field.PROMISE_UNIT, "impression")
                || (unit != null && unit.value().equals(new Value.Word("impression")));
    }
}
