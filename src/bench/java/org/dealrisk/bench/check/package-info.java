/**
 * What {@code check} costs over many small files, as a build meets them. Start reading at {@link
 * org.dealrisk.bench.check.ManyDeals}.
 */
@NullMarked
package org.dealrisk.bench.check;

import org.jspecify.annotations.NullMarked;
