package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.economics.FigureName;

/** How many rows the columns decided, and how many of the figures of these they had nearly enough. */
final class ColumnShare {

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

    /**
     * Fails where the columns decide too little themselves for a comparison with the rules to mean anything.
     *
     * @param percent of the rows at least, and of their figures
     */
    void isFair(int percent) {
        System.out.println("planned: columns decided " + inColumns + " of " + rows + " rows and told " + nearly + " of "
                + known + " figures of these");
        assertThat(inColumns).as("rows decided in columns").isGreaterThan(rows * percent / 100);
        assertThat(known).isPositive();
        assertThat(nearly).as("figures told nearly").isGreaterThan(known * percent / 100);
    }
}
