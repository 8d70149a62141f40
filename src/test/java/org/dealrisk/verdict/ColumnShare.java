package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.economics.FigureName;

/** How many rows the columns decided, and how many of the figures of these they had nearly enough. */
final class ColumnShare {

    /** The least of what the columns have to decide themselves, for a comparison with the rules to mean something. */
    private static final int FAIR_PERCENT = 25;

    private static final List<FigureName> PRINTED =
            List.of(FigureName.GROSS, FigureName.MULTIPLE_GROSS, FigureName.VENDOR_SHARE);

    private int rows;
    private int inColumns;
    private int known;
    private int nearly;

    void count(Brief brief) {
        rows++;
        if (brief.figures() instanceof RowFigures figures) {
            inColumns++;
            for (FigureName name : PRINTED) {
                known += figures.lacks(name) ? 0 : 1;
                nearly += Double.isNaN(figures.nearly(name)) ? 0 : 1;
            }
        }
    }

    void isFair() {
        System.out.println("planned: columns decided " + inColumns + " of " + rows + " rows and told " + nearly + " of "
                + known + " figures of these");
        assertThat(inColumns).as("rows decided in columns").isGreaterThan(rows * FAIR_PERCENT / 100);
        assertThat(known).isPositive();
        assertThat(nearly).as("figures told nearly").isGreaterThan(known * FAIR_PERCENT / 100);
    }
}
