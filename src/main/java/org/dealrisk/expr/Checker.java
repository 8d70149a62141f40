package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.expr.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Resolves names and checks types. Goes on after a fault, so that one run reports all of them; a
 * sub-expression with a fault has no typed form (null), and what contains it says nothing further.
 */
final class Checker {

    private final String text;
    private final Faults faults;
    private final Names names;
    private final Likeness likeness;
    private final Calls calls;

    Checker(String text, Scope scope, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.names = new Names(scope, faults);
        Words words = new Words(text, scope, faults);
        this.likeness = new Likeness(this, names, words, faults);
        this.calls = new Calls(this, scope, faults, words, names);
    }

    /** The typed form, or null when a fault was reported or a broken let is used. */
    @Nullable
    Expr check(Syntax written) {
        Syntax syntax = written.bare();
        if (syntax instanceof Syntax.Literal literal) {
            return new Expr.Literal(literal.extent(), literal.value(), typeOf(literal.value()));
        }
        if (syntax instanceof Syntax.Name name) {
            return names.resolve(name);
        }
        if (syntax instanceof Syntax.ListLiteral list) {
            return list(list);
        }
        if (syntax instanceof Syntax.Prefix prefix) {
            return prefix(prefix);
        }
        if (syntax instanceof Syntax.Infix infix) {
            return infix(infix);
        }
        if (syntax instanceof Syntax.Conditional conditional) {
            return conditional(conditional);
        }
        return calls.check((Syntax.Call) syntax);
    }

    /** The typed form of something that must be true or false. */
    @Nullable
    Expr test(Syntax written, String needing) {
        Expr expr = check(written);
        if (expr == null || expr.type() == Type.BOOL) {
            return expr;
        }
        String hint = needing.equals("!") ? "to negate a comparison, bracket it: !(a == b)" : howToTest(expr);
        faults.add(expr.extent(), needing + " needs a true/false value; " + kindOf(expr), hint);
        return null;
    }

    /** The typed form of an operand that must be a number. */
    private @Nullable Expr amount(Syntax written, Operator operator) {
        Expr expr = check(written);
        if (expr == null || expr.type() == Type.NUMBER) {
            return expr;
        }
        if (expr.type() instanceof Type.NumberOrWord) {
            return new Expr.AsNumber(expr.extent(), expr);
        }
        String needs = operator.symbol() + (operator.tellsOrder() ? " compares numbers; " : " needs numbers; ");
        faults.add(expr.extent(), needs + kindOf(expr), Likeness.unquote(expr, Type.NUMBER));
        return null;
    }

    /** What an expression was found to be: {@code fee is a number}. */
    String kindOf(Expr expr) {
        boolean quoted = expr instanceof Expr.Literal && expr.type() instanceof Type.Word;
        return expr.extent().excerpt(text) + " is " + (quoted ? Type.TEXT : expr.type()).described();
    }

    private @Nullable Expr list(Syntax.ListLiteral list) {
        List<Expr> elements = new ArrayList<>();
        for (Syntax element : list.elements()) {
            Expr expr = check(element);
            if (expr != null) {
                elements.add(expr);
            }
        }
        Type joined = elementType(elements);
        if (joined == null || elements.size() != list.elements().size()) {
            return null;
        }
        return new Expr.ListLiteral(list.extent(), elements, new Type.ListOf(joined));
    }

    private @Nullable Type elementType(List<Expr> elements) {
        Type joined = Type.Plain.NOTHING;
        for (Expr expr : elements) {
            if (expr.type() == Type.BOOL || expr.type() instanceof Type.ListOf) {
                faults.add(expr.extent(), "a list holds numbers or texts; " + kindOf(expr), null);
                return null;
            }
            Optional<Type> next = joined.join(expr.type());
            if (next.isEmpty()) {
                faults.add(expr.extent(), "a list cannot mix numbers and free texts", null);
                return null;
            }
            joined = next.get();
        }
        return joined;
    }

    private @Nullable Expr prefix(Syntax.Prefix prefix) {
        boolean not = prefix.sign() == Kind.NOT;
        Expr operand = not ? test(prefix.operand(), "!") : amount(prefix.operand(), Operator.MINUS);
        if (operand == null) {
            return null;
        }
        return not ? new Expr.Not(prefix.extent(), operand) : new Expr.Negate(prefix.extent(), operand);
    }

    private @Nullable Expr infix(Syntax.Infix infix) {
        Operator operator = infix.operator();
        if (operator.joins()) {
            return junction(infix);
        }
        if (operator == Operator.IN || operator.tellsEquality()) {
            return likeness.check(infix);
        }
        Expr left = isRange(infix) ? null : amount(infix.operands().get(0), operator);
        Expr right = amount(infix.operands().get(1), operator);
        if (left == null || right == null) {
            return null;
        }
        return operator.tellsOrder()
                ? new Expr.Comparison(infix.extent(), operator, left, right)
                : new Expr.Arithmetic(infix.extent(), operator, left, right);
    }

    private @Nullable Expr junction(Syntax.Infix infix) {
        List<Expr> operands = new ArrayList<>();
        for (Syntax part : infix.operands()) {
            Expr operand = test(part, infix.operator().symbol());
            if (operand != null) {
                operands.add(operand);
            }
        }
        boolean complete = operands.size() == infix.operands().size();
        return complete ? new Expr.Junction(infix.extent(), infix.operator(), operands) : null;
    }

    /** {@code a < b < c}, which compares the answer of the first comparison with c; reports it. */
    private boolean isRange(Syntax.Infix infix) {
        boolean range = infix.operator().tellsOrder()
                && infix.operands().get(0) instanceof Syntax.Infix first
                && first.operator().tellsOrder();
        if (range) {
            faults.add(infix.extent(), "comparisons cannot be chained", "join two of them: a < b && b < c");
        }
        return range;
    }

    private @Nullable Expr conditional(Syntax.Conditional conditional) {
        Expr condition = test(conditional.condition(), "? :");
        Expr then = check(conditional.then());
        Expr otherwise = check(conditional.otherwise());
        if (then == null || otherwise == null) {
            return null;
        }
        Optional<Type> type = then.type().join(otherwise.type());
        if (type.isEmpty() || !then.type().comparableWith(otherwise.type())) {
            faults.add(
                    then.extent().to(otherwise.extent()),
                    "both values of ? : must be of one kind; " + kindOf(then) + ", " + kindOf(otherwise),
                    null);
            return null;
        }
        return condition == null
                ? null
                : new Expr.Conditional(conditional.extent(), condition, then, otherwise, type.get());
    }

    private static @Nullable String howToTest(Expr expr) {
        if (expr instanceof Expr.Literal) {
            return null;
        }
        if (expr.type() == Type.NUMBER) {
            return "compare it with a number";
        }
        return expr.type() instanceof Type.ListOf ? "ask for its size or for a member" : "compare it with a word";
    }

    private static Type typeOf(Operand value) {
        if (value instanceof Operand.Str str) {
            return new Type.Word(Set.of(str.value()));
        }
        return value instanceof Operand.Num ? Type.NUMBER : Type.BOOL;
    }
}
