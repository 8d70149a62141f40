package org.dealrisk.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.model.Deal;
import org.dealrisk.read.RowDeal;
import org.dealrisk.read.table.Row;
import org.dealrisk.verdict.Brief;

/** What became of one row. */
public sealed interface RowResult {

    Row row();

    /** What is wrong with the row; empty for nearly all. */
    default Optional<Complaint> complaint() {
        return Optional.empty();
    }

    /**
     * What is wrong with a row.
     *
     * @param first the first fault, with its place
     * @param told all of them in one line
     */
    record Complaint(long row, Diagnostic first, String told) {}

    /**
     * A deal that was judged.
     *
     * @param form gives the deal as the row tells it
     */
    record Judged(
            Row row,
            Supplier<Deal> form,
            Brief brief,
            List<RowDeal.Unmapped> unmapped,
            @Override Optional<Complaint> complaint)
            implements RowResult {

        Deal deal() {
            return form.get();
        }
    }

    /**
     * A deal that was won or lost already, and is passed through.
     *
     * @param form gives the deal as the row tells it
     */
    record Closed(Row row, Supplier<Deal> form, @Override Optional<Complaint> complaint) implements RowResult {

        Deal deal() {
            return form.get();
        }
    }

    /**
     * A row that could not be read.
     *
     * @param id what the row says in the column of ids, else its number
     */
    record Bad(Row row, String id, Complaint fault) implements RowResult {

        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(fault);
        }
    }

    /** A row with nothing in its cells, which is passed through. */
    record Blank(Row row) implements RowResult {}

    /** A line that a report puts below its rows; no deal. */
    record Trailer(Row row) implements RowResult {}
}
