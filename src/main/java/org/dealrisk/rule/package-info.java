/**
 * Rules, the packs they come in, and what they find in a deal. Imports {@code yaml}, {@code expr},
 * {@code model}, {@code clause}, {@code economics}, {@code text}, {@code unit} and {@code diag}. Start reading at
 * {@link org.dealrisk.rule.Rule} and {@link org.dealrisk.rule.Engine}.
 */
@NullMarked
package org.dealrisk.rule;

import org.jspecify.annotations.NullMarked;
