package org.dealrisk.expr;

import java.util.List;

/**
 * A checked expression, ready to be evaluated. Immutable.
 *
 * @param text what was written; extents in the root count in it
 * @param lets every let the root uses, directly or through others, each after those it uses itself
 */
public record Expression(String text, Expr root, List<Let> lets) {

    public Expression {
        lets = List.copyOf(lets);
    }

    public Type type() {
        return root.type();
    }

    /** The names it uses, through its lets as well. */
    public NamesUsed names() {
        return NamesUsed.in(this);
    }
}
