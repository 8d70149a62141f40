package org.dealrisk.economics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every number that is computed from a deal, by the name it has in JSON and, behind {@code calc.},
 * in the conditions of rules.
 */
public enum FigureName {
    // What the client gains
    GROSS(Unit.MONEY),
    EXPECTED_REVENUE(Unit.MONEY),
    EXPECTED_GROSS_PROFIT(Unit.MONEY),
    MULTIPLE_GROSS(Unit.TIMES),
    MULTIPLE_NET(Unit.TIMES),
    VENDOR_SHARE(Unit.SHARE),
    PRICE_PER_LEAD(Unit.MONEY),
    BREAK_EVEN_CLOSE_RATE(Unit.SHARE),
    UPSELL_RATIO(Unit.TIMES),
    DISCOUNT_PERCENT(Unit.PERCENT),

    // What it costs us; kept out of reports with --hide-cost
    COST(Unit.MONEY, true),
    COST_PER_LEAD(Unit.MONEY, true),
    LOSS_PER_LEAD(Unit.MONEY, true),
    MARGIN(Unit.MONEY, true),
    MARGIN_PERCENT(Unit.PERCENT, true),

    // What falls short, and what that costs
    SHORTFALL_PROBABILITY(Unit.SHARE),
    EXPECTED_SHORTFALL(Unit.COUNT),
    SAFE_PROMISE(Unit.COUNT),
    HISTORY_MEAN(Unit.COUNT),
    EXPECTED_MAKE_GOOD(Unit.MONEY, true),
    P95_MAKE_GOOD(Unit.MONEY, true),
    MAKE_GOOD_CAP(Unit.MONEY),
    MAKE_GOOD_CAP_PERCENT(Unit.PERCENT),

    // Other exposure
    LIABILITY_CAP_MULTIPLE(Unit.TIMES),
    LD_30_DAYS(Unit.MONEY),
    EXTRA_ROUNDS(Unit.COUNT),
    EXTRA_REVISION_COST(Unit.MONEY, true),
    UPFRONT_AMOUNT(Unit.MONEY),
    FINANCING_COST(Unit.MONEY, true),
    SCHEDULE_RATIO(Unit.SHARE),
    OVERLOAD_PERCENT(Unit.PERCENT),
    APPROVAL_SHARE(Unit.SHARE),
    EXPECTED_LOSS(Unit.MONEY, true),
    RISK_ADJUSTED_MARGIN(Unit.MONEY, true),
    TAIL_LOSS(Unit.MONEY, true);

    private final Unit unit;
    private final boolean confidential;

    FigureName(Unit unit) {
        this(unit, false);
    }

    FigureName(Unit unit, boolean confidential) {
        this.unit = unit;
        this.confidential = confidential;
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

    /** Whether it lets a reader conclude what the deal costs us. */
    public boolean isConfidential() {
        return confidential;
    }

    public static Optional<FigureName> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(name -> name.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(FigureName::label).toList();
    }
}
