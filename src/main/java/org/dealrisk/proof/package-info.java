/**
 * Holds rule packs to the cases they carry, and looks for what is legal in them and still not right.
 * Imports {@code read}, {@code rule}, {@code verdict} and what lies below them. Start reading at {@link
 * org.dealrisk.proof.CaseRunner} and {@link org.dealrisk.proof.PackLint}.
 */
@NullMarked
package org.dealrisk.proof;

import org.jspecify.annotations.NullMarked;
