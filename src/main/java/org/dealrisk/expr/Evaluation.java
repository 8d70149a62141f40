package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.expr.Operand.CannotTell;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates an expression by walking its tree, for one deal at a time. Operators are strict: what has
 * no value among their operands leaves them without one, for all the reasons of all the operands.
 * Only {@code && || ? :} can do without an operand; {@code &&} and {@code ||} do so from either side.
 */
public final class Evaluation implements ExprVisitor<Operand> {

    private final Facts facts;
    private final List<Let> lets;
    private final @Nullable Operand[] letValues;
    private final @Nullable Map<Expr, Operand> trace;

    private Evaluation(Expression expression, Facts facts, @Nullable Map<Expr, Operand> trace) {
        this.facts = facts;
        this.lets = expression.lets();
        this.letValues = new @Nullable Operand[lets.size()];
        this.trace = trace;
    }

    /**
     * The value of an expression.
     *
     * @throws IllegalStateException when the facts give a value of another type than was declared
     */
    public static Operand value(Expression expression, Facts facts) {
        return new Evaluation(expression, facts, null).run(expression.root());
    }

    /**
     * What a condition comes to.
     *
     * @throws IllegalArgumentException when the expression is no condition
     * @throws IllegalStateException when the facts give a value of another type than was declared
     */
    public static Outcome outcome(Expression condition, Facts facts) {
        return Outcome.of(value(condition, facts));
    }

    /** The value of an expression and of everything in it that was looked at. */
    public static Explanation explain(Expression expression, Facts facts) {
        IdentityHashMap<Expr, Operand> trace = new IdentityHashMap<>();
        new Evaluation(expression, facts, trace).run(expression.root());
        return Explanation.of(expression, trace);
    }

    @Override
    public Operand literal(Expr.Literal expr) {
        return expr.value();
    }

    @Override
    public Operand listLiteral(Expr.ListLiteral expr) {
        List<Operand> elements = new ArrayList<>();
        CannotTell gap = null;
        for (Expr element : expr.elements()) {
            Operand operand = run(element);
            gap = gap(gap, operand);
            elements.add(operand);
        }
        return gap != null ? gap : new Operand.ListOf(elements);
    }

    @Override
    public Operand name(Expr.Name expr) {
        Operand value = facts.value(expr.name());
        if (!expr.type().admits(value)) {
            throw mistyped(expr.name(), expr.type(), value);
        }
        return value;
    }

    @Override
    public Operand letName(Expr.LetName expr) {
        int index = 0;
        while (!lets.get(index).name().equals(expr.name())) {
            index++;
        }
        Operand value = letValues[index];
        if (value == null) {
            value = run(lets.get(index).root());
            letValues[index] = value;
        }
        return value;
    }

    @Override
    public Operand conditional(Expr.Conditional expr) {
        Operand condition = run(expr.condition());
        if (condition instanceof CannotTell) {
            return condition;
        }
        return run(isTrue(condition) ? expr.then() : expr.otherwise());
    }

    @Override
    public Operand call(Expr.Call expr) {
        Operand[] arguments = new Operand[expr.arguments().size()];
        CannotTell gap = null;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(expr.arguments().get(i));
            gap = gap(gap, arguments[i]);
        }
        if (gap != null) {
            return gap;
        }
        Operand value = facts.call(expr.function(), List.of(arguments));
        if (!expr.type().admits(value)) {
            throw mistyped(expr.function() + "()", expr.type(), value);
        }
        return value;
    }

    @Override
    public Operand not(Expr.Not expr) {
        Operand operand = run(expr.operand());
        return operand instanceof CannotTell ? operand : Operand.of(!isTrue(operand));
    }

    @Override
    public Operand junction(Expr.Junction expr) {
        boolean decides = expr.operator() == Operator.OR;
        CannotTell gap = null;
        List<Expr> parts = expr.operands();
        for (int i = 0; i < parts.size(); i++) {
            Operand operand = run(parts.get(i));
            if (operand instanceof Operand.Bool bool && bool.value() == decides) {
                return operand;
            }
            gap = gap(gap, operand);
        }
        return gap != null ? gap : Operand.of(!decides);
    }

    @Override
    public Operand comparison(Expr.Comparison expr) {
        Operand left = run(expr.left());
        Operand right = run(expr.right());
        CannotTell gap = gap(gap(null, left), right);
        return gap != null ? gap : Operand.of(Operations.compare(expr.operator(), left, right));
    }

    @Override
    public Operand membership(Expr.Membership expr) {
        Operand element = run(expr.element());
        Operand list = run(expr.list());
        CannotTell gap = gap(gap(null, element), list);
        return gap != null ? gap : Operand.of(Operations.contains(elements(list), element));
    }

    @Override
    public Operand presence(Expr.Presence expr) {
        return Operand.of(
                switch (expr.question()) {
                    case MISSING -> facts.missing(expr.name());
                    case KNOWN -> facts.known(expr.name());
                    case UNKNOWN -> facts.unknown(expr.name());
                });
    }

    @Override
    public Operand negate(Expr.Negate expr) {
        Operand operand = run(expr.operand());
        return operand instanceof CannotTell ? operand : Operand.of(-((Operand.Num) operand).value());
    }

    @Override
    public Operand arithmetic(Expr.Arithmetic expr) {
        Operand left = run(expr.left());
        Operand right = run(expr.right());
        CannotTell gap = gap(gap(null, left), right);
        if (gap != null) {
            return gap;
        }
        double result = Operations.calculate(expr.operator(), left, right);
        return Double.isNaN(result) ? Operand.undefined(Printer.print(expr)) : Operand.of(result);
    }

    @Override
    public Operand size(Expr.Size expr) {
        Operand list = run(expr.list());
        return list instanceof CannotTell ? list : Operand.of(elements(list).size());
    }

    @Override
    public Operand countIn(Expr.CountIn expr) {
        Operand members = run(expr.members());
        Operand among = run(expr.among());
        CannotTell gap = gap(gap(null, members), among);
        return gap != null ? gap : Operand.of(Operations.countIn(elements(members), elements(among)));
    }

    @Override
    public Operand asNumber(Expr.AsNumber expr) {
        Operand operand = run(expr.operand());
        return operand instanceof Operand.Str ? Operand.undefined(Printer.print(expr)) : operand;
    }

    private Operand run(Expr expr) {
        Operand operand = expr.accept(this);
        if (trace != null) {
            trace.put(expr, operand);
        }
        return operand;
    }

    private Operand argument(Argument argument) {
        if (argument instanceof Argument.Value value) {
            return run(value.expr());
        }
        return Operand.of(argument instanceof Argument.Word word ? word.word() : ((Argument.Name) argument).name());
    }

    private static IllegalStateException mistyped(String name, Type type, Operand value) {
        return new IllegalStateException(name + " should be " + type.described() + " but is " + value);
    }

    private static @Nullable CannotTell gap(@Nullable CannotTell soFar, Operand operand) {
        if (!(operand instanceof CannotTell gap)) {
            return soFar;
        }
        return soFar == null ? gap : soFar.and(gap);
    }

    private static boolean isTrue(Operand operand) {
        return ((Operand.Bool) operand).value();
    }

    private static List<Operand> elements(Operand operand) {
        return ((Operand.ListOf) operand).elements();
    }
}
