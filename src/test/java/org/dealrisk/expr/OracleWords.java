package org.dealrisk.expr;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealrisk.expr.Signature.Parameter;

/** The names and functions of generated expressions. */
final class OracleWords implements Vocabulary {

    static final List<String> COLOURS = List.of("red", "green", "blue");
    static final List<String> TEXTS = List.of("red", "", "名單", "a\"b'c\\d");
    static final List<String> OPEN_ENDS = List.of("none", "unlimited");
    static final List<String> CLAUSES = List.of("cap", "refund");

    static final List<String> BOOLS = List.of("b1", "deal.b2", "b3");
    static final List<String> NUMBERS = List.of("n1", "deal.n2", "n3", "n4");
    static final List<String> COLOUR_NAMES = List.of("w1", "deal.w2");
    static final List<String> TEXT_NAMES = List.of("t1", "t2");
    static final List<String> EITHERS = List.of("e1", "e2");
    static final List<String> COLOUR_LISTS = List.of("lw1", "lw2");
    static final List<String> NUMBER_LISTS = List.of("ln1", "ln2");
    static final List<String> TEXT_LISTS = List.of("lt1");

    private static final Type COLOUR = new Type.Word(Set.copyOf(COLOURS));

    private static final Map<String, Signature> FUNCTIONS = Map.of(
            "clause", Signature.of(Type.BOOL, new Parameter.Word(Set.copyOf(CLAUSES))),
            "findings", Signature.of(Type.NUMBER).withMore(new Parameter.Word(Set.copyOf(CLAUSES))),
            "reaches", Signature.of(Type.BOOL, new Parameter.Value(Type.NUMBER), new Parameter.Value(Type.NUMBER)),
            "filled", Signature.of(Type.BOOL, new Parameter.Name()));

    private final Map<String, Type> types = new TreeMap<>();

    OracleWords() {
        add(BOOLS, Type.BOOL);
        add(NUMBERS, Type.NUMBER);
        add(COLOUR_NAMES, COLOUR);
        add(TEXT_NAMES, Type.TEXT);
        add(EITHERS, new Type.NumberOrWord(new LinkedHashSet<>(OPEN_ENDS)));
        add(COLOUR_LISTS, new Type.ListOf(COLOUR));
        add(NUMBER_LISTS, new Type.ListOf(Type.NUMBER));
        add(TEXT_LISTS, new Type.ListOf(Type.TEXT));
    }

    @Override
    public Optional<Type> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    @Override
    public Collection<String> names() {
        return List.copyOf(types.keySet());
    }

    @Override
    public Optional<Signature> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    @Override
    public Collection<String> functionNames() {
        return List.copyOf(FUNCTIONS.keySet());
    }

    /** The results of host functions stand in the oracle as variables of their own. */
    static String variableOfCall(String function, List<String> words) {
        return "call_" + function
                + words.stream().map(word -> "_" + CelOracle.variable(word)).reduce("", String::concat);
    }

    private void add(List<String> names, Type type) {
        names.forEach(name -> types.put(name, type));
    }
}
