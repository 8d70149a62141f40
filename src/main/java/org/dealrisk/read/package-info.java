/**
 * From a file to deals: bytes to text, keys to fields, values to answers, and every fault with its
 * place. A reader a format. Imports {@code yaml}, {@code model}, {@code unit} and {@code diag}. Start
 * reading at {@link org.dealrisk.read.DealReader}, for rows of tables at {@link org.dealrisk.read.RowReader};
 * {@link org.dealrisk.read.QuickRows} reads those in which nothing is odd.
 */
@NullMarked
package org.dealrisk.read;

import org.jspecify.annotations.NullMarked;
