/**
 * The command line: reads arguments, calls the other packages, prints and exits. May import every
 * package; nothing imports it, and nothing else prints or exits. Start reading at {@link
 * org.dealrisk.cli.Main}.
 */
@NullMarked
package org.dealrisk.cli;

import org.jspecify.annotations.NullMarked;
