package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * Tells what a clause says, once it is known what was found in it.
 *
 * @param number of the clause in the deal's list, from 0
 * @param finds of the types that it may commit to
 * @param found the same with their words
 * @param denied what it denies, with its words
 * @param numbers what types say by their numbers, as far as it was asked; for a clause is told a second time without
 *     what is doubtful
 */
record Telling(
        Clause clause,
        int number,
        Deal deal,
        ReadText text,
        List<Find> finds,
        List<Found> found,
        List<Found> denied,
        Duties duties,
        Map<ClauseType, Map<Field, Said>> numbers) {

    /** The clause as it reads when it commits to some types and to no others. */
    ReadClause of(List<ClauseType> types) {
        // Most clauses of a contract are so.
        if (types.isEmpty() && denied.isEmpty() && clause.params().isEmpty()) {
            return new ReadClause(
                    number, clause, types, Map.of(), Map.of(), reading(types), List.of(), Optional.empty());
        }
        List<Find> held = new ArrayList<>(finds);
        held.removeIf(find -> !types.contains(find.type()));
        Map<ClauseType, Bearing> bearings = bearings(held);
        List<ClauseType> ours = new ArrayList<>(types);
        ours.removeIf(type -> clause.types().isEmpty() && bindsTheClient(type, bearings));
        Sayings sayings = new Sayings(clause, deal, type -> text.inOriginal(place(type, held)));
        denied.forEach(sayings::ofDenial);
        sayings.ofTypes(ours);
        if (clause.params().isEmpty()) {
            ours.forEach(type -> sayings.ofText(numbers(type, held)));
        }
        bearings.forEach(sayings::ofBearing);
        sayings.ofHand();
        List<Found> words = new ArrayList<>(found);
        words.removeIf(one -> !types.contains(one.type()));
        words.addAll(denied);
        return new ReadClause(
                number,
                clause,
                ours,
                bearings,
                sayings.settled(ours, text.hasOpenAmount()),
                reading(types),
                words,
                Optional.empty());
    }

    /** Whether a type that is a risk to whoever it binds binds the client: who buys from us alone does not keep us. */
    private static boolean bindsTheClient(ClauseType type, Map<ClauseType, Bearing> bearings) {
        return type == ClauseType.EXCLUSIVITY
                && bearings.getOrDefault(type, Bearing.UNKNOWN).favours() == Actor.US;
    }

    private Map<Field, Said> numbers(ClauseType type, List<Find> held) {
        return numbers.computeIfAbsent(type, asked -> readNumbers(asked, held));
    }

    /** The numbers beside a type; where it is a title, as in "Exclusivity. For a year …", those where it is found again. */
    private Map<Field, Said> readNumbers(ClauseType type, List<Find> held) {
        Map<Field, Said> says = new ClauseNumbers(text, place(type, held), deal).of(type);
        for (Find find : held) {
            if (says.isEmpty() && find.type() == type && find.bearing().favours() != Actor.US) {
                says = new ClauseNumbers(text, find.place(), deal).of(type);
            }
        }
        return says;
    }

    private Reading reading(List<ClauseType> types) {
        if (clause.types().isPresent()) {
            return Reading.BY_HAND;
        }
        boolean silent = denied.isEmpty() && (types.isEmpty() || clause.ofDocument() && areOnlyWeighed(types));
        return silent ? duties.of(text) : Reading.UNDERSTOOD;
    }

    /** Whether no known wording says it, not even one in doubt: of so long a text nobody should rely on that. */
    private boolean areOnlyWeighed(List<ClauseType> types) {
        return finds.stream()
                .filter(find -> types.contains(find.type()))
                .allMatch(find -> find.fit().isWeighed());
    }

    private static Map<ClauseType, Bearing> bearings(List<Find> finds) {
        Map<ClauseType, Bearing> bearings = new EnumMap<>(ClauseType.class);
        for (Find find : finds) {
            if (!find.bearing().equals(Bearing.UNKNOWN)) {
                bearings.merge(find.type(), find.bearing(), Bearing::and);
            }
        }
        return bearings;
    }

    /**
     * Where a type was found, a right of ours last, for its notice binds nobody but us; the whole clause
     * when a person found it.
     */
    private Stretch place(ClauseType type, List<Find> held) {
        Find first = null;
        for (Find find : held) {
            boolean ours = find.bearing().favours() == Actor.US;
            if (find.type() == type
                    && (first == null || !ours && first.bearing().favours() == Actor.US)) {
                first = find;
            }
        }
        return first == null ? text.whole() : first.place();
    }
}
