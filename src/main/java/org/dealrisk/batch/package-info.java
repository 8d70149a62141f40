/**
 * Many deals from one table: chunks of rows go to several threads, are judged and rendered there, and come
 * out in the order in which they went in. Imports {@code read}, {@code verdict}, {@code rule}, {@code
 * economics}, {@code clause}, {@code report}, {@code model} and {@code diag}. Start reading at {@link
 * org.dealrisk.batch.Batch}.
 */
@NullMarked
package org.dealrisk.batch;

import org.jspecify.annotations.NullMarked;
