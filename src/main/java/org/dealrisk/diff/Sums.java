package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;

/** Compares the figures of two versions. */
final class Sums {

    /** What the client gains. */
    static final List<FigureName> VALUE = List.of(
            FigureName.GROSS,
            FigureName.EXPECTED_REVENUE,
            FigureName.EXPECTED_GROSS_PROFIT,
            FigureName.MULTIPLE_GROSS,
            FigureName.MULTIPLE_NET,
            FigureName.VENDOR_SHARE,
            FigureName.PRICE_PER_LEAD);

    /** What it can cost us. */
    static final List<FigureName> EXPOSURE = List.of(
            FigureName.COST,
            FigureName.MARGIN,
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE,
            FigureName.EXPECTED_MAKE_GOOD,
            FigureName.P95_MAKE_GOOD,
            FigureName.EXPECTED_LOSS,
            FigureName.RISK_ADJUSTED_MARGIN,
            FigureName.TAIL_LOSS);

    private Sums() {}

    /** Those of some figures that differ, in the order given. */
    static List<FigureChange> changed(List<FigureName> names, Figures old, Figures now, boolean sameCurrency) {
        List<FigureChange> changes = new ArrayList<>();
        for (FigureName name : names) {
            Figure was = figure(name, old);
            Figure is = figure(name, now);
            if (!was.equals(is)) {
                boolean comparable = sameCurrency || name.unit() != FigureName.Unit.MONEY;
                changes.add(new FigureChange(name, was, is, comparable ? difference(was, is) : Optional.empty()));
            }
        }
        return changes;
    }

    private static Optional<Difference> difference(Figure was, Figure is) {
        return was instanceof Figure.Known a && is instanceof Figure.Known b
                ? Difference.between(a.value(), b.value())
                : Optional.empty();
    }

    /** The figure; for a sum that is 0 only because none of its losses has a number, why the first has none. */
    private static Figure figure(FigureName name, Figures figures) {
        Exposure exposure = figures.exposure();
        List<Exposure.LeftOut> leftOut = switch (name) {
            case EXPECTED_LOSS, RISK_ADJUSTED_MARGIN -> exposure.leftOutOfExpectedLoss();
            case TAIL_LOSS -> exposure.leftOutOfTail();
            default -> List.of();
        };
        boolean sumOfNothing =
                !leftOut.isEmpty() && leftOut.size() == exposure.items().size();
        Figure figure = figures.get(name);
        return sumOfNothing && figure.isKnown() ? leftOut.get(0).why() : figure;
    }
}
