package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Remark;

/** Takes what the cells of a row say, one after the other. Used by one thread. */
abstract sealed class RowDraft permits DealDraft, BlockDraft {

    /** What so many decimals divide a number by. */
    private static final double[] SCALES = {1, 10, 100};

    private List<Remark> remarks = List.of();
    private List<RowDeal.Unmapped> unmapped = List.of();
    private Optional<String> currency = Optional.empty();
    private boolean closed;

    /** Forgets what was said besides the answers. */
    final void reset() {
        remarks = List.of();
        unmapped = List.of();
        currency = Optional.empty();
        closed = false;
    }

    /** The currency that the row names for its deal, an ISO 4217 code. */
    final Optional<String> currency() {
        return currency;
    }

    final void currency(Optional<String> code) {
        this.currency = code;
    }

    /** Whether anybody asks what the row says about a field. */
    abstract boolean wants(Field field);

    abstract void answer(Field field, Answer answer);

    /**
     * Takes a number of at most fifteen digits.
     *
     * @param decimals how many of the digits stand behind the point, at most two
     */
    abstract void number(Field field, long digits, int decimals, List<Origin> origins);

    /** @param decimals how many of the digits of a number stand behind its point, at most two */
    static double scale(int decimals) {
        return SCALES[decimals];
    }

    abstract void clauses(Answer answer, List<Clause> clauses);

    /** Takes what a cell says. */
    final void add(Field field, ReadCell cell) {
        if (cell.clauses().isEmpty()) {
            answer(field, cell.answer());
        } else {
            clauses(cell.answer(), cell.clauses());
        }
        remarks = joined(remarks, cell.remarks());
        unmapped = joined(unmapped, cell.unmapped());
        closed |= cell.closed();
    }

    final List<Remark> remarks() {
        return remarks;
    }

    final List<RowDeal.Unmapped> unmapped() {
        return unmapped;
    }

    final boolean isClosed() {
        return closed;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
