/**
 * Holds rule packs to the cases they carry. Imports {@code read}, {@code rule}, {@code verdict} and
 * what lies below them. Start reading at {@link org.dealrisk.proof.CaseRunner}.
 */
@NullMarked
package org.dealrisk.proof;

import org.jspecify.annotations.NullMarked;
