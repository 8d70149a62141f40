package org.dealrisk.plan;

/** A part of a condition, ready to be asked of many rows at once. Immutable; what it came to is kept in a {@link Sheet}. */
sealed interface ColumnNode permits ColumnTest, ColumnAmount {}
