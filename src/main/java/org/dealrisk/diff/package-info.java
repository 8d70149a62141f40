/**
 * What changed between two versions of a deal, and in whose favour: terms, clauses, figures, findings,
 * waivers. Plain values without words of any language. Imports {@code verdict} and what lies below it.
 * Start reading at {@link org.dealrisk.diff.DealDiff}.
 */
@NullMarked
package org.dealrisk.diff;

import org.jspecify.annotations.NullMarked;
