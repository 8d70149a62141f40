package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Exposure.Item;
import org.dealrisk.economics.Exposure.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one deal, each done when it is first asked for. The formulas are in the classes that this one joins.
 * For one thread.
 */
public final class DealEconomics implements FigureSource {

    private static final Figure NO_CREDIT_MODEL = Figure.undefined("no probability of default is set");
    private static final FigureName[] NAMES = FigureName.values();

    /** What rests on {@link DealInputs#OF_THE_PROMISE} alone. */
    private static final Set<FigureName> OF_THE_PROMISE = Collections.unmodifiableSet(EnumSet.of(
            FigureName.GROSS,
            FigureName.EXPECTED_REVENUE,
            FigureName.EXPECTED_GROSS_PROFIT,
            FigureName.MULTIPLE_GROSS,
            FigureName.MULTIPLE_NET,
            FigureName.VENDOR_SHARE,
            FigureName.PRICE_PER_LEAD,
            FigureName.BREAK_EVEN_CLOSE_RATE,
            FigureName.UPSELL_RATIO,
            FigureName.COST,
            FigureName.COST_PER_LEAD,
            FigureName.LOSS_PER_LEAD,
            FigureName.MARGIN,
            FigureName.MARGIN_PERCENT,
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE));

    private final DealInputs in;
    private final DealFormulas formulas;
    private final Assumptions assumptions;
    private final Odds.Book odds;
    private final @Nullable Figure[] known = new @Nullable Figure[NAMES.length];
    private @Nullable Exposure exposure;

    private DealEconomics(Deal deal, Assumptions assumptions, Odds.Book odds) {
        this.in = new DealInputs(deal);
        this.formulas = new DealFormulas(in, assumptions, odds);
        this.assumptions = assumptions;
        this.odds = odds;
    }

    /** All figures of a deal whose form and contract are joined. */
    public static Figures of(Deal deal, Assumptions assumptions) {
        DealEconomics sums = new DealEconomics(deal, assumptions, Odds::of);
        Map<FigureName, Figure> all = new EnumMap<>(FigureName.class);
        for (FigureName name : NAMES) {
            all.put(name, sums.get(name));
        }
        ImpliedValue value = sums.formulas.value();
        return new Figures(
                all,
                value.basis(),
                value.countedAsOne(),
                sums.exposure(),
                sums.formulas.forecast(),
                assumptions,
                sums.in.read());
    }

    /** Every field that any sum may look at. */
    public static Set<Field> inputs() {
        return DealInputs.ALL;
    }

    /** The sums of a deal of which not all may be wanted, one of many deals. */
    public static DealEconomics lazily(Deal deal, Assumptions assumptions, RememberedOdds odds) {
        return new DealEconomics(deal, assumptions, odds);
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

    /**
     * The sums with other answers to some fields.
     *
     * @param deal of which these are the sums
     */
    public DealEconomics again(Deal deal, Map<Field, Answer> changed) {
        if (Collections.disjoint(changed.keySet(), DealInputs.ALL)) {
            return this;
        }
        Deal.Builder other = deal.toBuilder();
        changed.forEach(other::answer);
        DealEconomics again = new DealEconomics(other.build(), assumptions, odds);
        if (Collections.disjoint(changed.keySet(), DealInputs.OF_THE_PROMISE)) {
            again.formulas.takeOver(formulas, changed.keySet());
            for (FigureName name : OF_THE_PROMISE) {
                again.known[name.ordinal()] = known[name.ordinal()];
            }
        }
        return again;
    }

    @Override
    public Figure get(FigureName name) {
        Figure figure = known[name.ordinal()];
        if (figure == null) {
            figure = compute(name);
            known[name.ordinal()] = figure;
        }
        return figure;
    }

    @Override
    public Exposure exposure() {
        if (exposure == null) {
            exposure = new Exposure(get(FigureName.MARGIN), losses());
        }
        return exposure;
    }

    // The longest method of the class, as it is the table of all figures.
    private Figure compute(FigureName name) {
        return switch (name) {
            case GROSS -> formulas.value().gross();
            case EXPECTED_REVENUE -> formulas.value().expectedRevenue();
            case EXPECTED_GROSS_PROFIT -> formulas.value().expectedGrossProfit();
            case MULTIPLE_GROSS -> formulas.value().multipleOf(get(FigureName.GROSS));
            case MULTIPLE_NET -> formulas.value().netMultiple();
            case VENDOR_SHARE -> formulas.value().shareOf(get(FigureName.GROSS));
            case PRICE_PER_LEAD -> formulas.value().pricePerLead();
            case BREAK_EVEN_CLOSE_RATE -> formulas.value().breakEvenCloseRate(assumptions.targetMultiple());
            case UPSELL_RATIO -> formulas.value().upsellRatio();
            case DISCOUNT_PERCENT -> new Discount(in.of(Field.LIST_PRICE), in.of(Field.FEE)).percent();
            case COST -> formulas.cost().cost();
            case COST_PER_LEAD -> costPerLead();
            case LOSS_PER_LEAD -> get(FigureName.COST_PER_LEAD).minus(get(FigureName.PRICE_PER_LEAD));
            case MARGIN -> formulas.cost().margin();
            case MARGIN_PERCENT -> formulas.cost().marginPercent();
            case SHORTFALL_PROBABILITY -> formulas.shortfall().probability();
            case EXPECTED_SHORTFALL -> formulas.shortfall().expectedUnits();
            case SAFE_PROMISE -> formulas.shortfall().safePromise();
            case HISTORY_MEAN -> historyMean();
            case EXPECTED_MAKE_GOOD -> formulas.makeGood().expected();
            case P95_MAKE_GOOD -> formulas.makeGood().p95();
            case MAKE_GOOD_CAP ->
                get(FigureName.MAKE_GOOD_CAP_PERCENT).times(in.of(Field.FEE)).over(Figure.HUNDRED, "no percent");
            case MAKE_GOOD_CAP_PERCENT -> new DealRemedies(in).capPercent();
            case LIABILITY_CAP_MULTIPLE -> liabilityCap();
            case LD_30_DAYS -> formulas.damages().afterDays(Figure.of(30));
            case EXTRA_ROUNDS -> formulas.churn().extraRounds();
            case EXTRA_REVISION_COST -> formulas.churn().cost();
            case UPFRONT_AMOUNT -> in.of(Field.FEE).times(formulas.upfront()).over(Figure.HUNDRED, "no percent");
            case FINANCING_COST -> formulas.delay().cost();
            case SCHEDULE_RATIO -> formulas.schedule().ratio();
            case OVERLOAD_PERCENT -> formulas.schedule().overloadPercent();
            case APPROVAL_SHARE -> formulas.schedule().approvalShare();
            case EXPECTED_LOSS -> exposure().expectedLoss();
            case RISK_ADJUSTED_MARGIN -> exposure().riskAdjustedMargin();
            case TAIL_LOSS -> exposure().tailLoss();
        };
    }

    /** Money a unit; what it is above the price of one is the loss, negative where there is a gain. */
    private Figure costPerLead() {
        return in.line(Field.UNIT_COST)
                .orElseGet(() ->
                        formulas.cost().spendPerExpectedUnit(formulas.forecast().mean()));
    }

    private Figure historyMean() {
        List<BigDecimal> history = in.numbers(Field.HISTORY_UNITS);
        return history.isEmpty() ? DealInputs.missing(Field.HISTORY_UNITS) : Forecast.meanOf(history);
    }

    private List<Item> losses() {
        RemedyCost remedies = new DealRemedies(in).cost(formulas.shortfall(), formulas::makeGood);
        Figure defaults = assumptions.probabilityOfDefault();
        boolean creditModel = !defaults.isZero();
        Figure overtime = overtime();
        return List.of(
                new Item(Source.REMEDY, remedies.expected(), remedies.p95()),
                new Item(
                        Source.LIQUIDATED_DAMAGES,
                        formulas.damages().expected(),
                        formulas.damages().p95(assumptions)),
                new Item(
                        Source.REVISION_CHURN,
                        get(FigureName.EXTRA_REVISION_COST),
                        get(FigureName.EXTRA_REVISION_COST)),
                new Item(Source.FINANCING, get(FigureName.FINANCING_COST), get(FigureName.FINANCING_COST)),
                new Item(Source.OVERTIME, overtime, overtime),
                new Item(
                        Source.CREDIT_LOSS,
                        creditModel ? formulas.delay().expectedCreditLoss(defaults) : NO_CREDIT_MODEL,
                        creditModel ? formulas.delay().p95CreditLoss(defaults) : NO_CREDIT_MODEL));
    }

    /** Overtime of the schedule on the labour stated, money; not assessable where no hours are. */
    private Figure overtime() {
        Optional<Figure> hours = in.line(Field.LABOUR_HOURS);
        // No hours stated is not the same as no labour: then overtime has no price.
        Figure labour = hours.isPresent() ? formulas.cost().labour() : Figure.missing(Field.LABOUR_HOURS.path());
        return formulas.schedule().overtimeCost(labour, assumptions.overtimePremium());
    }

    /** The limit of our liability over the fee, times; infinite for a fee of 0, undefined if both are 0. */
    private Figure liabilityCap() {
        Optional<Figure> multiple = in.timesFee(Field.LIABILITY_LIMIT);
        return multiple.orElseGet(
                () -> in.of(Field.LIABILITY_LIMIT).over(in.of(Field.FEE), "liability cap and fee are both 0"));
    }
}
