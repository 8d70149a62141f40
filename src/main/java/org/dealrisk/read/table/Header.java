package org.dealrisk.read.table;

import java.util.List;

/**
 * The header of a table.
 *
 * @param names the cells as written, in order
 * @param line the line on which it stands, from 1
 * @param found whether it was found below other lines, rather than being the first or told
 */
public record Header(List<String> names, long line, boolean found) {

    public Header {
        names = List.copyOf(names);
    }

    /** How many cells a row has at least in which none is left out: columns without a name at the end say nothing. */
    public int width() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
