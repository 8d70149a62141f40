package org.dealrisk.rule;

import org.dealrisk.diag.Place;
import org.dealrisk.expr.Expression;

/**
 * A severity of a rule and the condition under which it is reached.
 *
 * @param place where the condition stands
 */
public record Tier(Severity severity, Expression condition, Place place) {}
