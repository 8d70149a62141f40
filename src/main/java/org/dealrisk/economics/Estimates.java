package org.dealrisk.economics;

import java.util.Arrays;
import java.util.stream.Stream;
import org.dealrisk.model.AnswerBlock;

/**
 * The figures of many rows of a table in doubles, each with how far it may be from the exact one that {@link
 * DealEconomics} has: enough to tell on which side of a threshold most of them are, in a small part of the time. A row
 * with anything out of the ordinary is left to the exact sums. One object for one thread, for one set of rows after
 * another; its arrays are overwritten by the next.
 */
public final class Estimates {

    private static final FigureName[] NAMES = FigureName.values();

    private final BlockInputs in = new BlockInputs();
    private final EstimatedValue value;
    private final EstimatedCost cost = new EstimatedCost();
    private final EstimatedShortfall shortfall;
    private final EstimatedLimits limits = new EstimatedLimits();
    private final EstimatedRemedies remedies;
    private final EstimatedDelays delays;
    private final EstimatedExposure exposure;
    private final Column none = new Column();

    private final Column[] figures;
    private final double[][] bounds;
    private final double[] boundsOfTailPercent = new double[Column.ROWS];
    private final double[] boundsOfLossPercent = new double[Column.ROWS];
    private final boolean usualAssumptions;

    public Estimates(Assumptions assumptions, RememberedOdds odds) {
        value = new EstimatedValue(assumptions);
        shortfall = new EstimatedShortfall(assumptions, odds);
        remedies = new EstimatedRemedies(assumptions, odds);
        delays = new EstimatedDelays(assumptions);
        exposure = new EstimatedExposure(assumptions);
        figures = Arrays.stream(NAMES).map(this::column).toArray(Column[]::new);
        bounds = new double[NAMES.length][Column.ROWS];
        usualAssumptions = Stream.of(
                        assumptions.targetMultiple(),
                        assumptions.forecastCv(),
                        assumptions.lateDays(),
                        assumptions.overtimePremium(),
                        assumptions.probabilityOfDefault())
                .allMatch(Figure::isKnown);
    }

    /** Works out every figure of every row. */
    public void of(AnswerBlock block) {
        in.of(block);
        limits.of(in);
        value.of(in);
        cost.of(in, value.pricePerLead);
        shortfall.of(in);
        remedies.of(in, shortfall);
        delays.of(in, cost.labour);
        exposure.of(in, remedies, delays, cost.margin);
        bound();
        if (!usualAssumptions) {
            Arrays.fill(in.odd(), true);
        }
    }

    private void bound() {
        for (int name = 0; name < figures.length; name++) {
            ColumnArithmetic.bounds(figures[name], bounds[name]);
        }
        ColumnArithmetic.bounds(exposure.tailPercentOfFee, boundsOfTailPercent);
        ColumnArithmetic.bounds(exposure.lossPercentOfMargin, boundsOfLossPercent);
    }

    /** Not a number where there is none, undefined or not assessable; an infinite one as such. */
    public double[] values(FigureName name) {
        return figures[name.ordinal()].values;
    }

    /** How far each value is at most from {@link Figure#toDouble} of the exact one; 0 where it is that very double. */
    public double[] errors(FigureName name) {
        return bounds[name.ordinal()];
    }

    /** 100·tail loss ÷ fee, percent, as {@link Exposure#tailPercentOf}. */
    public double[] tailPercentOfFee() {
        return exposure.tailPercentOfFee.values;
    }

    /** As {@link #errors}. */
    public double[] tailPercentOfFeeErrors() {
        return boundsOfTailPercent;
    }

    /** 100·expected loss ÷ margin, percent; infinite for a margin of 0, not a number if the loss is 0 too. */
    public double[] lossPercentOfMargin() {
        return exposure.lossPercentOfMargin.values;
    }

    /** As {@link #errors}. */
    public double[] lossPercentOfMarginErrors() {
        return boundsOfLossPercent;
    }

    /** The rows whose figures are not to be used: {@link DealEconomics} has to be asked. */
    public boolean[] odd() {
        return in.odd();
    }

    // As long as the table of all figures is, in DealEconomics.
    private Column column(FigureName name) {
        return switch (name) {
            case GROSS -> value.gross;
            case EXPECTED_REVENUE -> value.expectedRevenue;
            case EXPECTED_GROSS_PROFIT -> value.expectedGrossProfit;
            case MULTIPLE_GROSS -> value.multipleGross;
            case MULTIPLE_NET -> value.multipleNet;
            case VENDOR_SHARE -> value.vendorShare;
            case PRICE_PER_LEAD -> value.pricePerLead;
            case BREAK_EVEN_CLOSE_RATE -> value.breakEvenCloseRate;
            case UPSELL_RATIO -> value.upsellRatio;
            case DISCOUNT_PERCENT -> cost.discountPercent;
            case COST -> cost.cost;
            case COST_PER_LEAD -> cost.costPerLead;
            case LOSS_PER_LEAD -> cost.lossPerLead;
            case MARGIN -> cost.margin;
            case MARGIN_PERCENT -> cost.marginPercent;
            case SHORTFALL_PROBABILITY -> shortfall.probability;
            case EXPECTED_SHORTFALL -> shortfall.expectedUnits;
            case SAFE_PROMISE -> shortfall.safePromise;
            case HISTORY_MEAN -> none;
            case EXPECTED_MAKE_GOOD -> remedies.expectedMakeGood;
            case P95_MAKE_GOOD -> remedies.p95MakeGood;
            case MAKE_GOOD_CAP -> limits.makeGoodCap;
            case MAKE_GOOD_CAP_PERCENT -> limits.makeGoodCapPercent;
            case LIABILITY_CAP_MULTIPLE -> limits.liabilityCapMultiple;
            case LD_30_DAYS -> delays.damagesIn30Days;
            case EXTRA_ROUNDS -> exposure.extraRounds;
            case EXTRA_REVISION_COST -> exposure.extraRevisionCost;
            case UPFRONT_AMOUNT -> delays.upfrontAmount;
            case FINANCING_COST -> delays.financingCost;
            case SCHEDULE_RATIO -> delays.scheduleRatio;
            case OVERLOAD_PERCENT -> delays.overloadPercent;
            case APPROVAL_SHARE -> delays.approvalShare;
            case EXPECTED_LOSS -> exposure.expectedLoss;
            case RISK_ADJUSTED_MARGIN -> exposure.riskAdjustedMargin;
            case TAIL_LOSS -> exposure.tailLoss;
        };
    }
}
