/**
 * What the words of a contract commit us to, how that joins what the form says, and what texts to the
 * client had better not say. Imports {@code model}, {@code diag} and {@code unit}. Start reading at
 * {@link org.dealrisk.clause.ClauseMerge}.
 */
@NullMarked
package org.dealrisk.clause;

import org.jspecify.annotations.NullMarked;
