package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;

/** What was read of a row so far, cell by cell. Used by one thread. */
final class RowDraft {

    private final Deal.Builder deal;
    private List<Remark> remarks = List.of();
    private List<RowDeal.Unmapped> unmapped = List.of();
    private Optional<String> currency = Optional.empty();
    private boolean closed;

    RowDraft(Deal.Address address) {
        this.deal = Deal.builder(address).silence(Answer.notCollected());
    }

    /** The currency that the row names for its deal, an ISO 4217 code. */
    Optional<String> currency() {
        return currency;
    }

    void currency(Optional<String> code) {
        this.currency = code;
    }

    void answer(Field field, Answer answer) {
        deal.answer(field, answer);
    }

    void clauses(Answer answer, List<Clause> clauses) {
        deal.answer(Field.CLAUSE_LIST, answer);
        deal.clauses(clauses);
    }

    void add(Field field, ReadCell cell) {
        deal.answer(field, cell.answer());
        if (!cell.clauses().isEmpty()) {
            deal.clauses(cell.clauses());
        }
        remarks = joined(remarks, cell.remarks());
        unmapped = joined(unmapped, cell.unmapped());
        closed |= cell.closed();
    }

    RowDeal done() {
        return new RowDeal(Parsed.of(deal.remarks(remarks).build()), unmapped, closed);
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
