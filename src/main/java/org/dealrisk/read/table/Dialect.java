package org.dealrisk.read.table;

import java.util.List;
import java.util.Optional;

/**
 * How a table parts its cells. A cell that begins with a double quote ends at the next one that is not
 * doubled; records end at LF, CRLF or CR.
 *
 * @param delimiter an ASCII character that is neither a quote nor the end of a line
 */
public record Dialect(char delimiter) {

    /** The delimiters that are looked for when none is given, the likeliest first. */
    static final List<Dialect> LIKELY =
            List.of(new Dialect(','), new Dialect(';'), new Dialect('\t'), new Dialect('|'));

    public Dialect {
        if (!isLegal(delimiter)) {
            throw new IllegalArgumentException("no delimiter: U+" + Integer.toHexString(delimiter));
        }
    }

    /** The dialect of a delimiter; empty for a character that cannot be one. */
    public static Optional<Dialect> of(char delimiter) {
        return isLegal(delimiter) ? Optional.of(new Dialect(delimiter)) : Optional.empty();
    }

    private static boolean isLegal(char c) {
        return c < 0x7F && c != '"' && c != '\n' && c != '\r' && c != 0;
    }
}
