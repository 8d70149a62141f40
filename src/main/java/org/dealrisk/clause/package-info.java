/**
 * What the words of a contract commit us to, and how that joins what the form says. Imports {@code
 * model}, {@code diag}, {@code unit} and {@code yaml}. Start reading at {@link
 * org.dealrisk.clause.ClauseMerge}.
 */
@NullMarked
package org.dealrisk.clause;

import org.jspecify.annotations.NullMarked;
