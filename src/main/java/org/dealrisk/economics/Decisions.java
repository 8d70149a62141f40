package org.dealrisk.economics;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.StopLoss.Way;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FutureOrder;
import org.dealrisk.model.Value;

/**
 * The choices that a deal may leave us besides signing it, as far as its form speaks of them. They move no
 * figure and no verdict.
 */
public final class Decisions {

    private static final Set<Field> SERVICE = EnumSet.of(
            Field.SINGLE_SERVICE_PRICE,
            Field.RENEWAL_PRICE,
            Field.INCIDENT_COST,
            Field.INCIDENTS_PER_YEAR,
            Field.SIMILAR_CLIENTS,
            Field.CHURN_IF_FREE_RATE);

    private static final Set<Field> CANCELLATION = EnumSet.of(
            Field.CASE_ORDER_VALUE,
            Field.CASE_DEPOSIT_PAID,
            Field.CASE_FEE_PERCENT,
            Field.CASE_MARGIN,
            Field.CASE_REWORK_COST,
            Field.CASE_FUTURE_ANNUAL_MARGIN,
            Field.CASE_HORIZON_YEARS,
            Field.CASE_RETENTION_ENFORCE,
            Field.CASE_RETENTION_EXCHANGE,
            Field.CASE_RETENTION_CANCEL,
            Field.CASE_RETENTION_WAIVE);

    private static final Map<Way, Field> RETENTION = new EnumMap<>(Map.of(
            Way.ENFORCE, Field.CASE_RETENTION_ENFORCE,
            Way.EXCHANGE, Field.CASE_RETENTION_EXCHANGE,
            Way.CANCEL_WITH_FEE, Field.CASE_RETENTION_CANCEL,
            Way.WAIVE, Field.CASE_RETENTION_WAIVE));

    private Decisions() {}

    /** Service by the call against renewal; empty where the form has no figure about service. */
    public static Optional<ServiceChoice> service(Deal deal) {
        if (SERVICE.stream().noneMatch(field -> deal.answer(field).isKnown())) {
            return Optional.empty();
        }
        DealInputs in = new DealInputs(deal);
        return Optional.of(new ServiceChoice(
                in.of(Field.SINGLE_SERVICE_PRICE),
                in.of(Field.RENEWAL_PRICE),
                in.of(Field.INCIDENT_COST),
                in.of(Field.INCIDENTS_PER_YEAR),
                in.of(Field.SIMILAR_CLIENTS),
                in.of(Field.CHURN_IF_FREE_RATE),
                isGood(deal)));
    }

    /** What the client owes who stops the deal early; empty where the contract states no percentage. */
    public static Optional<KillFee> killFee(Deal deal) {
        DealInputs in = new DealInputs(deal);
        Figure percent = in.of(Field.KILL_FEE_PERCENT);
        return percent.isKnown() ? Optional.of(new KillFee(in.of(Field.FEE), percent)) : Optional.empty();
    }

    /** The field that tells the chance that the client stays. */
    public static Field retention(Way way) {
        return Optional.ofNullable(RETENTION.get(way)).orElseThrow();
    }

    /**
     * The ways out of a cancelled order; empty where the form has no figure about one. Its order value and its
     * fee are those of the deal where the case states none.
     */
    public static Optional<StopLoss> stopLoss(Deal deal, Assumptions assumptions) {
        boolean stated = !deal.futureOrders().isEmpty()
                || CANCELLATION.stream().anyMatch(field -> deal.answer(field).isKnown());
        if (!stated) {
            return Optional.empty();
        }
        DealInputs in = new DealInputs(deal);
        Figure order = in.line(Field.CASE_ORDER_VALUE).orElseGet(() -> in.of(Field.FEE));
        Figure fee = in.line(Field.CASE_FEE_PERCENT).orElseGet(() -> in.of(Field.CANCELLATION_FEE_PERCENT));
        Map<Way, Figure> retention = new EnumMap<>(Way.class);
        RETENTION.forEach((way, field) -> retention.put(way, in.of(field)));
        return Optional.of(new StopLoss(
                new ClientExit(order, in.of(Field.CASE_DEPOSIT_PAID), fee),
                in.of(Field.CASE_MARGIN),
                in.line(Field.CASE_REWORK_COST).orElse(Figure.ZERO),
                assumptions.exchangeLoss(),
                future(deal, in, order),
                retention));
    }

    /** Yearly margins that nobody filled in are none, as soon as single orders are. */
    private static FutureMargin future(Deal deal, DealInputs in, Figure order) {
        List<FutureMargin.Order> orders =
                deal.futureOrders().stream().map(future -> order(future, order)).toList();
        Figure unknown = in.of(Field.CASE_FUTURE_ANNUAL_MARGIN);
        Figure yearly = in.line(Field.CASE_FUTURE_ANNUAL_MARGIN).orElse(orders.isEmpty() ? unknown : Figure.ZERO);
        return new FutureMargin(yearly, in.of(Field.CASE_HORIZON_YEARS), in.of(Field.CASE_DISCOUNT_RATE), orders);
    }

    private static FutureMargin.Order order(FutureOrder future, Figure order) {
        Figure revenue = order.times(Figure.of(future.multipleOfOrder()));
        return new FutureMargin.Order(Figure.of(future.year()), revenue, revenue.times(Figure.of(future.marginRate())));
    }

    private static boolean isGood(Deal deal) {
        boolean known = deal.isWord(Field.RELATIONSHIP, "loyal") || deal.isWord(Field.RELATIONSHIP, "repeat");
        boolean threatened = deal.value(Field.THREATS).orElse(null) instanceof Value.Words words
                && !words.words().isEmpty();
        return known && !threatened;
    }
}
