package org.dealrisk.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.rule.Functions;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Stage;

/** What the functions in the conditions of one rule ask of clauses, texts and findings. */
final class CallPlanner {

    private final Shape shape;
    private final Slots slots;
    private final Reads reads;
    private final Map<String, Parameter> parameters;
    private final FactPlanner facts;

    CallPlanner(Shape shape, Slots slots, Reads reads, Map<String, Parameter> parameters, FactPlanner facts) {
        this.shape = shape;
        this.slots = slots;
        this.reads = reads;
        this.parameters = parameters;
        this.facts = facts;
    }

    /** @param planner plans the arguments that are expressions */
    Node plan(Expr.Call call, ConditionPlanner planner) {
        CallArguments arguments = new CallArguments(call);
        return switch (call.function()) {
            case Functions.CLAUSE -> clause(arguments.type());
            case Functions.LACKS -> lacks(arguments.type());
            case Functions.CLAUSE_BY -> clauseBy(arguments);
            case Functions.FINDINGS -> findings(arguments.severity(), arguments.routes());
            case Functions.WORDING -> wording(arguments.wording());
            case Functions.WRITTEN -> written(facts.field(arguments.name()), arguments.remark());
            case Functions.REACHES -> reaches(planner.term(arguments.expression()), arguments.word(1));
            case Functions.AT_LEAST -> atLeast(planner.term(arguments.expression()), arguments.sums(parameters));
            default -> throw new IllegalArgumentException("no function " + call.function());
        };
    }

    private Condition clause(ClauseType type) {
        reads.addAll(List.of(Field.CLAUSE_LIST, Field.CLAUSES_COMPLETE));
        if (!mayHaveClauses() && !mayBeComplete()) {
            return Condition.settled(Condition.OPEN);
        }
        return row -> row.carries(type) ? Condition.TRUE : row.contractIsComplete() ? Condition.FALSE : Condition.OPEN;
    }

    private Condition lacks(ClauseType type) {
        reads.addAll(List.of(Field.CLAUSE_LIST, Field.CLAUSES_COMPLETE));
        reads.addAll(type.feeds());
        if (!mayBeComplete()) {
            return Condition.settled(Condition.FALSE);
        }
        int[] fed = type.feeds().stream().mapToInt(slots::of).toArray();
        return row -> Condition.of(row.merged().lacks(type)
                && Arrays.stream(fed).allMatch(slot -> row.answer(slot) instanceof Answer.NotFilledIn));
    }

    private Condition clauseBy(CallArguments arguments) {
        reads.addAll(List.of(Field.CLAUSE_LIST, Field.CLAUSES_COMPLETE));
        if (!mayHaveClauses() && !mayBeComplete()) {
            return Condition.settled(Condition.OPEN);
        }
        ClauseType type = arguments.type();
        Clause.Author author = arguments.author();
        List<Optional<Field>> asked = arguments.asked();
        return row -> row.carries(type)
                ? by(row.merged().carrying(type), row.contractIsComplete(), author, asked)
                : row.contractIsComplete() ? Condition.FALSE : Condition.OPEN;
    }

    /**
     * Whether somebody wrote one of the clauses of a type.
     *
     * @param complete whether the contract is known to have no others
     */
    static int by(List<ReadClause> carrying, boolean complete, Clause.Author author, List<Optional<Field>> asked) {
        boolean open = !complete;
        for (ReadClause clause : carrying) {
            Clause.Author by = clause.clause().draftedBy();
            boolean says = asked.stream()
                    .allMatch(field -> field.filter(clause.said()::containsKey).isPresent());
            if (says && by == author) {
                return Condition.TRUE;
            }
            open |= says && by == Clause.Author.UNKNOWN;
        }
        return open ? Condition.OPEN : Condition.FALSE;
    }

    private static Amount findings(Severity least, List<Route> routes) {
        return row -> {
            int count = 0;
            for (int i = 0; i < routes.size(); i++) {
                count += row.found(least, routes.get(i));
            }
            return count;
        };
    }

    private static Condition wording(Wording wording) {
        return row -> Condition.of(!row.merged().phrases().isEmpty()
                && !row.merged().phrases(wording).isEmpty());
    }

    private Condition written(Field field, Remark.Kind kind) {
        if (!shape.mayAnswer(field)) {
            return Condition.settled(Condition.FALSE);
        }
        return row -> {
            List<Remark> remarks = row.merged().deal().remarks();
            for (int i = 0; i < remarks.size(); i++) {
                if (remarks.get(i).field() == field && remarks.get(i).kind() == kind) {
                    return Condition.TRUE;
                }
            }
            return Condition.FALSE;
        };
    }

    private static Condition reaches(Term stage, String wanted) {
        return row ->
                stage.of(row) instanceof String found ? Condition.of(Stage.reaches(found, wanted)) : Condition.OPEN;
    }

    /** Without a figure for the currency the deal is taken as large enough: the careful side. */
    private Condition atLeast(Term amount, Map<String, Double> least) {
        reads.add(Field.CURRENCY_CODE);
        Term currency = planned(Field.CURRENCY_CODE);
        return row -> {
            if (!(amount.of(row) instanceof Double found)) {
                return Condition.OPEN;
            }
            Double needed = currency.of(row) instanceof String code ? least.get(code) : null;
            return Condition.of(needed == null || found >= needed);
        };
    }

    private Term planned(Field field) {
        return (Term) facts.value(field.path(), Type.TEXT);
    }

    private boolean mayHaveClauses() {
        return shape.mayAnswer(Field.CLAUSE_LIST);
    }

    /** Whether a deal may say that its clauses are the whole contract. */
    private boolean mayBeComplete() {
        return shape.mayAnswer(Field.CLAUSES_COMPLETE);
    }
}
