/**
 * Which column of a table says which field: by the field's own names, by those of a CRM, by what the user
 * says. Imports {@code yaml}, {@code model} and {@code diag}. Start reading at {@link
 * org.dealrisk.read.column.ColumnPlan}.
 */
@NullMarked
package org.dealrisk.read.column;

import org.jspecify.annotations.NullMarked;
