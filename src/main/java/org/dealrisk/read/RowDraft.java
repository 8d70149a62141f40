package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/** Takes what the cells of a row say, one after the other. Used by one thread. */
abstract sealed class RowDraft permits DealDraft, BlockDraft {

    /** What so many decimals divide a number by. */
    private static final double[] SCALES = {1, 10, 100};

    private List<Remark> remarks = List.of();
    private List<RowDeal.Unmapped> unmapped = List.of();
    private Optional<String> currency = Optional.empty();
    private List<Clause> clauses = List.of();
    private @Nullable Answer clausesAnswer;
    private boolean closed;

    /** Forgets what was said besides the answers. */
    final void reset() {
        remarks = List.of();
        unmapped = List.of();
        currency = Optional.empty();
        clauses = List.of();
        clausesAnswer = null;
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

    /** Takes what a column says about the clauses, behind what the columns before it say. */
    final void clauses(Answer answer, List<Clause> more) {
        clauses = clauses.isEmpty() ? more : joined(clauses, more);
        if (clausesAnswer instanceof Answer.Known before && answer.isKnown()) {
            clausesAnswer = new Answer.Known(new Value.ClauseList(clauses.size()), before.origins());
        } else if (clausesAnswer == null || answer.isKnown()) {
            clausesAnswer = answer;
        }
        answer(Field.CLAUSE_LIST, clausesAnswer);
    }

    final List<Clause> clauses() {
        return clauses;
    }

    /** Takes what a cell says. */
    final void add(Field field, ReadCell cell) {
        if (field == Field.CLAUSE_LIST) {
            clauses(cell.answer(), cell.clauses());
        } else {
            answer(field, cell.answer());
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

    /** Takes that the deal was won or lost. */
    final void close() {
        closed = true;
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
