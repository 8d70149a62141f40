package org.dealrisk.economics;

import static org.dealrisk.economics.FigureName.APPROVAL_SHARE;
import static org.dealrisk.economics.FigureName.BREAK_EVEN_CLOSE_RATE;
import static org.dealrisk.economics.FigureName.COST;
import static org.dealrisk.economics.FigureName.COST_PER_LEAD;
import static org.dealrisk.economics.FigureName.DISCOUNT_PERCENT;
import static org.dealrisk.economics.FigureName.EXPECTED_GROSS_PROFIT;
import static org.dealrisk.economics.FigureName.EXPECTED_LOSS;
import static org.dealrisk.economics.FigureName.EXPECTED_MAKE_GOOD;
import static org.dealrisk.economics.FigureName.EXPECTED_REVENUE;
import static org.dealrisk.economics.FigureName.EXPECTED_SHORTFALL;
import static org.dealrisk.economics.FigureName.EXTRA_REVISION_COST;
import static org.dealrisk.economics.FigureName.EXTRA_ROUNDS;
import static org.dealrisk.economics.FigureName.FINANCING_COST;
import static org.dealrisk.economics.FigureName.GROSS;
import static org.dealrisk.economics.FigureName.HISTORY_MEAN;
import static org.dealrisk.economics.FigureName.LD_30_DAYS;
import static org.dealrisk.economics.FigureName.LIABILITY_CAP_MULTIPLE;
import static org.dealrisk.economics.FigureName.LOSS_PER_LEAD;
import static org.dealrisk.economics.FigureName.MAKE_GOOD_CAP;
import static org.dealrisk.economics.FigureName.MAKE_GOOD_CAP_PERCENT;
import static org.dealrisk.economics.FigureName.MARGIN;
import static org.dealrisk.economics.FigureName.MARGIN_PERCENT;
import static org.dealrisk.economics.FigureName.MULTIPLE_GROSS;
import static org.dealrisk.economics.FigureName.MULTIPLE_NET;
import static org.dealrisk.economics.FigureName.OVERLOAD_PERCENT;
import static org.dealrisk.economics.FigureName.P95_MAKE_GOOD;
import static org.dealrisk.economics.FigureName.PRICE_PER_LEAD;
import static org.dealrisk.economics.FigureName.RISK_ADJUSTED_MARGIN;
import static org.dealrisk.economics.FigureName.SAFE_PROMISE;
import static org.dealrisk.economics.FigureName.SCHEDULE_RATIO;
import static org.dealrisk.economics.FigureName.SHORTFALL_PROBABILITY;
import static org.dealrisk.economics.FigureName.TAIL_LOSS;
import static org.dealrisk.economics.FigureName.UPFRONT_AMOUNT;
import static org.dealrisk.economics.FigureName.UPSELL_RATIO;
import static org.dealrisk.economics.FigureName.VENDOR_SHARE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Exposure.Item;
import org.dealrisk.economics.Exposure.Source;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/** Does every sum for one deal. The formulas are in the classes that this one joins. */
public final class DealEconomics {

    private static final Figure NO_CREDIT_MODEL = Figure.undefined("no probability of default is set");

    private final DealInputs in;
    private final Assumptions assumptions;
    private final Map<FigureName, Figure> all = new EnumMap<>(FigureName.class);

    private DealEconomics(Deal deal, Assumptions assumptions) {
        this.in = new DealInputs(deal);
        this.assumptions = assumptions;
    }

    /** All figures of a deal whose form and contract are joined. */
    public static Figures of(Deal deal, Assumptions assumptions) {
        return new DealEconomics(deal, assumptions).figures();
    }

    /**
     * The figures of a deal that differs from another in a few answers: those of the other, the same
     * object, when they were computed without any of these.
     *
     * @param changed the fields whose answers differ
     */
    public static Figures again(Figures before, Deal deal, Set<Field> changed) {
        return Collections.disjoint(before.inputs(), changed) ? before : of(deal, before.assumptions());
    }

    private Figures figures() {
        ImpliedValue value = value();
        CostAndMargin cost = cost();
        Forecast forecast = Forecast.of(
                in.stated(Field.EXPECTED_UNITS),
                in.stated(Field.FORECAST_CV),
                in.numbers(Field.HISTORY_UNITS),
                assumptions);
        costPerLead(cost, forecast);
        RemedyCost remedies = shortfall(forecast);
        Exposure exposure = new Exposure(cost.margin(), losses(cost, remedies));
        all.put(EXPECTED_LOSS, exposure.expectedLoss());
        all.put(RISK_ADJUSTED_MARGIN, exposure.riskAdjustedMargin());
        all.put(TAIL_LOSS, exposure.tailLoss());
        liabilityCap();
        return new Figures(all, value.basis(), value.countedAsOne(), exposure, forecast, assumptions, in.read());
    }

    private ImpliedValue value() {
        ImpliedValue value = new ImpliedValue(
                in.of(Field.FEE),
                in.of(Field.PROMISED_LEADS),
                in.of(Field.AVERAGE_ORDER_VALUE),
                in.of(Field.ENTRY_ORDER_VALUE),
                in.of(Field.LEAD_VALIDITY_RATE),
                in.of(Field.CLOSE_RATE),
                in.of(Field.ORDERS_PER_CUSTOMER),
                in.of(Field.CLIENT_GROSS_MARGIN));
        all.put(GROSS, value.gross());
        all.put(EXPECTED_REVENUE, value.expectedRevenue());
        all.put(EXPECTED_GROSS_PROFIT, value.expectedGrossProfit());
        all.put(MULTIPLE_GROSS, value.grossMultiple());
        all.put(MULTIPLE_NET, value.netMultiple());
        all.put(VENDOR_SHARE, value.vendorShare());
        all.put(PRICE_PER_LEAD, value.pricePerLead());
        all.put(BREAK_EVEN_CLOSE_RATE, value.breakEvenCloseRate(assumptions.targetMultiple()));
        all.put(UPSELL_RATIO, value.upsellRatio());
        all.put(DISCOUNT_PERCENT, new Discount(in.of(Field.LIST_PRICE), in.of(Field.FEE)).percent());
        return value;
    }

    private CostAndMargin cost() {
        CostAndMargin cost = new CostAndMargin(
                in.of(Field.FEE),
                in.of(Field.PROMISED_LEADS),
                in.line(Field.PLANNED_SPEND),
                in.line(Field.UNIT_COST),
                in.line(Field.FIXED_COST),
                in.line(Field.LABOUR_HOURS),
                in.line(Field.HOURLY_COST));
        all.put(COST, cost.cost());
        all.put(MARGIN, cost.margin());
        all.put(MARGIN_PERCENT, cost.marginPercent());
        return cost;
    }

    /** Money a unit, and what it is above the price of one, negative where there is a gain; the mean of the history. */
    private void costPerLead(CostAndMargin cost, Forecast forecast) {
        Figure perLead = in.line(Field.UNIT_COST).orElseGet(() -> cost.spendPerExpectedUnit(forecast.mean()));
        all.put(COST_PER_LEAD, perLead);
        all.put(LOSS_PER_LEAD, perLead.minus(all.getOrDefault(PRICE_PER_LEAD, Figure.ZERO)));
        List<BigDecimal> history = in.numbers(Field.HISTORY_UNITS);
        Figure sum = history.stream().map(Figure::of).reduce(Figure.ZERO, Figure::plus);
        all.put(
                HISTORY_MEAN,
                history.isEmpty()
                        ? Figure.missing(Field.HISTORY_UNITS.path())
                        : sum.over(Figure.of(history.size()), "no history"));
    }

    /** The shortfall and the make-good; gives the cost of whatever remedy the contract states. */
    private RemedyCost shortfall(Forecast forecast) {
        Shortfall shortfall = Shortfall.of(in.of(Field.PROMISED_LEADS), forecast);
        all.put(SHORTFALL_PROBABILITY, shortfall.probability());
        all.put(EXPECTED_SHORTFALL, shortfall.expectedUnits());
        all.put(SAFE_PROMISE, shortfall.safePromise());
        DealRemedies remedies = new DealRemedies(in);
        RemedyCost makeGood = remedies.makeGoodCost(shortfall);
        all.put(EXPECTED_MAKE_GOOD, makeGood.expected());
        all.put(P95_MAKE_GOOD, makeGood.p95());
        all.put(MAKE_GOOD_CAP_PERCENT, remedies.capPercent());
        all.put(MAKE_GOOD_CAP, remedies.capPercent().times(in.of(Field.FEE)).over(Figure.HUNDRED, "no percent"));
        return remedies.cost(shortfall);
    }

    private List<Item> losses(CostAndMargin cost, RemedyCost remedies) {
        LiquidatedDamages damages =
                new LiquidatedDamages(in.of(Field.FEE), in.of(Field.LD_DAILY_PERCENT), damagesCap());
        all.put(LD_30_DAYS, damages.afterDays(Figure.of(30)));
        RevisionChurn churn = churn();
        PaymentDelay delay = delay();
        Figure defaults = assumptions.probabilityOfDefault();
        boolean creditModel = !defaults.isZero();
        Figure overtime = overtime(cost);
        return List.of(
                new Item(Source.REMEDY, remedies.expected(), remedies.p95()),
                new Item(Source.LIQUIDATED_DAMAGES, damages.expected(), damages.p95(assumptions)),
                new Item(Source.REVISION_CHURN, churn.cost(), churn.cost()),
                new Item(Source.FINANCING, delay.cost(), delay.cost()),
                new Item(Source.OVERTIME, overtime, overtime),
                new Item(
                        Source.CREDIT_LOSS,
                        creditModel ? delay.expectedCreditLoss(defaults) : NO_CREDIT_MODEL,
                        creditModel ? delay.p95CreditLoss(defaults) : NO_CREDIT_MODEL));
    }

    /** Percent of the fee; infinite where the contract says that there is no cap, not assessable where it is silent. */
    private Figure damagesCap() {
        return in.isWord(Field.LD_CAP_PERCENT, "none") ? Figure.INFINITE : in.of(Field.LD_CAP_PERCENT);
    }

    private RevisionChurn churn() {
        RevisionChurn churn = new RevisionChurn(
                in.of(Field.REVISION_ROUNDS_ACTUAL),
                in.of(Field.REVISION_ROUNDS_INCLUDED),
                in.of(Field.HOURS_PER_ROUND),
                in.of(Field.HOURLY_COST));
        all.put(EXTRA_ROUNDS, churn.extraRounds());
        all.put(EXTRA_REVISION_COST, churn.cost());
        return churn;
    }

    private PaymentDelay delay() {
        Figure upfront = in.of(Field.UPFRONT_PERCENT).min(Figure.HUNDRED);
        all.put(UPFRONT_AMOUNT, in.of(Field.FEE).times(upfront).over(Figure.HUNDRED, "no percent"));
        PaymentDelay delay =
                PaymentDelay.of(in.of(Field.FEE), upfront, in.of(Field.NET_DAYS), in.of(Field.FINANCING_RATE));
        all.put(FINANCING_COST, delay.cost());
        return delay;
    }

    /** Overtime of the schedule on the labour stated, money; not assessable where no hours are. */
    private Figure overtime(CostAndMargin cost) {
        ScheduleCompression schedule = new ScheduleCompression(
                in.of(Field.QUANTITY),
                in.of(Field.NORMAL_DAYS),
                in.of(Field.REQUIRED_DAYS),
                in.of(Field.CLIENT_APPROVAL_DAYS));
        all.put(SCHEDULE_RATIO, schedule.ratio());
        all.put(OVERLOAD_PERCENT, schedule.overloadPercent());
        all.put(APPROVAL_SHARE, schedule.approvalShare());
        Optional<Figure> hours = in.line(Field.LABOUR_HOURS);
        // No hours stated is not the same as no labour: then overtime has no price.
        Figure labour = hours.isPresent() ? cost.labour() : Figure.missing(Field.LABOUR_HOURS.path());
        return schedule.overtimeCost(labour, assumptions.overtimePremium());
    }

    /** The limit of our liability over the fee, times; infinite for a fee of 0, undefined if both are 0. */
    private void liabilityCap() {
        Optional<Figure> multiple = in.timesFee(Field.LIABILITY_LIMIT);
        all.put(
                LIABILITY_CAP_MULTIPLE,
                multiple.orElseGet(
                        () -> in.of(Field.LIABILITY_LIMIT).over(in.of(Field.FEE), "liability cap and fee are both 0")));
    }
}
