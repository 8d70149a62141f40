package org.dealrisk.expr;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a name stands for. */
final class Names {

    private final Scope scope;
    private final Faults faults;

    Names(Scope scope, Faults faults) {
        this.scope = scope;
        this.faults = faults;
    }

    /** The value a name stands for; null when it is reported or is that of a broken let. */
    @Nullable
    Expr resolve(Syntax.Name written) {
        String name = written.name();
        Optional<Let> let = scope.let(name);
        if (let.isPresent()) {
            return new Expr.LetName(written.extent(), name, let.get().root().type());
        }
        Optional<Type> type = scope.vocabulary().typeOf(name);
        if (type.isPresent()) {
            return new Expr.Name(written.extent(), name, type.get());
        }
        reportStray(written, Set.of());
        return null;
    }

    /** The name a function is given instead of a value; null when it is reported. */
    @Nullable
    String asked(Syntax argument, String function) {
        if (!(argument.bare() instanceof Syntax.Name written)) {
            boolean quoted =
                    argument.bare() instanceof Syntax.Literal literal && literal.value() instanceof Operand.Str;
            String hint = quoted ? "write the name without quotes" : null;
            faults.add(argument.extent(), function + "() takes the name of a field", hint);
            return null;
        }
        String name = written.name();
        if (scope.let(name).isPresent() || scope.isBroken(name)) {
            faults.add(argument.extent(), function + "() takes the name of a field; " + name + " is a let", null);
            return null;
        }
        if (scope.vocabulary().typeOf(name).isEmpty()) {
            reportStray(written, Set.of());
            return null;
        }
        return name;
    }

    /** Whether something written is a name that stands for nothing. */
    boolean isStray(Syntax written) {
        return written.bare() instanceof Syntax.Name name && !scope.taken(name.name());
    }

    /** Reports a name that stands for nothing, beside something that may be one of the given words. */
    void reportStray(Syntax.Name written, Set<String> words) {
        String name = written.name();
        String message = "unknown name " + name;
        if (scope.isBroken(name)) {
            return;
        }
        if (words.contains(name)) {
            faults.add(written.extent(), message, "a word stands in quotes: " + Printer.quoted(name));
        } else if (Calls.BUILT_IN.contains(name)
                || scope.vocabulary().function(name).isPresent()) {
            faults.add(written.extent(), message, name + " is a function: " + name + "(…)");
        } else {
            String hint = name.contains(".") ? null : "if it is a word, it stands in quotes: " + Printer.quoted(name);
            faults.addMistyped(written.extent(), message, name, scope.names(), hint);
        }
    }
}
