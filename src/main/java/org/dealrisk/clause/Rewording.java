package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/**
 * Clauses of which is known what they say, whatever their words: those that say something else than they
 * did, and those that are new. Thread-safe: keeps nothing.
 */
public final class Rewording {

    /** The types that a clause gets by saying something about a field that no type says by being there. */
    private static final Map<Field, ClauseType> BY_NUMBER = Map.of(
            Field.REVISION_ROUNDS_INCLUDED,
            ClauseType.REVISION_LIMIT,
            Field.LIABILITY_LIMIT,
            ClauseType.LIABILITY_CAP,
            Field.KILL_FEE_PERCENT,
            ClauseType.CANCELLATION_FEE);

    private static final TypedByHand BY_HAND = new TypedByHand();

    private Rewording() {}

    /**
     * The clause with other values for some fields; it keeps what else it says, and the types that still fit.
     *
     * @param to what it says of fields instead, or besides
     * @param silent the fields of which it says nothing any more
     * @param author who words it so
     * @param form the deal it is a clause of
     */
    public static ReadClause of(
            ReadClause clause, Map<Field, Value> to, Set<Field> silent, Clause.Author author, Deal form) {
        Map<Field, Value> says = new HashMap<>(clause.says());
        says.keySet().removeAll(silent);
        says.putAll(to);
        List<ClauseType> types = new ArrayList<>();
        for (ClauseType type : clause.types()) {
            if (agrees(type, says, silent)) {
                types.add(type);
            }
        }
        carried(to).stream().filter(type -> !types.contains(type)).forEach(types::add);
        Clause old = clause.clause();
        Clause written = clause(types, says, old.place(), author, old.negotiable(), old.ref());
        return BY_HAND.read(written, clause.number(), form);
    }

    /**
     * A clause that says just this.
     *
     * @param number its number in the deal, from 0
     * @param form the deal it becomes a clause of
     */
    public static ReadClause added(int number, Map<Field, Value> says, Clause.Author author, Deal form) {
        Place place = form.address().place();
        Clause written = clause(carried(says), says, place, author, Clause.Negotiable.UNKNOWN, Optional.empty());
        return BY_HAND.read(written, number, form);
    }

    /** The types of a clause that says just this. */
    public static List<ClauseType> carried(Map<Field, Value> says) {
        List<ClauseType> types = new ArrayList<>();
        for (ClauseType type : ClauseType.values()) {
            boolean byBeingThere = !type.sets().isEmpty()
                    && type.sets().entrySet().stream()
                            .allMatch(set -> set.getValue().equals(says.get(set.getKey())));
            if (byBeingThere || isByNumber(type, says)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean isByNumber(ClauseType type, Map<Field, Value> says) {
        return says.entrySet().stream()
                .anyMatch(said -> BY_NUMBER.get(said.getKey()) == type && !(said.getValue() instanceof Value.Word));
    }

    /** A share that is smaller than the whole is still of the same type. */
    private static boolean agrees(ClauseType type, Map<Field, Value> says, Collection<Field> silent) {
        boolean limitGone = BY_NUMBER.entrySet().stream()
                .filter(number -> number.getValue() == type)
                .map(Map.Entry::getKey)
                .anyMatch(field -> silent.contains(field) || says.get(field) instanceof Value.Word);
        return !limitGone
                && type.sets().entrySet().stream()
                        .allMatch(set -> set.getValue().equals(says.get(set.getKey()))
                                || (set.getValue() instanceof Value.Quantity && !silent.contains(set.getKey())));
    }

    private static Clause clause(
            List<ClauseType> types,
            Map<Field, Value> says,
            Place place,
            Clause.Author author,
            Clause.Negotiable negotiable,
            Optional<String> ref) {
        Map<Field, Answer.Known> params = new HashMap<>();
        says.forEach((field, value) -> params.put(field, new Answer.Known(value, List.of(Origin.field(place)))));
        return new Clause(Passage.whole("", place), Optional.of(types), author, negotiable, params, ref);
    }

    /** The form with these clauses, which get its numbers. */
    public static Deal form(Deal form, List<ReadClause> clauses) {
        Deal with = form.toBuilder()
                .clauses(clauses.stream().map(ReadClause::clause).toList())
                .build();
        Answer list = with.answer(Field.CLAUSE_LIST);
        return list instanceof Answer.Known known
                ? with.with(Field.CLAUSE_LIST, new Answer.Known(new Value.ClauseList(clauses.size()), known.origins()))
                : with;
    }
}
