package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Spans;

/**
 * A value that was read, and the words of the even text that it was read from.
 *
 * @param words the figure, or words such as "half"
 */
record Amount(Value value, Stretch words) {

    static Amount of(BigDecimal number, Stretch words) {
        return new Amount(new Value.Quantity(number), words);
    }

    static Amount of(Figure figure) {
        return of(figure.quantity().value(), figure.stretch());
    }

    /** A length of time in whole days. */
    static Amount days(Figure figure) {
        return of(figure, time -> Spans.days(time, figure.quantity().measure()));
    }

    /** A length of time in months. */
    static Amount months(Figure figure) {
        return of(figure, time -> Spans.months(time, figure.quantity().measure()));
    }

    /** The figure in another unit. */
    static Amount of(Figure figure, UnaryOperator<BigDecimal> conversion) {
        return of(conversion.apply(figure.quantity().value()), figure.stretch());
    }
}
