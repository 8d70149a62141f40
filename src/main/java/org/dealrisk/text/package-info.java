/**
 * The languages the tool speaks and the words it says in each. Imports only the JDK. Start reading at
 * {@link org.dealrisk.text.Messages}.
 */
@NullMarked
package org.dealrisk.text;

import org.jspecify.annotations.NullMarked;
