/**
 * Places in documents, the faults found there, and how both are shown on a terminal. Imports only the JDK and JSpecify. Start reading
 * at {@link org.dealrisk.diag.Diagnostic}.
 */
@NullMarked
package org.dealrisk.diag;

import org.jspecify.annotations.NullMarked;
