package org.dealrisk.plan;

/** A part of a condition, ready to be asked. Immutable; what it came to for a deal is kept in {@link RowFacts}. */
sealed interface Node permits Condition, Amount, Term {}
