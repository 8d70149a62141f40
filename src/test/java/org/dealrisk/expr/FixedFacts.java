package org.dealrisk.expr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts set one by one; every other name is unknown, and no clause is there. */
final class FixedFacts implements Facts {

    private final Map<String, Operand> values = new TreeMap<>();

    FixedFacts with(String name, Operand value) {
        values.put(name, value);
        return this;
    }

    FixedFacts with(String name, double value) {
        return with(name, Operand.of(value));
    }

    @Override
    public Operand value(String name) {
        Operand value = values.get(name);
        return value == null ? Operand.unknown(name) : value;
    }

    @Override
    public boolean missing(String name) {
        return !values.containsKey(name);
    }

    @Override
    public boolean known(String name) {
        return values.containsKey(name);
    }

    @Override
    public boolean unknown(String name) {
        return false;
    }

    @Override
    public Operand call(String function, List<Operand> arguments) {
        return values.getOrDefault(function, Operand.FALSE);
    }
}
