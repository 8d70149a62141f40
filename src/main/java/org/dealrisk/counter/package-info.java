/**
 * The counter-offer: the smallest changes of terms that bring a deal to a milder verdict, and words for
 * them. Imports {@code verdict}, {@code rule}, {@code clause}, {@code economics}, {@code model}, {@code
 * expr}, {@code text}, {@code diag} and {@code unit}. Start reading at {@link
 * org.dealrisk.counter.Negotiator}.
 */
@NullMarked
package org.dealrisk.counter;

import org.jspecify.annotations.NullMarked;
