/**
 * Places in documents and the faults found there. Imports only the JDK and JSpecify. Start reading
 * at {@link org.dealrisk.diag.Diagnostic}.
 */
@NullMarked
package org.dealrisk.diag;

import org.jspecify.annotations.NullMarked;
