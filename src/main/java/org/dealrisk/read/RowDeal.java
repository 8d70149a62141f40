package org.dealrisk.read;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.Column;

/**
 * What a row of a table came to.
 *
 * @param deal the deal, or what is wrong with its cells
 * @param unmapped words that nothing maps to a word of the form; the deal takes them as unknown
 * @param closed whether the deal was won or lost already
 * @param mended what is wrong with the row although it could be read; empty for nearly all
 */
public record RowDeal(Parsed<Deal> deal, List<Unmapped> unmapped, boolean closed, Optional<Diagnostic> mended) {

    public RowDeal {
        unmapped = List.copyOf(unmapped);
    }

    /** Of a row with which nothing is wrong, or which could not be read. */
    public RowDeal(Parsed<Deal> deal, List<Unmapped> unmapped, boolean closed) {
        this(deal, unmapped, closed, Optional.empty());
    }

    RowDeal mended(Diagnostic how) {
        return new RowDeal(deal, unmapped, closed, Optional.of(how));
    }

    /** A word in a column of words that is none of them. */
    public record Unmapped(Column column, String word) {

        boolean isCurrency() {
            return column.field() == Field.CURRENCY_CODE;
        }
    }
}
