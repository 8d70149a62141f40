package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealrisk.expr.Signature.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks calls: the functions of the language and those of the host. */
final class Calls {

    /** The functions every expression has. */
    static final Set<String> BUILT_IN = Set.of("missing", "known", "unknown", "size", "countIn");

    private final Checker checker;
    private final Scope scope;
    private final Faults faults;
    private final Words words;
    private final Names names;

    Calls(Checker checker, Scope scope, Faults faults, Words words, Names names) {
        this.checker = checker;
        this.scope = scope;
        this.faults = faults;
        this.words = words;
        this.names = names;
    }

    @Nullable
    Expr check(Syntax.Call call) {
        return switch (call.function()) {
            case "missing", "known", "unknown" -> presence(call);
            case "size" -> size(call);
            case "countIn" -> countIn(call);
            default -> host(call);
        };
    }

    private @Nullable Expr presence(Syntax.Call call) {
        if (!takes(call, 1, "the name of a field")) {
            return null;
        }
        String name = names.asked(call.arguments().get(0), call.function());
        Expr.Question question = Expr.Question.valueOf(call.function().toUpperCase(Locale.ROOT));
        return name == null ? null : new Expr.Presence(call.extent(), question, name);
    }

    private @Nullable Expr size(Syntax.Call call) {
        if (!takes(call, 1, "a list")) {
            return null;
        }
        Expr list = list(call, 0);
        return list == null ? null : new Expr.Size(call.extent(), list);
    }

    private @Nullable Expr countIn(Syntax.Call call) {
        if (!takes(call, 2, "two lists")) {
            return null;
        }
        Expr members = list(call, 0);
        Expr among = list(call, 1);
        if (members == null || among == null) {
            return null;
        }
        Type ours = ((Type.ListOf) members.type()).element();
        Type theirs = ((Type.ListOf) among.type()).element();
        if (!ours.comparableWith(theirs)) {
            String kinds = checker.kindOf(members) + ", " + checker.kindOf(among);
            faults.add(call.extent(), "countIn() compares lists of one kind; " + kinds, null);
            return null;
        }
        words.check(members, among);
        return new Expr.CountIn(call.extent(), members, among);
    }

    private @Nullable Expr list(Syntax.Call call, int index) {
        Expr list = checker.check(call.arguments().get(index));
        if (list == null || list.type() instanceof Type.ListOf) {
            return list;
        }
        faults.add(list.extent(), call.function() + "() needs a list; " + checker.kindOf(list), null);
        return null;
    }

    private boolean takes(Syntax.Call call, int count, String what) {
        boolean fits = call.arguments().size() == count;
        if (!fits) {
            reportCount(call, what);
        }
        return fits;
    }

    private void reportCount(Syntax.Call call, String wanted) {
        int count = call.arguments().size();
        faults.add(
                call.extent(),
                call.function() + "() takes " + wanted + "; found " + (count == 0 ? "nothing" : arguments(count)),
                null);
    }

    private static String arguments(int count) {
        return (count == 0 ? "no" : count) + (count == 1 ? " argument" : " arguments");
    }

    private @Nullable Expr host(Syntax.Call call) {
        Optional<Signature> known = scope.vocabulary().function(call.function());
        if (known.isEmpty()) {
            reportUnknown(call);
            return null;
        }
        Signature signature = known.get();
        int count = signature.parameters().size();
        if (!signature.takes(call.arguments().size())) {
            reportCount(call, (signature.more().isPresent() ? "at least " : "") + arguments(count));
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Argument argument = argument(
                    call, call.arguments().get(i), signature.parameter(i).orElseThrow());
            if (argument != null) {
                arguments.add(argument);
            }
        }
        boolean complete = arguments.size() == call.arguments().size();
        return complete ? new Expr.Call(call.extent(), call.function(), arguments, signature.result()) : null;
    }

    private void reportUnknown(Syntax.Call call) {
        String function = call.function();
        Optional<String> instead = Foreign.insteadOfFunction(function);
        if (instead.isPresent()) {
            faults.add(call.callee(), function + "() is not part of this language", instead.get());
            return;
        }
        Set<String> legal = new TreeSet<>(BUILT_IN);
        legal.addAll(scope.vocabulary().functionNames());
        String hint = scope.taken(function) ? function + " is a field and stands without brackets" : null;
        faults.addMistyped(call.callee(), "unknown function " + function, function, legal, hint);
    }

    private @Nullable Argument argument(Syntax.Call call, Syntax written, Parameter parameter) {
        if (parameter instanceof Parameter.Value value) {
            Expr expr = value(call, written, value.type());
            return expr == null ? null : new Argument.Value(expr);
        }
        if (parameter instanceof Parameter.Word word) {
            return word(call, written, word);
        }
        String name = names.asked(written, call.function());
        return name == null ? null : new Argument.Name(name);
    }

    private @Nullable Argument word(Syntax.Call call, Syntax written, Parameter.Word parameter) {
        String function = call.function();
        if (written.bare() instanceof Syntax.Literal literal && literal.value() instanceof Operand.Str str) {
            if (parameter.words().contains(str.value())) {
                return new Argument.Word(str.value());
            }
            words.report(written.extent(), str.value(), parameter.words(), function + "()");
            return null;
        }
        boolean bare =
                written.bare() instanceof Syntax.Name name && parameter.words().contains(name.name());
        String hint = bare ? "a word stands in quotes: " + Printer.quoted(((Syntax.Name) written.bare()).name()) : null;
        faults.add(written.extent(), function + "() needs a word in quotes here", hint);
        return null;
    }

    private @Nullable Expr value(Syntax.Call call, Syntax written, Type wanted) {
        Expr expr = checker.check(written);
        if (expr == null) {
            return null;
        }
        if (wanted == Type.NUMBER && expr.type() instanceof Type.NumberOrWord) {
            return new Expr.AsNumber(expr.extent(), expr);
        }
        if (!wanted.accepts(expr.type())) {
            String message = call.function() + "() needs " + wanted.described() + " here; " + checker.kindOf(expr);
            faults.add(expr.extent(), message, Likeness.unquote(expr, wanted));
            return null;
        }
        words.checkArgument(expr, wanted, call.function());
        return expr;
    }
}
