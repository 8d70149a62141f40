package org.dealrisk.expr;

/**
 * What one expression may cost. A pack may come from a stranger, so every limit is checked before
 * anything is evaluated, and one evaluation then visits each node at most once: at most {@link #COST}
 * nodes. {@code in} and {@code countIn} look at each member of their lists once, and each
 * host function is called at most once a node.
 */
public final class Limits {

    /** Code points of one expression's text. */
    public static final int LENGTH = 4_000;

    /** Nodes of one expression, as written. */
    public static final int NODES = 500;

    /** Brackets, calls, signs and conditionals inside one another; bounds the parser's recursion. */
    public static final int NESTING = 50;

    /** Members of a list literal. */
    public static final int MEMBERS = 200;

    /** Nodes of an expression and of every {@code let} it uses, each counted once. */
    public static final int COST = 2_000;

    private Limits() {}
}
