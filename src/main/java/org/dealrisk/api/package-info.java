/**
 * The tool as a library: an evaluator that judges deals, its input and its results. What is public here stays
 * as it is from one version to the next; what is public in other packages may change. Imports every package but
 * {@code cli}. Start reading at {@link org.dealrisk.api.Dealrisk}.
 */
@NullMarked
package org.dealrisk.api;

import org.jspecify.annotations.NullMarked;
