package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Expr test(Syntax written, String whoNeedsIt) {
        Expr expr = check(written);
        if (expr == null || expr.type() == Type.BOOL) {
            return expr;
        }
        String hint = whoNeedsIt.startsWith("!") ? "to negate a comparison, bracket it: !(a == b)" : howToTest(expr);
        faults.add(expr.extent(), whoNeedsIt + " a true/false value; " + kindOf(expr), hint);
        return null;
    }

    /** The typed form of something that must be a number. */
    @Nullable
    Expr amount(Syntax written, String whoNeedsIt) {
        Expr expr = check(written);
        if (expr == null || expr.type() == Type.NUMBER) {
            return expr;
        }
        if (expr.type() instanceof Type.NumberOrWord) {
            return new Expr.AsNumber(expr.extent(), expr);
        }
        faults.add(expr.extent(), whoNeedsIt + " numbers; " + kindOf(expr), Likeness.unquote(expr, Type.NUMBER));
        return null;
    }

    /** What an expression was found to be: {@code fee is a number}. */
    String kindOf(Expr expr) {
        boolean quoted = expr instanceof Expr.Literal && expr.type() instanceof Type.Word;
        return expr.extent().excerpt(text) + " is " + (quoted ? Type.TEXT : expr.type()).described();
    }

    private @Nullable Expr list(Syntax.ListLiteral list) {
        List<Expr> elements = all(list.elements(), this::check);
        Type element = Type.Plain.NOTHING;
        for (Expr expr : elements) {
            boolean listed = expr.type() == Type.BOOL || expr.type() instanceof Type.ListOf;
            Optional<Type> joined = listed ? Optional.empty() : element.join(expr.type());
            if (joined.isEmpty()) {
                String message = "a list holds numbers or texts; " + kindOf(expr);
                String mixed = "a list cannot mix numbers and free texts";
                faults.add(expr.extent(), listed ? message : mixed, null);
                return null;
            }
            element = joined.get();
        }
        boolean complete = elements.size() == list.elements().size();
        return complete ? new Expr.ListLiteral(list.extent(), elements, new Type.ListOf(element)) : null;
    }

    private @Nullable Expr prefix(Syntax.Prefix prefix) {
        boolean not = prefix.sign() == Kind.NOT;
        Expr operand = not ? test(prefix.operand(), "! needs") : amount(prefix.operand(), "- needs");
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
        String needs = operator.symbol() + (operator.tellsOrder() ? " compares" : " needs");
        Expr left = isRange(infix) ? null : amount(infix.operands().get(0), needs);
        Expr right = amount(infix.operands().get(1), needs);
        if (left == null || right == null) {
            return null;
        }
        return operator.tellsOrder()
                ? new Expr.Comparison(infix.extent(), operator, left, right)
                : new Expr.Arithmetic(infix.extent(), operator, left, right);
    }

    private @Nullable Expr junction(Syntax.Infix infix) {
        String needs = infix.operator().symbol() + " needs";
        List<Expr> operands = all(infix.operands(), part -> test(part, needs));
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
        Expr condition = test(conditional.condition(), "? : needs");
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

    private static List<Expr> all(List<Syntax> parts, Function<Syntax, @Nullable Expr> check) {
        List<Expr> typed = new ArrayList<>();
        for (Syntax part : parts) {
            Expr expr = check.apply(part);
            if (expr != null) {
                typed.add(expr);
            }
        }
        return typed;
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
