package org.dealrisk.verdict;

import java.util.List;
import java.util.function.Supplier;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Estimates;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.FigureSource;
import org.dealrisk.economics.RememberedOdds;
import org.jspecify.annotations.Nullable;

/** The figures of one row: nearly, for those that are printed with every row, and exactly once somebody asks. For one thread. */
final class RowFigures implements FigureSource {

    /** Of a number of so small a part it may be off; see {@link #nearly}. */
    private static final double OFF = 1e-14;

    /** What the results of every row tell. */
    private static final List<FigureName> PRINTED =
            List.of(FigureName.GROSS, FigureName.MULTIPLE_GROSS, FigureName.VENDOR_SHARE);

    private final Supplier<MergedDeal> merged;
    private final Assumptions assumptions;
    private final RememberedOdds odds;
    private final double[] values = new double[PRINTED.size()];
    private final double[] errors = new double[PRINTED.size()];
    private @Nullable DealEconomics exact;

    RowFigures(
            Supplier<MergedDeal> merged, Assumptions assumptions, RememberedOdds odds, Estimates estimates, int row) {
        this.merged = merged;
        this.assumptions = assumptions;
        this.odds = odds;
        for (int i = 0; i < PRINTED.size(); i++) {
            values[i] = estimates.values(PRINTED.get(i))[row];
            errors[i] = estimates.errors(PRINTED.get(i))[row];
        }
    }

    @Override
    public double nearly(FigureName name) {
        int place = PRINTED.indexOf(name);
        return place >= 0 && errors[place] <= OFF * Math.abs(values[place]) ? values[place] : Double.NaN;
    }

    @Override
    public boolean lacks(FigureName name) {
        int place = PRINTED.indexOf(name);
        return place >= 0 ? Double.isNaN(values[place]) : FigureSource.super.lacks(name);
    }

    @Override
    public Figure get(FigureName name) {
        return exact().get(name);
    }

    @Override
    public Exposure exposure() {
        return exact().exposure();
    }

    private DealEconomics exact() {
        if (exact == null) {
            exact = DealEconomics.lazily(merged.get().deal(), assumptions, odds);
        }
        return exact;
    }
}
