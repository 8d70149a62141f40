package org.dealrisk.read;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Remark;

/**
 * What a row said besides the answers that a block took over.
 *
 * @param remarks those of its deal
 * @param unmapped words that nothing maps to a word of the form
 * @param clauses those of its deal
 * @param closed whether the deal was won or lost already
 */
public record RowExtras(List<Remark> remarks, List<RowDeal.Unmapped> unmapped, List<Clause> clauses, boolean closed) {

    /** Of nearly all rows without clauses. */
    static final Optional<RowExtras> PLAIN = Optional.of(new RowExtras(List.of(), List.of(), List.of(), false));

    public RowExtras {
        remarks = List.copyOf(remarks);
        unmapped = List.copyOf(unmapped);
        clauses = List.copyOf(clauses);
    }
}
