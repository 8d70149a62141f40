package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.ExprVisitor;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operator;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Field;
import org.dealrisk.rule.ReadingCount;

/**
 * Makes of the typed trees of one rule nodes that are asked of many rows at once. They say what the nodes of {@link
 * ConditionPlanner} say of each row, which also tells what the shape of the table settles, and takes the parts
 * that have no form for columns.
 */
final class ColumnPlanner implements ExprVisitor<Optional<ColumnNode>> {

    private final ConditionPlanner byRow;
    private final FactPlanner facts;
    private final ColumnNodes nodes;
    private final ColumnCalls calls;
    private final ColumnMatches matches;

    /** What lets came to: planned anew at each use, lets that use lets twice would double the work at each step. */
    private final IdentityHashMap<Expr, Optional<ColumnNode>> letRoots = new IdentityHashMap<>();

    ColumnPlanner(ConditionPlanner byRow, FactPlanner facts, ColumnNodes nodes, ColumnCalls calls) {
        this.byRow = byRow;
        this.facts = facts;
        this.nodes = nodes;
        this.calls = calls;
        this.matches = new ColumnMatches(byRow, nodes);
    }

    /** All of some conditions; empty where one of them is true in no row. */
    Optional<ColumnTest> all(List<Expression> conditions) {
        List<ColumnTest> tests = new ArrayList<>();
        for (Expression condition : conditions) {
            Optional<ColumnTest> test = unlessNever(condition);
            if (test.isEmpty()) {
                return test;
            }
            tests.add(test.get());
        }
        return Optional.of(tests.isEmpty() ? nodes.settled(Condition.TRUE) : joined(tests, true));
    }

    /** A condition; empty where it is true in no row. */
    Optional<ColumnTest> unlessNever(Expression condition) {
        return byRow.plan(condition) instanceof Condition.Settled settled && settled.answer() != Condition.TRUE
                ? Optional.empty()
                : Optional.of(test(condition.root()));
    }

    /** A part that comes to true or false. */
    ColumnTest test(Expr expr) {
        Condition condition = byRow.condition(expr);
        return condition instanceof Condition.Settled settled
                ? nodes.settled(settled.answer())
                : expr.accept(this)
                        .map(ColumnTest.class::cast)
                        .orElseGet(() -> nodes.test(condition, ColumnTest.byRow(condition)));
    }

    /** A part that comes to a number. */
    ColumnAmount amount(Expr expr) {
        Amount amount = byRow.amount(expr);
        return amount instanceof Amount.Settled settled
                ? nodes.settled(settled.value())
                : expr.accept(this)
                        .filter(ColumnAmount.class::isInstance)
                        .map(ColumnAmount.class::cast)
                        .orElseGet(() -> nodes.amount(amount, ColumnAmount.byRow(amount)));
    }

    /** The field that an expression is the value of; empty where it is anything else. */
    Optional<Field> field(Expr expr) {
        if (expr instanceof Expr.LetName let) {
            return field(byRow.root(let));
        }
        return expr instanceof Expr.Name name ? facts.fieldNamed(name.name()) : Optional.empty();
    }

    /** The field that a name stands for that can only be one. */
    Field named(String name) {
        return facts.field(name);
    }

    private ColumnTest joined(List<ColumnTest> tests, boolean and) {
        List<Object> what = new ArrayList<>(tests);
        what.add(and);
        return tests.size() == 1
                ? tests.get(0)
                : nodes.test(what, ColumnTest.joined(tests.toArray(ColumnTest[]::new), and));
    }

    @Override
    public Optional<ColumnNode> literal(Expr.Literal expr) {
        return Optional.empty();
    }

    @Override
    public Optional<ColumnNode> listLiteral(Expr.ListLiteral expr) {
        return Optional.empty();
    }

    @Override
    public Optional<ColumnNode> name(Expr.Name expr) {
        Optional<Field> field = facts.fieldNamed(expr.name());
        if (field.isEmpty()) {
            return computed(expr.name());
        }
        if (expr.type() == Type.BOOL) {
            return Optional.of(nodes.flag(field.get(), FactPlanner.standardFlag(field.get())));
        }
        if (!expr.type().mayBeNumber()) {
            return Optional.empty();
        }
        return Optional.of(nodes.number(field.get(), FactPlanner.standardNumber(field.get()), byRow.amount(expr)));
    }

    private Optional<ColumnNode> computed(String name) {
        Optional<String> label = FactPlanner.computedLabel(name);
        Optional<ColumnNode> count = label.flatMap(ReadingCount::ofLabel).map(nodes::count);
        return count.isPresent() ? count : label.flatMap(FigureName::ofLabel).map(nodes::figure);
    }

    @Override
    public Optional<ColumnNode> letName(Expr.LetName expr) {
        Expr root = byRow.root(expr);
        Optional<ColumnNode> known = letRoots.get(root);
        if (known == null) {
            known = root.accept(this);
            letRoots.put(root, known);
        }
        return known;
    }

    @Override
    public Optional<ColumnNode> conditional(Expr.Conditional expr) {
        ColumnTest condition = test(expr.condition());
        if (expr.type() == Type.BOOL) {
            ColumnTest then = test(expr.then());
            ColumnTest otherwise = test(expr.otherwise());
            return Optional.of(nodes.test(
                    List.of("choice", condition, then, otherwise), ColumnTest.choice(condition, then, otherwise)));
        }
        if (expr.type() != Type.NUMBER) {
            return Optional.empty();
        }
        ColumnAmount then = amount(expr.then());
        ColumnAmount otherwise = amount(expr.otherwise());
        return Optional.of(nodes.amount(
                List.of("choice", condition, then, otherwise), ColumnAmount.choice(condition, then, otherwise)));
    }

    @Override
    public Optional<ColumnNode> call(Expr.Call expr) {
        return calls.plan(expr, expr.accept(byRow), this);
    }

    @Override
    public Optional<ColumnNode> not(Expr.Not expr) {
        ColumnTest test = test(expr.operand());
        return Optional.of(nodes.test(List.of("not", test), ColumnTest.not(test)));
    }

    @Override
    public Optional<ColumnNode> junction(Expr.Junction expr) {
        return Optional.of(joined(expr.operands().stream().map(this::test).toList(), expr.operator() != Operator.OR));
    }

    @Override
    public Optional<ColumnNode> comparison(Expr.Comparison expr) {
        if (!expr.isOfNumbers()) {
            return matches.equal(expr, this);
        }
        ColumnAmount left = amount(expr.left());
        ColumnAmount right = amount(expr.right());
        return Optional.of(
                nodes.test(List.of(expr.operator(), left, right), ColumnAmount.compared(expr.operator(), left, right)));
    }

    @Override
    public Optional<ColumnNode> membership(Expr.Membership expr) {
        return matches.member(expr, this);
    }

    @Override
    public Optional<ColumnNode> presence(Expr.Presence expr) {
        Optional<Field> field = facts.fieldNamed(expr.name());
        if (field.isPresent()) {
            return Optional.of(nodes.presence(expr.question(), field.get()));
        }
        return computed(expr.name()).map(node -> (ColumnAmount) node).map(amount -> {
            boolean known = expr.question() == Expr.Question.KNOWN;
            return nodes.test(List.of("is", known, amount), ColumnTest.isNumber(amount, known));
        });
    }

    @Override
    public Optional<ColumnNode> negate(Expr.Negate expr) {
        ColumnAmount amount = amount(expr.operand());
        return Optional.of(nodes.amount(List.of("minus", amount), ColumnAmount.negative(amount)));
    }

    @Override
    public Optional<ColumnNode> arithmetic(Expr.Arithmetic expr) {
        ColumnAmount left = amount(expr.left());
        ColumnAmount right = amount(expr.right());
        return Optional.of(nodes.amount(
                List.of(expr.operator(), left, right), ColumnAmount.calculated(expr.operator(), left, right)));
    }

    @Override
    public Optional<ColumnNode> size(Expr.Size expr) {
        return ofList(expr, expr.list());
    }

    @Override
    public Optional<ColumnNode> countIn(Expr.CountIn expr) {
        return ofList(expr, expr.members());
    }

    /** A number that is told of a list; lists are looked at row by row. */
    private Optional<ColumnNode> ofList(Expr expr, Expr list) {
        Amount amount = byRow.amount(expr);
        return field(list).filter(field -> field.standard().isEmpty()).map(field -> nodes.whereKnown(field, amount));
    }

    @Override
    public Optional<ColumnNode> asNumber(Expr.AsNumber expr) {
        return Optional.of(amount(expr.operand()));
    }
}
