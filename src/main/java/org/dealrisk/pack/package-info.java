/**
 * Rule packs on disk: which files belong to one, how large it may be, and what is wrong with it.
 * Imports {@code rule}, {@code read}, {@code yaml} and {@code diag}. Start reading at {@link
 * org.dealrisk.pack.PackReader}.
 */
@NullMarked
package org.dealrisk.pack;

import org.jspecify.annotations.NullMarked;
