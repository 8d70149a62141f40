package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Weighed;
import org.dealrisk.verdict.Verdict;

/**
 * A judged row as far as sums over many need it.
 *
 * @param row its number
 * @param outcome its verdict
 * @param key where it stands in a list of the worst
 * @param fee in its currency
 * @param currency empty when it has none
 * @param loss the expected loss, where it can be computed
 * @param flags {@code CODE:severity}, worst first
 * @param causes the codes behind its verdict
 */
record Tally(
        long row,
        String id,
        String outcome,
        RiskKey key,
        Optional<BigDecimal> fee,
        String currency,
        Optional<BigDecimal> loss,
        List<String> flags,
        List<String> causes,
        Optional<String> client,
        Optional<String> source,
        Optional<String> owner) {

    static Tally of(RowResult.Judged judged) {
        long row = judged.row().number();
        Deal deal = judged.deal();
        return new Tally(
                row,
                id(deal, row),
                judged.brief().verdict().name(),
                RiskKey.of(judged, row),
                fee(deal),
                deal.text(Field.CURRENCY_CODE).orElse(""),
                judged.brief().figures().get(FigureName.EXPECTED_LOSS) instanceof Figure.Known known
                        ? Optional.of(known.value())
                        : Optional.empty(),
                ResultColumns.flags(judged.brief()),
                judged.brief().causes().stream()
                        .map(Weighed::rule)
                        .map(rule -> rule.code())
                        .distinct()
                        .toList(),
                deal.text(Field.CLIENT_NAME),
                deal.text(Field.REFERRAL_SOURCE),
                deal.text(Field.OWNER));
    }

    /** The deal's own id, else the number of its row. */
    static String id(Deal deal, long row) {
        return deal.text(Field.ID).orElse(Long.toString(row));
    }

    static Optional<BigDecimal> fee(Deal deal) {
        return deal.value(Field.FEE)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount());
    }

    /** Whether its fee is at risk: the deal is to be escalated or left. */
    boolean isAtRisk() {
        return outcome.equals(Verdict.ESCALATE.name()) || outcome.equals(Verdict.WALK_AWAY.name());
    }
}
