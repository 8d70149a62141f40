package org.dealrisk.economics;

import java.util.Collections;
import java.util.Set;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/** The formulas for one deal, each with the fields of the deal put in when it is first asked for. For one thread. */
final class DealFormulas {

    private final DealInputs in;
    private final Assumptions assumptions;
    private final Odds.Book odds;

    private @Nullable ImpliedValue value;
    private @Nullable CostAndMargin cost;
    private @Nullable Forecast forecast;
    private @Nullable Shortfall shortfall;
    private @Nullable RemedyCost makeGood;
    private @Nullable LiquidatedDamages damages;
    private @Nullable RevisionChurn churn;
    private @Nullable PaymentDelay delay;
    private @Nullable ScheduleCompression schedule;

    DealFormulas(DealInputs in, Assumptions assumptions, Odds.Book odds) {
        this.in = in;
        this.assumptions = assumptions;
        this.odds = odds;
    }

    /**
     * Takes over what was done for the same deal with other answers, as far as it does not rest on them.
     *
     * @param changed the fields whose answers differ; none of {@link DealInputs#OF_THE_PROMISE}
     */
    void takeOver(DealFormulas done, Set<Field> changed) {
        value = done.value;
        cost = done.cost;
        forecast = done.forecast;
        shortfall = done.shortfall;
        makeGood = Collections.disjoint(changed, DealInputs.OF_MAKE_GOOD) ? done.makeGood : null;
    }

    ImpliedValue value() {
        if (value == null) {
            value = new ImpliedValue(
                    in.of(Field.FEE),
                    in.of(Field.PROMISED_LEADS),
                    in.of(Field.AVERAGE_ORDER_VALUE),
                    in.of(Field.ENTRY_ORDER_VALUE),
                    in.of(Field.LEAD_VALIDITY_RATE),
                    in.of(Field.CLOSE_RATE),
                    in.of(Field.ORDERS_PER_CUSTOMER),
                    in.of(Field.CLIENT_GROSS_MARGIN));
        }
        return value;
    }

    CostAndMargin cost() {
        if (cost == null) {
            cost = new CostAndMargin(
                    in.of(Field.FEE),
                    in.of(Field.PROMISED_LEADS),
                    in.line(Field.PLANNED_SPEND),
                    in.line(Field.UNIT_COST),
                    in.line(Field.FIXED_COST),
                    in.line(Field.LABOUR_HOURS),
                    in.line(Field.HOURLY_COST));
        }
        return cost;
    }

    Forecast forecast() {
        if (forecast == null) {
            forecast = Forecast.of(
                    in.stated(Field.EXPECTED_UNITS),
                    in.stated(Field.FORECAST_CV),
                    in.numbers(Field.HISTORY_UNITS),
                    assumptions);
        }
        return forecast;
    }

    Shortfall shortfall() {
        if (shortfall == null) {
            shortfall = Shortfall.of(in.of(Field.PROMISED_LEADS), forecast(), odds);
        }
        return shortfall;
    }

    RemedyCost makeGood() {
        if (makeGood == null) {
            makeGood = new DealRemedies(in).makeGoodCost(shortfall());
        }
        return makeGood;
    }

    LiquidatedDamages damages() {
        if (damages == null) {
            damages = new LiquidatedDamages(in.of(Field.FEE), in.of(Field.LD_DAILY_PERCENT), damagesCap());
        }
        return damages;
    }

    /** Percent of the fee; infinite where the contract says that there is no cap, not assessable where it is silent. */
    private Figure damagesCap() {
        return in.isWord(Field.LD_CAP_PERCENT, "none") ? Figure.INFINITE : in.of(Field.LD_CAP_PERCENT);
    }

    RevisionChurn churn() {
        if (churn == null) {
            churn = new RevisionChurn(
                    in.of(Field.REVISION_ROUNDS_ACTUAL),
                    in.of(Field.REVISION_ROUNDS_INCLUDED),
                    in.of(Field.HOURS_PER_ROUND),
                    in.of(Field.HOURLY_COST));
        }
        return churn;
    }

    Figure upfront() {
        return in.of(Field.UPFRONT_PERCENT).min(Figure.HUNDRED);
    }

    PaymentDelay delay() {
        if (delay == null) {
            delay = PaymentDelay.of(in.of(Field.FEE), upfront(), in.of(Field.NET_DAYS), in.of(Field.FINANCING_RATE));
        }
        return delay;
    }

    ScheduleCompression schedule() {
        if (schedule == null) {
            schedule = new ScheduleCompression(
                    in.of(Field.QUANTITY),
                    in.of(Field.NORMAL_DAYS),
                    in.of(Field.REQUIRED_DAYS),
                    in.of(Field.CLIENT_APPROVAL_DAYS));
        }
        return schedule;
    }
}
