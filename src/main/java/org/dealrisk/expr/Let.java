package org.dealrisk.expr;

/**
 * A named expression that later ones may use by its name.
 *
 * @param text what was written; extents in the root count in it
 */
public record Let(String name, String text, Expr root) {}
