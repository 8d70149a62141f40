package org.dealrisk.read;

import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Remark;

/**
 * What a cell says about its field, wherever it stands.
 *
 * @param clauses those of a cell of clauses
 * @param unmapped its words that nothing maps
 * @param closed whether it says that the deal was won or lost
 */
record ReadCell(
        Answer answer, List<Clause> clauses, List<Remark> remarks, List<RowDeal.Unmapped> unmapped, boolean closed) {

    ReadCell {
        clauses = List.copyOf(clauses);
        remarks = List.copyOf(remarks);
        unmapped = List.copyOf(unmapped);
    }
}
