package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Rewording;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.verdict.Ground;

/**
 * A contract while it is being changed: the form as it was written, not joined with the clauses, and
 * the clauses as they were understood. Immutable.
 */
record Draft(Deal form, List<ReadClause> clauses) {

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
        return numbered(answers.build(), kept);
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
                // What somebody else wrote is ours once we reword it.
                kept.set(i, Rewording.of(kept.get(i), move.to(), Set.of(), Clause.Author.US, form));
            }
        }
        if (move.from().isEmpty()) {
            kept.add(Rewording.added(clauses.size(), move.to(), Clause.Author.US, form));
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

    private static Draft numbered(Deal form, List<ReadClause> kept) {
        List<ReadClause> clauses = new ArrayList<>();
        for (ReadClause clause : kept) {
            clauses.add(clause.withNumber(clauses.size()));
        }
        return new Draft(Rewording.form(form, clauses), clauses);
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
            types.addAll(Rewording.carried(move.to()));
            for (ReadClause clause : clauses) {
                if (move.to().keySet().stream().anyMatch(clause.says()::containsKey)) {
                    types.addAll(clause.types());
                }
            }
        }
        return new Ground(fields, types);
    }
}
