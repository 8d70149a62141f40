/**
 * The language in which rules state their conditions: a strict subset of CEL with one number type
 * and three-valued logic. Lexer, parser, typed tree, checker and an evaluation of the tree; no loops,
 * no calls into Java, cost bounded by {@link org.dealrisk.expr.Limits}.
 *
 * <p>What a sound expression passes through does without lambdas, streams and generated equals:
 * linking each costs a millisecond of the command's start.
 *
 * <p>Imports {@code diag}, JSpecify and the JDK. Start reading at {@link org.dealrisk.expr.Compiler},
 * then {@link org.dealrisk.expr.Expr} (what a condition is), {@link org.dealrisk.expr.Evaluation}
 * (what it means); {@code src/test/resources/expr/truth.txt} shows the meaning of every operator.
 */
@NullMarked
package org.dealrisk.expr;

import org.jspecify.annotations.NullMarked;
