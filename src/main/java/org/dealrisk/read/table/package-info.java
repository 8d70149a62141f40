/**
 * From bytes to the records of a table: encodings, delimiters, where a record ends, where the header
 * stands. Knows nothing of deals. Imports {@code diag} and, as the only package, Commons CSV. Start
 * reading at {@link org.dealrisk.read.table.Table}.
 */
@NullMarked
package org.dealrisk.read.table;

import org.jspecify.annotations.NullMarked;
