package org.dealrisk.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * The ways to settle a shortfall side by side: what each leaves of the fee where delivery is as it
 * mostly is, bad and very bad, and on average. Our planned cost is not taken off; it is the same in
 * every row.
 *
 * <p>Kept(d) = F − K(d) for d &lt; N, and F from N on, with K the cost of the {@link Remedy}. The
 * outcomes are quantiles of the delivery: d50, d10 (one campaign in ten brings this or less) and d05
 * (one in twenty); the average is over all outcomes, F − E[K]. Source: the pro-rata billing of the case
 * the tool was first worked on [S]. For F = 100 000, N = μ = 1000, CV = 0.30 and a spend of 60 000, at
 * d05 = 560: 100 000, pro rata 56 000, until filled 52 857.14, refund 0; pro rata 88 055.33 on average.
 *
 * <p>Every figure is not assessable while fee, promise, forecast or an input of the row is unknown.
 *
 * @param promised N, units
 * @param outcomes units delivered in each outcome, from the mildest
 * @param rows one a settlement; {@link Settlement#CAPPED_MAKE_GOOD} only where this contract has caps
 */
public record Settlements(Figure promised, Outcomes<Figure> outcomes, List<Row> rows) {

    /**
     * One thing for each outcome.
     *
     * @param median at d50
     * @param bad at d10
     * @param veryBad at d05
     */
    public record Outcomes<T>(T median, T bad, T veryBad) {}

    /**
     * What one settlement leaves.
     *
     * @param agreed whether it is what this contract states
     * @param confidential whether it lets a reader conclude what the deal costs us
     * @param kept money in each outcome; negative where the remedy costs more than the fee, minus infinite
     *     where nothing is ever delivered and no cap ends the make-good
     * @param expected money on average
     */
    public record Row(
            Settlement settlement, boolean agreed, boolean confidential, Outcomes<Figure> kept, Figure expected) {}

    public Settlements {
        rows = List.copyOf(rows);
    }

    /**
     * The settlements of a deal whose form and contract are joined; empty where no number of units above 0 is
     * promised, so that nothing can fall short.
     *
     * @param figures those of this deal
     */
    public static Optional<Settlements> of(Deal deal, Figures figures) {
        DealInputs in = new DealInputs(deal);
        Figure promised = in.of(Field.PROMISED_LEADS);
        return promised.isKnown() && !promised.isZero()
                ? Optional.of(of(in, Shortfall.of(promised, figures.forecast())))
                : Optional.empty();
    }

    private static Settlements of(DealInputs in, Shortfall shortfall) {
        Outcomes<Figure> outcomes =
                new Outcomes<>(shortfall.medianDelivery(), shortfall.safePromise(), shortfall.weakDelivery());
        Table table = new Table(in.of(Field.FEE), shortfall, outcomes);
        DealRemedies remedies = new DealRemedies(in);
        Optional<Figure> floor = in.line(Field.FIXED_COST);
        Remedy proRata = new Remedy.ProRata(in.of(Field.FEE), floor.orElse(Figure.ZERO));
        boolean owesNothing = in.isWord(Field.MAKE_GOOD, "none") && in.isWord(Field.REMEDY, "none");
        boolean endless = in.isWord(Field.MAKE_GOOD, "until-filled") || in.isWord(Field.MAKE_GOOD, "yes");
        boolean capped = remedies.isCapped();
        table.add(Settlement.FULL_FEE, owesNothing, false, List.of());
        table.add(Settlement.PRO_RATA, in.isWord(Field.REMEDY, "credit"), floor.isPresent(), List.of(proRata));
        if (capped) {
            table.add(
                    Settlement.CAPPED_MAKE_GOOD,
                    true,
                    true,
                    List.of(remedies.makeGood().orElseThrow()));
        }
        table.add(Settlement.UNTIL_FILLED, endless && !capped, true, List.of(remedies.uncapped()));
        Remedy refund = new Remedy.Refund(in.of(Field.FEE));
        table.add(Settlement.REFUND, in.isWord(Field.REMEDY, "refund"), false, List.of(refund));
        return new Settlements(shortfall.promised(), outcomes, table.rows());
    }

    /** The rows as they are worked out. */
    private record Table(Figure fee, Shortfall shortfall, Outcomes<Figure> outcomes, List<Row> rows) {

        Table(Figure fee, Shortfall shortfall, Outcomes<Figure> outcomes) {
            this(fee, shortfall, outcomes, new ArrayList<>());
        }

        void add(Settlement settlement, boolean agreed, boolean confidential, List<Remedy> remedies) {
            Outcomes<Figure> kept = new Outcomes<>(
                    kept(outcomes.median(), remedies),
                    kept(outcomes.bad(), remedies),
                    kept(outcomes.veryBad(), remedies));
            Figure expected = fee.minus(RemedyCost.of(shortfall, remedies).expected());
            rows.add(new Row(settlement, agreed, confidential, kept, expected));
        }

        private Figure kept(Figure delivered, List<Remedy> remedies) {
            return fee.minus(RemedyCost.at(delivered, shortfall, remedies));
        }
    }
}
