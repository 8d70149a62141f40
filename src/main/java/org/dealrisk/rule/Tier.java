package org.dealrisk.rule;

import org.dealrisk.expr.Expression;

/** A severity of a rule and the condition under which it is reached. */
public record Tier(Severity severity, Expression condition) {}
