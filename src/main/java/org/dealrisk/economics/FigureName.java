package org.dealrisk.economics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealrisk.model.Field;

/**
 * Every number that is computed from a deal, by the name it has in JSON and, behind {@code calc.},
 * in the conditions of rules.
 */
public enum FigureName {
    // What the client gains
    GROSS(Unit.MONEY, false, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE),
    EXPECTED_REVENUE(Unit.MONEY, false, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE, Field.CLOSE_RATE),
    EXPECTED_GROSS_PROFIT(
            Unit.MONEY,
            false,
            Field.PROMISED_LEADS,
            Field.AVERAGE_ORDER_VALUE,
            Field.CLOSE_RATE,
            Field.CLIENT_GROSS_MARGIN),
    MULTIPLE_GROSS(Unit.TIMES, false, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE, Field.FEE),
    MULTIPLE_NET(
            Unit.TIMES,
            false,
            Field.PROMISED_LEADS,
            Field.AVERAGE_ORDER_VALUE,
            Field.CLOSE_RATE,
            Field.CLIENT_GROSS_MARGIN,
            Field.FEE),
    VENDOR_SHARE(Unit.SHARE, false, Field.FEE, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE),
    PRICE_PER_LEAD(Unit.MONEY, false, Field.FEE, Field.PROMISED_LEADS),
    BREAK_EVEN_CLOSE_RATE(Unit.SHARE, false, Field.FEE, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE),
    UPSELL_RATIO(Unit.TIMES, false, Field.AVERAGE_ORDER_VALUE, Field.ENTRY_ORDER_VALUE),
    DISCOUNT_PERCENT(Unit.PERCENT, false, Field.FEE, Field.LIST_PRICE),

    // What it costs us; kept out of reports with --hide-cost
    COST(Unit.MONEY, true, Field.PLANNED_SPEND, Field.UNIT_COST, Field.FIXED_COST, Field.LABOUR_HOURS),
    COST_PER_LEAD(Unit.MONEY, true, Field.UNIT_COST, Field.PLANNED_SPEND, Field.EXPECTED_UNITS),
    LOSS_PER_LEAD(Unit.MONEY, true, Field.FEE, Field.PROMISED_LEADS, Field.UNIT_COST, Field.PLANNED_SPEND),
    MARGIN(Unit.MONEY, true, Field.FEE, Field.PLANNED_SPEND, Field.UNIT_COST, Field.FIXED_COST, Field.LABOUR_HOURS),
    MARGIN_PERCENT(
            Unit.PERCENT, true, Field.FEE, Field.PLANNED_SPEND, Field.UNIT_COST, Field.FIXED_COST, Field.LABOUR_HOURS),

    // What falls short, and what that costs
    SHORTFALL_PROBABILITY(
            Unit.SHARE, false, Field.PROMISED_LEADS, Field.EXPECTED_UNITS, Field.FORECAST_CV, Field.HISTORY_UNITS),
    EXPECTED_SHORTFALL(Unit.COUNT, false, Field.PROMISED_LEADS, Field.EXPECTED_UNITS),
    SAFE_PROMISE(Unit.COUNT, false, Field.EXPECTED_UNITS, Field.FORECAST_CV),
    HISTORY_MEAN(Unit.COUNT, false, Field.HISTORY_UNITS),
    EXPECTED_MAKE_GOOD(
            Unit.MONEY, true, Field.MAKE_GOOD, Field.PROMISED_LEADS, Field.EXPECTED_UNITS, Field.PLANNED_SPEND),
    P95_MAKE_GOOD(Unit.MONEY, true, Field.MAKE_GOOD, Field.PROMISED_LEADS, Field.EXPECTED_UNITS, Field.PLANNED_SPEND),
    MAKE_GOOD_CAP(
            Unit.MONEY,
            false,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_PERCENT,
            Field.MAKE_GOOD_CAP_UNITS,
            Field.MAKE_GOOD_CAP_DAYS),
    MAKE_GOOD_CAP_PERCENT(
            Unit.PERCENT,
            false,
            Field.MAKE_GOOD_CAP_PERCENT,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_UNITS,
            Field.MAKE_GOOD_CAP_DAYS),

    // Other exposure
    LIABILITY_CAP_MULTIPLE(Unit.TIMES, false, Field.LIABILITY_LIMIT, Field.FEE),
    LD_30_DAYS(Unit.MONEY, false, Field.LD_DAILY_PERCENT, Field.LD_CAP_PERCENT, Field.FEE),
    EXTRA_ROUNDS(Unit.COUNT, false, Field.REVISION_ROUNDS_ACTUAL, Field.REVISION_ROUNDS_INCLUDED),
    EXTRA_REVISION_COST(
            Unit.MONEY,
            true,
            Field.REVISION_ROUNDS_ACTUAL,
            Field.REVISION_ROUNDS_INCLUDED,
            Field.HOURS_PER_ROUND,
            Field.HOURLY_COST),
    UPFRONT_AMOUNT(Unit.MONEY, false, Field.UPFRONT_PERCENT, Field.FEE),
    FINANCING_COST(Unit.MONEY, true, Field.NET_DAYS, Field.UPFRONT_PERCENT, Field.FEE),
    SCHEDULE_RATIO(Unit.SHARE, false, Field.REQUIRED_DAYS, Field.NORMAL_DAYS),
    OVERLOAD_PERCENT(Unit.PERCENT, false, Field.REQUIRED_DAYS, Field.NORMAL_DAYS),
    APPROVAL_SHARE(Unit.SHARE, false, Field.CLIENT_APPROVAL_DAYS, Field.REQUIRED_DAYS),
    EXPECTED_LOSS(Unit.MONEY, true, Field.FEE),
    RISK_ADJUSTED_MARGIN(Unit.MONEY, true, Field.FEE),
    TAIL_LOSS(Unit.MONEY, true, Field.FEE);

    private final Unit unit;
    private final boolean confidential;
    private final List<Field> inputs;

    FigureName(Unit unit, boolean confidential, Field... inputs) {
        this.unit = unit;
        this.confidential = confidential;
        this.inputs = List.of(inputs);
    }

    /** The unit a figure is stated and printed in. */
    public enum Unit {
        /** The deal's currency. */
        MONEY,
        /** So many times the fee, or the smaller order. */
        TIMES,
        /** A fraction, 0 to 1. */
        SHARE,
        /** 0 to 100. */
        PERCENT,
        COUNT
    }

    /** The name in JSON, such as {@code multiple_gross}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Unit unit() {
        return unit;
    }

    /** The fields to point at when the figure is shown, the most telling first. */
    public List<Field> inputs() {
        return inputs;
    }

    /** Whether it lets a reader conclude what the deal costs us. */
    public boolean isConfidential() {
        return confidential;
    }

    public static Optional<FigureName> ofLabel(String label) {
        return Optional.ofNullable(ByLabel.NAMES.get(label));
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(FigureName::label).toList();
    }

    /** Rules look figures up by name, many times a deal. */
    private static final class ByLabel {

        private static final Map<String, FigureName> NAMES =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FigureName::label, Function.identity()));
    }
}
