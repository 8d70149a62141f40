package org.dealrisk.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Wording;
import org.dealrisk.expr.Argument;
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
        return switch (call.function()) {
            case Functions.CLAUSE -> clause(type(call));
            case Functions.LACKS -> lacks(type(call));
            case Functions.CLAUSE_BY -> clauseBy(call);
            case Functions.FINDINGS -> findings(call);
            case Functions.WORDING -> wording(Wording.ofLabel(word(call, 0)).orElseThrow());
            case Functions.WRITTEN -> written(facts.field(((Argument.Name) argument(call, 0)).name()), word(call, 1));
            case Functions.REACHES -> reaches(planner.term(expression(call, 0)), word(call, 1));
            case Functions.AT_LEAST -> atLeast(planner.term(expression(call, 0)), word(call, 1));
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
        return row -> Condition.of(row.contractIsComplete()
                && !row.carries(type)
                && Arrays.stream(fed).allMatch(slot -> row.answer(slot) instanceof Answer.NotFilledIn));
    }

    private Condition clauseBy(Expr.Call call) {
        reads.addAll(List.of(Field.CLAUSE_LIST, Field.CLAUSES_COMPLETE));
        if (!mayHaveClauses() && !mayBeComplete()) {
            return Condition.settled(Condition.OPEN);
        }
        ClauseType type = type(call);
        Clause.Author author = Clause.Author.valueOf(word(call, 1).toUpperCase(Locale.ROOT));
        List<Optional<Field>> asked = asked(call);
        return row -> row.carries(type)
                ? by(row.merged().carrying(type), row.contractIsComplete(), author, asked)
                : row.contractIsComplete() ? Condition.FALSE : Condition.OPEN;
    }

    /** The fields of which a clause has to say something. */
    static List<Optional<Field>> asked(Expr.Call call) {
        List<Optional<Field>> asked = new ArrayList<>();
        for (int i = 2; i < call.arguments().size(); i++) {
            asked.add(Optional.ofNullable(type(call).params().get(word(call, i))));
        }
        return asked;
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

    private static Amount findings(Expr.Call call) {
        Severity least = Severity.ofLabel(word(call, 0)).orElseThrow();
        List<Route> routes = Arrays.stream(Route.values())
                .filter(route -> call.arguments().size() < 2 || route.label().equals(word(call, 1)))
                .toList();
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

    private Condition written(Field field, String label) {
        if (!shape.mayAnswer(field)) {
            return Condition.settled(Condition.FALSE);
        }
        Remark.Kind kind = Remark.Kind.values()[Functions.REMARKS.indexOf(label)];
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
    private Condition atLeast(Term amount, String name) {
        reads.add(Field.CURRENCY_CODE);
        Map<String, Double> least = new HashMap<>();
        Parameter parameter = Optional.ofNullable(parameters.get(name)).orElseThrow();
        for (Map.Entry<String, BigDecimal> one : parameter.byCurrency().entrySet()) {
            least.put(one.getKey(), one.getValue().doubleValue());
        }
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

    private static ClauseType type(Expr.Call call) {
        return ClauseType.ofLabel(word(call, 0)).orElseThrow();
    }

    private static Argument argument(Expr.Call call, int index) {
        return call.arguments().get(index);
    }

    private static String word(Expr.Call call, int index) {
        return ((Argument.Word) argument(call, index)).word();
    }

    private static Expr expression(Expr.Call call, int index) {
        return ((Argument.Value) argument(call, index)).expr();
    }
}
