package org.dealrisk.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.proof.Sketch.Choice;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;

/**
 * What each fact that some conditions ask for can be: unknown, any of its words, and for numbers every
 * threshold that the conditions name, its neighbours, halves and doubles. A number that the form would
 * refuse, such as a share above one, is left out.
 */
final class Choices {

    private static final List<Choice> YES_NO_OPEN =
            List.of(known(Operand.TRUE), known(Operand.FALSE), new Choice.SaidUnknown());

    private static final List<Choice> NOTHING =
            List.of(new Choice.SaidUnknown(), new Choice.NotFilledIn(), new Choice.NotCollected());

    private final Map<String, Parameter> parameters;
    private final Optional<Field> it;
    private final Map<String, List<Choice>> choices = new TreeMap<>();
    private final Set<Double> thresholds = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();

    private Choices(Map<String, Parameter> parameters, Optional<Field> it) {
        this.parameters = parameters;
        this.it = it;
    }

    /** The choices for each variable of some conditions. */
    static Map<String, List<Choice>> of(
            Collection<Expression> conditions, Map<String, Parameter> parameters, Optional<Field> it) {
        Choices all = new Choices(parameters, it);
        for (Expression condition : conditions) {
            all.everyRoot(condition).forEach(all::constants);
        }
        for (Expression condition : conditions) {
            all.everyRoot(condition).forEach(all::variables);
        }
        return all.choices;
    }

    private List<Expr> everyRoot(Expression condition) {
        List<Expr> roots = new ArrayList<>(List.of(condition.root()));
        condition.lets().forEach(let -> roots.add(let.root()));
        return roots;
    }

    private void constants(Expr expr) {
        if (expr instanceof Expr.Literal literal && literal.value() instanceof Operand.Num num) {
            thresholds.add(num.value());
        } else if (expr instanceof Expr.Literal literal && literal.value() instanceof Operand.Str str) {
            literals.add(str.value());
        } else if (expr instanceof Expr.Name name && name.name().startsWith("param.")) {
            threshold(name.name().substring("param.".length()));
        } else if (expr instanceof Expr.Call call) {
            for (Argument argument : call.arguments()) {
                if (argument instanceof Argument.Word word) {
                    threshold(word.word());
                }
            }
        }
        expr.parts().forEach(this::constants);
    }

    /** Takes the figures of a parameter; a word that is none has none. */
    private void threshold(String name) {
        Optional.ofNullable(parameters.get(name)).ifPresent(parameter -> {
            parameter.value().ifPresent(value -> thresholds.add(value.doubleValue()));
            parameter.byCurrency().values().forEach(value -> thresholds.add(value.doubleValue()));
        });
    }

    private void variables(Expr expr) {
        if (expr instanceof Expr.Name name && !name.name().startsWith("param.")) {
            choices.put(variable(name.name()), values(name.name(), name.type()));
        } else if (expr instanceof Expr.Presence presence) {
            // Where the value is never read, any will do.
            choices.putIfAbsent(
                    variable(presence.name()),
                    Stream.concat(Stream.of(known(Operand.of(1))), NOTHING.stream())
                            .toList());
        } else if (expr instanceof Expr.Call call) {
            call(call);
        }
        expr.parts().forEach(this::variables);
    }

    private String variable(String name) {
        return name.equals(Item.IT) ? it.orElseThrow().path() : name;
    }

    private void call(Expr.Call call) {
        List<String> words = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (argument instanceof Argument.Word word) {
                words.add(word.word());
            } else if (argument instanceof Argument.Name name) {
                words.add(name.name());
            }
        }
        switch (call.function()) {
            case "reaches" -> {}
            case "findings" -> findings();
            case "clause", "lacks" -> clause(words.get(0));
            case "clauseBy" -> {
                clause(words.get(0));
                choices.put(Sketch.callVariable(call.function(), words), YES_NO_OPEN);
            }
            default -> choices.put(Sketch.callVariable(call.function(), words), YES_NO_OPEN);
        }
    }

    private void clause(String type) {
        List<Choice> states = new ArrayList<>();
        for (String state : List.of(Sketch.CARRIED, Sketch.NOT_CARRIED, Sketch.LACKED, Sketch.OPEN)) {
            states.add(known(Operand.of(state)));
        }
        choices.put(Sketch.clauseVariable(type), states);
    }

    private void findings() {
        Set<Double> counts = new TreeSet<>(List.of(0.0, 1.0));
        thresholds.stream()
                .filter(count -> count >= 0 && count < 100)
                .map(Math::rint)
                .forEach(counts::add);
        List<Choice> each = counts.stream().map(Operand::of).map(Choices::known).toList();
        for (String severity : Severity.labels()) {
            for (String route : Route.labels()) {
                choices.put(Sketch.findingsVariable(severity, route), each);
            }
        }
    }

    private List<Choice> values(String name, Type type) {
        Set<Operand> values = new LinkedHashSet<>();
        if (type == Type.BOOL) {
            values.addAll(List.of(Operand.TRUE, Operand.FALSE));
        }
        type.words().forEach(word -> values.add(Operand.of(word)));
        if (type.mayBeNumber()) {
            values.addAll(numbers(Fields.ofPath(variable(name))));
        }
        if (type == Type.TEXT) {
            literals.forEach(text -> values.add(Operand.of(text)));
            values.add(Operand.of("some other text"));
        }
        if (type instanceof Type.ListOf list) {
            values.addAll(lists(name, list.element()));
        }
        List<Choice> all = new ArrayList<>(values.stream().map(Choices::known).toList());
        all.addAll(NOTHING);
        return List.copyOf(all);
    }

    private Set<Operand> lists(String name, Type element) {
        List<Operand> members = values(name, element).stream()
                .filter(Choice.Known.class::isInstance)
                .map(choice -> ((Choice.Known) choice).value())
                .toList();
        Set<Operand> lists = new LinkedHashSet<>();
        // From none to all of the members, so that every count of them comes up.
        for (int count = 0; count <= Math.min(members.size(), 20); count++) {
            lists.add(new Operand.ListOf(members.subList(0, count)));
        }
        members.forEach(member -> lists.add(new Operand.ListOf(List.of(member))));
        List<Operand> named = members.stream()
                .filter(member -> member instanceof Operand.Str str && literals.contains(str.value()))
                .toList();
        for (int count = 0; count <= named.size(); count++) {
            lists.add(new Operand.ListOf(named.subList(0, count)));
        }
        return lists;
    }

    private Set<Operand> numbers(Optional<Field> field) {
        Set<Double> numbers = new LinkedHashSet<>(List.of(0.0, 1.0, 100.0));
        for (double threshold : thresholds) {
            numbers.addAll(List.of(threshold, threshold - 1, threshold + 1, threshold - 0.01, threshold + 0.01));
            numbers.addAll(List.of(threshold / 2, threshold * 2, -threshold));
        }
        Set<Operand> legal = new LinkedHashSet<>();
        numbers.stream()
                .filter(number -> field.isEmpty() || isLegal(number, field.get()))
                .forEach(number -> legal.add(Operand.of(number)));
        return legal;
    }

    private static boolean isLegal(double number, Field field) {
        boolean whole = number == Math.rint(number);
        boolean fits = number >= 0 || field.isSigned();
        FieldKind kind = field.kind();
        if (kind == FieldKind.RATE) {
            return fits && number <= 1;
        }
        return fits && (whole || (kind != FieldKind.COUNT && kind != FieldKind.DAYS));
    }

    private static Choice known(Operand value) {
        return new Choice.Known(value);
    }
}
