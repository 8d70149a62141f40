/**
 * JSON Schemas (2020-12) of what the program reads and writes, made from the catalog of fields, so that an
 * editor completes, explains and checks a file while it is written. Imports {@code read}, {@code counter}, {@code
 * diff}, {@code verdict}, {@code rule}, {@code clause}, {@code economics}, {@code model}, {@code text} and {@code
 * unit}. Start reading at {@link org.dealrisk.schema.DealSchema}.
 */
@NullMarked
package org.dealrisk.schema;

import org.jspecify.annotations.NullMarked;
