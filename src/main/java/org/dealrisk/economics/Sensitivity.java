package org.dealrisk.economics;

import org.dealrisk.model.Deal;

/**
 * How far what is not certain about a deal moves its two leading numbers, and where they turn.
 *
 * @param multiple the value over the fee on the basis that the rules use
 * @param margin the risk-adjusted margin
 * @param breakEven where the deal turns for the client and for us
 */
public record Sensitivity(Tornado multiple, Tornado margin, BreakEven breakEven) {

    /**
     * Does the sums of a deal again, twice for each uncertain input; some dozens of times in all.
     *
     * @param figures those of this deal
     */
    public static Sensitivity of(Deal deal, Figures figures) {
        Swings swings = Swings.of(deal, figures);
        return new Sensitivity(
                swings.tornado(Sensitivity::valueMultiple),
                swings.tornado(all -> all.get(FigureName.RISK_ADJUSTED_MARGIN)),
                BreakEven.of(deal, figures));
    }

    /** The value over the fee on the basis that the rules use, times. */
    public static Figure valueMultiple(Figures figures) {
        return figures.get(
                figures.basis() == ImpliedValue.Basis.GROSS ? FigureName.MULTIPLE_GROSS : FigureName.MULTIPLE_NET);
    }
}
