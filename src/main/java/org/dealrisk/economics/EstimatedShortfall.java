package org.dealrisk.economics;

import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/** How likely the promises of many rows are missed, and by how much; the formulas are those of {@link Shortfall}. */
final class EstimatedShortfall {

    final Column probability = new Column();
    final Column expectedUnits = new Column();
    final Column safePromise = new Column();
    /** Of each row; null while its forecast is unknown. */
    final @Nullable Odds[] odds = new @Nullable Odds[Column.ROWS];

    private final Odds.Book book;
    private final Column usualCv;
    private final Column cv = new Column();

    EstimatedShortfall(Assumptions assumptions, Odds.Book book) {
        this.usualCv = Column.constant(assumptions.forecastCv());
        this.book = book;
    }

    void of(BlockInputs in) {
        look(in);
        Column promised = in.of(Field.PROMISED_LEADS);
        probability.filled();
        expectedUnits.filled();
        safePromise.filled();
        for (int row = 0; row < Column.ROWS; row++) {
            Odds known = odds[row];
            double promise = promised.value(row);
            if (promise == 0) {
                probability.putZero(row);
                expectedUnits.putZero(row);
            } else if (known == null || Double.isNaN(promise)) {
                probability.putNothing(row);
                expectedUnits.putNothing(row);
            } else {
                in.putFromDouble(probability, row, known.shortfall());
                in.putFromDouble(expectedUnits, row, known.missing());
            }
            in.putFromDouble(safePromise, row, known == null ? Double.NaN : known.safe());
        }
    }

    /** Apart from what is done with them: what one row waits for from afar can be on its way while others are asked. */
    private void look(BlockInputs in) {
        Column mean = in.of(Field.EXPECTED_UNITS);
        Column promised = in.of(Field.PROMISED_LEADS);
        in.orElse(cv, Field.FORECAST_CV, usualCv);
        for (int row = 0; row < Column.ROWS; row++) {
            double expected = mean.value(row);
            double spread = cv.value(row);
            boolean ready = row < in.size() && !in.odd()[row] && !Double.isNaN(expected) && !Double.isNaN(spread);
            double promise = promised.value(row);
            odds[row] = ready ? book.of(expected, spread, Double.isNaN(promise) ? 0 : promise) : null;
        }
    }
}
