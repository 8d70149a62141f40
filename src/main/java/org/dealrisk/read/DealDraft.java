package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.List;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/** Makes a deal of a row. */
final class DealDraft extends RowDraft {

    private final Deal.Builder deal;

    DealDraft(Deal.Address address) {
        this.deal = Deal.builder(address).silence(Answer.notCollected());
    }

    @Override
    boolean wants(Field field) {
        return true;
    }

    @Override
    void answer(Field field, Answer answer) {
        deal.answer(field, answer);
    }

    @Override
    void number(Field field, long digits, int decimals, List<Origin> origins) {
        BigDecimal number = BigDecimal.valueOf(digits, decimals);
        deal.answer(field, new Answer.Known(new Value.Quantity(number), origins));
    }

    RowDeal done() {
        return new RowDeal(Parsed.of(deal.remarks(remarks()).clauses(clauses()).build()), unmapped(), isClosed());
    }
}
