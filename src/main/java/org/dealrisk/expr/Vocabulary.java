package org.dealrisk.expr;

import java.util.Collection;
import java.util.Optional;

/** The names and functions that expressions may use, besides those of the language itself. */
public interface Vocabulary {

    /** The type of a name such as {@code promise.unit}; empty for a name that does not exist. */
    Optional<Type> typeOf(String name);

    /** Every name, for proposals when one is mistyped. */
    Collection<String> names();

    /** How a host function is called; empty for a function that does not exist. */
    Optional<Signature> function(String name);

    /** Every host function, for proposals when one is mistyped. */
    Collection<String> functionNames();
}
