package org.dealrisk.expr;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a host function is called and what it gives.
 *
 * @param parameters what must be given, in order
 * @param more what may follow any number of times; empty when nothing may
 * @param result the type of what it gives
 */
public record Signature(List<Parameter> parameters, Optional<Parameter> more, Type result) {

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** A function with a fixed number of arguments. */
    public static Signature of(Type result, Parameter... parameters) {
        return new Signature(List.of(parameters), Optional.empty(), result);
    }

    /** The same function, taking any number of further arguments. */
    public Signature withMore(Parameter parameter) {
        return new Signature(parameters, Optional.of(parameter), result);
    }

    /** The parameter that the argument at an index, counted from 0, is for. */
    Optional<Parameter> parameter(int index) {
        return index < parameters.size() ? Optional.of(parameters.get(index)) : more;
    }

    boolean takes(int arguments) {
        return arguments == parameters.size() || (arguments > parameters.size() && more.isPresent());
    }

    /** What one argument may be. */
    public sealed interface Parameter {

        /** Any expression of a type; the host gets its value, and is not called when that cannot be told. */
        record Value(Type type) implements Parameter {}

        /** A quoted word out of a closed set, checked when the expression is compiled. */
        record Word(Set<String> words) implements Parameter {
            public Word {
                words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
            }
        }

        /** The name of a fact, not its value. */
        record Name() implements Parameter {}
    }
}
