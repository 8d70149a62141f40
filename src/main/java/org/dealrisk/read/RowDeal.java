package org.dealrisk.read;

import java.util.List;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.read.column.Column;

/**
 * What a row of a table came to.
 *
 * @param deal the deal, or what is wrong with its cells
 * @param unmapped words that nothing maps to a word of the form; the deal takes them as unknown
 * @param closed whether the deal was won or lost already
 */
public record RowDeal(Parsed<Deal> deal, List<Unmapped> unmapped, boolean closed) {

    public RowDeal {
        unmapped = List.copyOf(unmapped);
    }

    /** A word in a column of words that is none of them. */
    public record Unmapped(Column column, String word) {}
}
