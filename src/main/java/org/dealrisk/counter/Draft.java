package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Ground;

/**
 * A contract while it is being changed: the form as it was written, not joined with the clauses, and
 * the clauses as they were understood. Immutable.
 */
record Draft(Deal form, List<ReadClause> clauses) {

    /** The types that a clause gets by saying something about a field that no type says by being there. */
    private static final Map<Field, ClauseType> BY_NUMBER = Map.of(
            Field.REVISION_ROUNDS_INCLUDED,
            ClauseType.REVISION_LIMIT,
            Field.LIABILITY_LIMIT,
            ClauseType.LIABILITY_CAP,
            Field.KILL_FEE_PERCENT,
            ClauseType.CANCELLATION_FEE);

    private static final TypedByHand BY_HAND = new TypedByHand();

    Draft {
        clauses = List.copyOf(clauses);
    }

    /** The draft with all of these made, the clauses to be struck first. */
    Draft with(Collection<Change> changes) {
        List<ReadClause> kept = new ArrayList<>(clauses);
        for (Change change : changes) {
            if (change instanceof Change.Strike strike) {
                kept.removeIf(clause -> clause.number() == strike.clause().number());
            }
        }
        Deal.Builder answers = form.toBuilder();
        for (Change change : changes) {
            if (change instanceof Change.Move move) {
                move(move, answers, kept);
            }
        }
        return numbered(answers, kept);
    }

    /** The deal, to be read and judged like any other. */
    Deal deal() {
        return form;
    }

    private void move(Change.Move move, Deal.Builder answers, List<ReadClause> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Set<Field> about = EnumSet.copyOf(move.to().keySet());
            about.retainAll(kept.get(i).says().keySet());
            if (!about.isEmpty()) {
                kept.set(i, reworded(kept.get(i), move.to()));
            }
        }
        if (move.from().isEmpty()) {
            kept.add(added(move.to()));
        } else {
            move.to().forEach((field, value) -> answers.answer(field, new Answer.Known(value, List.of(origin(field)))));
        }
    }

    /** Where the form speaks of the field; the deal as a whole where it does not. */
    private Origin origin(Field field) {
        return Origin.field(form.answer(field).places().stream()
                .findFirst()
                .orElse(form.address().place()));
    }

    /** What somebody else wrote is ours once we reword it. */
    private ReadClause reworded(ReadClause clause, Map<Field, Value> to) {
        Map<Field, Value> says = new HashMap<>(clause.says());
        says.putAll(to);
        List<ClauseType> types = new ArrayList<>();
        for (ClauseType type : clause.types()) {
            if (agrees(type, says)) {
                types.add(type);
            }
        }
        carried(to).stream().filter(type -> !types.contains(type)).forEach(types::add);
        Clause old = clause.clause();
        return written(clause.number(), types, says, old.place(), old.negotiable(), old.ref());
    }

    private ReadClause added(Map<Field, Value> to) {
        return written(
                clauses.size(), carried(to), to, form.address().place(), Clause.Negotiable.UNKNOWN, Optional.empty());
    }

    /** A share that is smaller than the whole is still of the same type. */
    private static boolean agrees(ClauseType type, Map<Field, Value> says) {
        return type.sets().entrySet().stream()
                .allMatch(set ->
                        set.getValue().equals(says.get(set.getKey())) || set.getValue() instanceof Value.Quantity);
    }

    /** The types of a clause that says just this. */
    private static List<ClauseType> carried(Map<Field, Value> to) {
        List<ClauseType> types = new ArrayList<>();
        for (ClauseType type : ClauseType.values()) {
            boolean byBeingThere = !type.sets().isEmpty()
                    && type.sets().entrySet().stream()
                            .allMatch(set -> set.getValue().equals(to.get(set.getKey())));
            boolean byNumber = to.keySet().stream().anyMatch(field -> BY_NUMBER.get(field) == type);
            if (byBeingThere || byNumber) {
                types.add(type);
            }
        }
        return types;
    }

    /** A clause of which is known what it says, whatever its words. */
    private ReadClause written(
            int number,
            List<ClauseType> types,
            Map<Field, Value> says,
            Place place,
            Clause.Negotiable negotiable,
            Optional<String> ref) {
        Map<Field, Answer.Known> params = new HashMap<>();
        says.forEach((field, value) -> params.put(field, new Answer.Known(value, List.of(Origin.field(place)))));
        Clause clause =
                new Clause(Passage.whole("", place), Optional.of(types), Clause.Author.US, negotiable, params, ref);
        return BY_HAND.read(clause, number, form);
    }

    private static Draft numbered(Deal.Builder answers, List<ReadClause> kept) {
        List<ReadClause> clauses = new ArrayList<>();
        for (ReadClause clause : kept) {
            clauses.add(clause.withNumber(clauses.size()));
        }
        Deal form = answers.clauses(clauses.stream().map(ReadClause::clause).toList())
                .build();
        Answer list = form.answer(Field.CLAUSE_LIST);
        if (list instanceof Answer.Known known) {
            Answer shorter = new Answer.Known(new Value.ClauseList(clauses.size()), known.origins());
            form = form.with(Field.CLAUSE_LIST, shorter);
        }
        return new Draft(form, clauses);
    }

    /** What a change can move. */
    Ground ground(Change change) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Set<ClauseType> types = EnumSet.noneOf(ClauseType.class);
        if (change instanceof Change.Strike strike) {
            fields.addAll(strike.clause().says().keySet());
            types.addAll(strike.clause().types());
        } else if (change instanceof Change.Move move) {
            fields.addAll(move.to().keySet());
            types.addAll(carried(move.to()));
            for (ReadClause clause : clauses) {
                if (move.to().keySet().stream().anyMatch(clause.says()::containsKey)) {
                    types.addAll(clause.types());
                }
            }
        }
        return new Ground(fields, types);
    }
}
