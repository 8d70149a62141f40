package org.dealrisk.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dealrisk.expr.Facts;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Stage;

/**
 * Facts of a deal that nobody has written, as conditions ask for them: for each variable one of its
 * {@link Choices}. What hangs together in a deal hangs together here, as far as fields, clauses and
 * findings go; computed figures are taken as independent of the fields they are computed from.
 */
final class Sketch implements Facts {

    static final String CARRIED = "carried";
    static final String NOT_CARRIED = "not carried";
    static final String LACKED = "lacked";
    static final String OPEN = "open";

    private static final String PARAM = "param.";

    private final Map<String, Parameter> parameters;
    private final Optional<Field> it;
    private final Map<String, Choice> chosen = new TreeMap<>();

    Sketch(Map<String, Parameter> parameters, Optional<Field> it) {
        this.parameters = parameters;
        this.it = it;
    }

    /** What is known of one variable. */
    sealed interface Choice {

        /** A value. */
        record Known(Operand value) implements Choice {}

        /** Nothing, and somebody said so. */
        record SaidUnknown() implements Choice {}

        /** Nothing. */
        record NotFilledIn() implements Choice {}

        /** Nothing, and nobody was asked: a table without the column. */
        record NotCollected() implements Choice {}
    }

    void choose(String variable, Choice choice) {
        chosen.put(variable, choice);
    }

    Choice chosen(String variable) {
        return chosen.getOrDefault(variable, new Choice.NotFilledIn());
    }

    /** The variable behind a name: the field itself for {@code it}. */
    String variable(String name) {
        return name.equals(Item.IT) ? it.orElseThrow().path() : name;
    }

    static String clauseVariable(String type) {
        return "clause " + type;
    }

    static String callVariable(String function, List<String> arguments) {
        return function + "(" + String.join(", ", arguments) + ")";
    }

    static String findingsVariable(String severity, String route) {
        return "findings " + severity + " " + route;
    }

    @Override
    public Operand value(String name) {
        if (name.startsWith(PARAM)) {
            return Operand.of(parameter(name.substring(PARAM.length()))
                    .value()
                    .orElseThrow()
                    .doubleValue());
        }
        String variable = variable(name);
        if (variable.equals(Field.CLAUSES_COMPLETE.path()) && aClauseIsRuledOut()) {
            return Operand.TRUE;
        }
        if (answer(variable) instanceof Choice.Known known) {
            return known.value();
        }
        return Fields.ofPath(variable)
                .flatMap(Field::standard)
                .flatMap(Sketch::operand)
                .orElseGet(() -> Operand.unknown(variable));
    }

    @Override
    public boolean missing(String name) {
        Choice choice = answer(variable(name));
        return choice instanceof Choice.SaidUnknown || choice instanceof Choice.NotFilledIn;
    }

    @Override
    public boolean known(String name) {
        return answer(variable(name)) instanceof Choice.Known;
    }

    @Override
    public boolean unknown(String name) {
        return answer(variable(name)) instanceof Choice.SaidUnknown;
    }

    @Override
    public Operand call(String function, List<Operand> arguments) {
        return switch (function) {
            case "clause" -> clause(state(text(arguments, 0)));
            case "lacks" -> Operand.of(state(text(arguments, 0)).equals(LACKED));
            case "clauseBy" -> {
                Operand carried = clause(state(text(arguments, 0)));
                yield Operand.TRUE.equals(carried) ? free(function, arguments) : carried;
            }
            case "findings" -> Operand.of((double) findings(arguments));
            case "reaches" -> Operand.of(Stage.reaches(text(arguments, 0), text(arguments, 1)));
            case "atLeast" -> atLeast(((Operand.Num) arguments.get(0)).value(), text(arguments, 1));
            default -> free(function, arguments);
        };
    }

    /** A field that a clause would set is empty when the contract is complete and lacks the clause. */
    private Choice answer(String variable) {
        Optional<Field> field = Fields.ofPath(variable);
        boolean ruledOut = field.isPresent()
                && chosen.keySet().stream()
                        .filter(key -> key.startsWith(clauseVariable("")))
                        .map(key -> key.substring(clauseVariable("").length()))
                        .filter(type -> state(type).equals(LACKED))
                        .anyMatch(type ->
                                ClauseType.ofLabel(type).orElseThrow().feeds().contains(field.get()));
        return ruledOut ? new Choice.NotFilledIn() : chosen(variable);
    }

    private boolean aClauseIsRuledOut() {
        return chosen.keySet().stream()
                .filter(key -> key.startsWith(clauseVariable("")))
                .map(key -> state(key.substring(clauseVariable("").length())))
                .anyMatch(state -> state.equals(LACKED) || state.equals(NOT_CARRIED));
    }

    private String state(String type) {
        return chosen(clauseVariable(type)) instanceof Choice.Known known
                ? ((Operand.Str) known.value()).value()
                : OPEN;
    }

    private static Operand clause(String state) {
        return switch (state) {
            case CARRIED -> Operand.TRUE;
            case OPEN -> Operand.unknown(Field.CLAUSE_LIST.path());
            default -> Operand.FALSE;
        };
    }

    private Operand free(String function, List<Operand> arguments) {
        List<String> texts = arguments.stream().map(Sketch::shown).toList();
        Choice choice = chosen(callVariable(function, texts));
        return choice instanceof Choice.Known known ? known.value() : Operand.unknown(function);
    }

    private long findings(List<Operand> arguments) {
        Severity least = Severity.ofLabel(text(arguments, 0)).orElseThrow();
        double count = 0;
        for (Map.Entry<String, Choice> entry : chosen.entrySet()) {
            String[] words = entry.getKey().split(" ", -1);
            boolean counts = words.length == 3
                    && words[0].equals("findings")
                    && Severity.ofLabel(words[1]).orElseThrow().atLeast(least)
                    && (arguments.size() < 2 || words[2].equals(text(arguments, 1)));
            if (counts && entry.getValue() instanceof Choice.Known known) {
                count += ((Operand.Num) known.value()).value();
            }
        }
        return (long) count;
    }

    /** Of the currencies that have a figure the first; a deal in another one counts as large enough. */
    private Operand atLeast(double amount, String parameter) {
        boolean otherCurrency = Operand.TRUE.equals(free("atLeast", List.of(new Operand.Str(parameter))));
        double least = parameter(parameter).byCurrency().values().stream()
                .mapToDouble(Number::doubleValue)
                .findFirst()
                .orElse(0);
        return Operand.of(otherCurrency || amount >= least);
    }

    private Parameter parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow();
    }

    private static Optional<Operand> operand(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return Optional.of(Operand.of(quantity.amount().doubleValue()));
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(Operand.of(flag.yes()));
        }
        return value instanceof Value.Word word ? Optional.of(Operand.of(word.word())) : Optional.empty();
    }

    /** What was chosen, such as {@code fee = 100, promise.unit = lead}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        chosen.forEach((variable, choice) -> out.append(out.isEmpty() ? "" : ", ")
                .append(variable)
                .append(choice instanceof Choice.Known known ? " = " + shown(known.value()) : " unknown"));
        return out.toString();
    }

    static String shown(Operand operand) {
        if (operand instanceof Operand.Num num) {
            double value = num.value();
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
        if (operand instanceof Operand.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return operand instanceof Operand.Str str ? str.value() : listed(operand);
    }

    private static String listed(Operand operand) {
        return operand instanceof Operand.ListOf list
                ? list.elements().stream().map(Sketch::shown).toList().toString()
                : "unknown";
    }

    private static String text(List<Operand> arguments, int index) {
        return ((Operand.Str) arguments.get(index)).value();
    }
}
