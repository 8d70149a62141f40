package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Random facts: every name has a value, is unknown or is undefined. */
final class OracleFacts implements Facts {

    private static final double[] NUMBERS = {
        0, 1, 2, 3, 0.5, -1, -2.5, 100, 1e6, 1e300, 0.1, 0.2, 0.3, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    private final Map<String, Operand> values = new HashMap<>();
    private final Map<String, Boolean> presence = new HashMap<>();

    /** Facts whose share of unknown and undefined ones is itself drawn. */
    static OracleFacts draw(Random random) {
        OracleFacts facts = new OracleFacts();
        double unknown = 0.25 * random.nextDouble();
        double undefined = 0.25 * random.nextDouble();
        for (String name : new OracleWords().names()) {
            Type type = new OracleWords().typeOf(name).orElseThrow();
            facts.put(random, name, unknown, undefined, source -> value(type, source));
        }
        for (String call : callVariables()) {
            Type type = call.startsWith("call_findings") ? Type.NUMBER : Type.BOOL;
            facts.put(random, call, unknown, undefined, source -> value(type, source));
        }
        return facts;
    }

    static List<String> callVariables() {
        List<String> variables = new ArrayList<>();
        OracleWords.CLAUSES.forEach(word -> variables.add(OracleWords.variableOfCall("clause", List.of(word))));
        OracleWords.NUMBERS.forEach(name -> variables.add(OracleWords.variableOfCall("filled", List.of(name))));
        variables.add(OracleWords.variableOfCall("findings", List.of()));
        variables.add(OracleWords.variableOfCall("findings", OracleWords.CLAUSES));
        return variables;
    }

    /** Every name of the oracle and what it holds. */
    Map<String, Operand> values() {
        return Map.copyOf(values);
    }

    @Override
    public Operand value(String name) {
        return values.get(name);
    }

    @Override
    public boolean missing(String name) {
        return presence.get("missing " + name);
    }

    @Override
    public boolean known(String name) {
        return presence.get("known " + name);
    }

    @Override
    public boolean unknown(String name) {
        return presence.get("unknown " + name);
    }

    @Override
    public Operand call(String function, List<Operand> arguments) {
        if (function.equals("reaches")) {
            return Operand.of(number(arguments.get(0)) >= number(arguments.get(1)));
        }
        List<String> words =
                arguments.stream().map(word -> ((Operand.Str) word).value()).toList();
        return values.get(OracleWords.variableOfCall(function, words));
    }

    /** What an expression's own names hold, for a report. */
    Map<String, Operand> only(Expression expression) {
        Map<String, Operand> used = new TreeMap<>(values);
        used.keySet().removeIf(name -> !expression.names().read().contains(name) && !name.startsWith("call_"));
        return used;
    }

    private void put(Random random, String name, double unknown, double undefined, Function<Random, Operand> draw) {
        double state = random.nextDouble();
        Operand value = draw.apply(random);
        boolean gone = state < unknown;
        values.put(name, gone ? Operand.unknown(name) : state < unknown + undefined ? Operand.undefined(name) : value);
        presence.put("missing " + name, gone);
        presence.put("known " + name, state >= unknown + undefined);
        presence.put("unknown " + name, gone && random.nextBoolean());
    }

    private static Operand value(Type type, Random random) {
        if (type instanceof Type.ListOf list) {
            List<Operand> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(value(list.element(), random));
            }
            return new Operand.ListOf(elements);
        }
        boolean number = type == Type.NUMBER || (type instanceof Type.NumberOrWord && random.nextBoolean());
        if (type == Type.BOOL) {
            return Operand.of(random.nextBoolean());
        }
        return number
                ? Operand.of(NUMBERS[random.nextInt(NUMBERS.length)])
                : Operand.of(pick(type == Type.TEXT ? OracleWords.TEXTS : List.copyOf(type.words()), random));
    }

    private static double number(Operand operand) {
        return ((Operand.Num) operand).value();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
