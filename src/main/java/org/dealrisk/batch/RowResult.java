package org.dealrisk.batch;

import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.model.Deal;
import org.dealrisk.read.RowDeal;
import org.dealrisk.read.table.Row;
import org.dealrisk.verdict.Brief;

/** What became of one row. */
public sealed interface RowResult {

    Row row();

    /** A deal that was judged. */
    record Judged(Row row, Deal deal, Brief brief, List<RowDeal.Unmapped> unmapped) implements RowResult {}

    /** A deal that was won or lost already, and is passed through. */
    record Closed(Row row, Deal deal) implements RowResult {}

    /**
     * A row that could not be read.
     *
     * @param id what the row says in the column of ids, else its number
     * @param faults with their places; never empty
     * @param told what the row says of them, in one line
     */
    record Bad(Row row, String id, List<Diagnostic> faults, String told) implements RowResult {

        public Bad {
            faults = List.copyOf(faults);
        }
    }

    /** A row with nothing in its cells, which is passed through. */
    record Blank(Row row) implements RowResult {}

    /** A line that a report puts below its rows; no deal. */
    record Trailer(Row row) implements RowResult {}
}
