/**
 * The deal: its fields, its clauses and what was answered. Imports only {@code unit} and {@code
 * diag}. Start reading at {@link org.dealrisk.model.Field}, the catalog of every field, and {@link
 * org.dealrisk.model.Deal}.
 */
@NullMarked
package org.dealrisk.model;

import org.jspecify.annotations.NullMarked;
