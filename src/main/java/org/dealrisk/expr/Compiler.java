package org.dealrisk.expr;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;

/**
 * From text to a checked expression. Reports the first fault of syntax, or else every fault of names
 * and types; never throws for a text, however hostile. Thread-safe: keeps nothing.
 *
 * <p>A result may be empty without a fault of its own: it uses a let that did not compile, which was
 * reported there.
 */
public final class Compiler {

    private Compiler() {}

    /**
     * Something that is true, false or cannot be told.
     *
     * @param places where the text stands in its document
     */
    public static Parsed<Expression> condition(String text, PlaceAt places, Scope scope) {
        return compile(text, places, scope, true);
    }

    /** A value of any type. */
    public static Parsed<Expression> expression(String text, PlaceAt places, Scope scope) {
        return compile(text, places, scope, false);
    }

    /**
     * A named value of any type, for use by what comes later.
     *
     * @param nameAt where the name stands
     */
    public static Parsed<Let> let(String name, Place nameAt, String text, PlaceAt places, Scope scope) {
        Optional<String> wrongName = LetName.fault(name, scope);
        if (wrongName.isPresent()) {
            return Parsed.failed(List.of(Diagnostic.at(nameAt, wrongName.get())));
        }
        Parsed<Expression> value = expression(text, places, scope);
        if (value.value().isEmpty()) {
            return Parsed.failed(value.faults());
        }
        return Parsed.of(new Let(name, text, value.value().get().root()));
    }

    private static Parsed<Expression> compile(String text, PlaceAt places, Scope scope, boolean condition) {
        Faults faults = new Faults(places);
        try {
            Syntax syntax = Parser.parse(text);
            Checker checker = new Checker(text, scope, faults);
            Expr root = condition ? checker.test(syntax, "a condition") : checker.check(syntax);
            if (root == null || faults.any()) {
                return Parsed.failed(faults.inOrder());
            }
            return bounded(new Expression(text, root, scope.usedBy(root)), faults);
        } catch (SyntaxFault fault) {
            faults.add(fault.extent(), fault.message(), fault.hint());
            return Parsed.failed(faults.inOrder());
        }
    }

    private static Parsed<Expression> bounded(Expression expression, Faults faults) {
        int cost = nodes(expression.root());
        for (Let let : expression.lets()) {
            cost += nodes(let.root());
        }
        if (cost <= Limits.COST) {
            return Parsed.of(expression);
        }
        faults.add(
                expression.root().extent(),
                "the expression and the lets it uses have " + cost + " parts; at most " + Limits.COST + " are allowed",
                null);
        return Parsed.failed(faults.inOrder());
    }

    private static int nodes(Expr expr) {
        int count = 1;
        for (Expr part : expr.parts()) {
            count += nodes(part);
        }
        return count;
    }

    /** Whether a let may have a name. */
    private static final class LetName {

        static Optional<String> fault(String name, Scope scope) {
            boolean word = !name.isEmpty()
                    && Characters.startsName(name.charAt(0))
                    && name.chars().allMatch(Characters::continuesName);
            if (!word) {
                return Optional.of(unfit(name, "expected letters, digits and _, a letter first"));
            }
            if (Foreign.isReserved(name)
                    || List.of("true", "false", "null", "in").contains(name)) {
                return Optional.of(unfit(name, "CEL keeps this word for itself"));
            }
            boolean function = Calls.BUILT_IN.contains(name)
                    || scope.vocabulary().function(name).isPresent();
            return function || scope.taken(name)
                    ? Optional.of(unfit(name, "it already means something else"))
                    : Optional.empty();
        }

        private static String unfit(String name, String why) {
            return "\"" + name + "\" cannot name a let; " + why;
        }
    }
}
