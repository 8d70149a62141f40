package org.dealrisk.read.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known about a table beforehand; whatever is not is looked for.
 *
 * @param encoding empty for what the byte order mark says, else UTF-8
 * @param headerLine the line of the header, from 1
 */
public record TableOptions(Optional<Charset> encoding, Optional<Dialect> dialect, OptionalInt headerLine) {

    /** Nothing is known. */
    public static TableOptions none() {
        return new TableOptions(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
