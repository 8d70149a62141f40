package org.dealrisk.expr;

/** An argument of a host function, as its {@link Signature} wants it. */
public sealed interface Argument {

    /** An expression, of which the host gets the value. */
    record Value(Expr expr) implements Argument {}

    /** A word out of a closed set. */
    record Word(String word) implements Argument {}

    /** The name of a fact. */
    record Name(String name) implements Argument {}
}
