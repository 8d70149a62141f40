/**
 * What a command has to say, in the format asked for: one renderer a format, each writing to what the
 * caller hands in. Imports {@code verdict} and what lies below it. Start reading at {@link
 * org.dealrisk.report.Run} and {@link org.dealrisk.report.Format}.
 */
@NullMarked
package org.dealrisk.report;

import org.jspecify.annotations.NullMarked;
