package org.dealrisk.economics;

import java.math.BigDecimal;

/**
 * Figures that are used by name: {@code Figure.ZERO}.
 *
 * <p>Apart from {@link Figure}, which has default methods: were they its own constants, one thread that
 * loads {@code Figure} and one that loads {@code Figure.Known} could wait for each other for ever.
 */
interface CommonFigures {

    /** Between a field and the word that it holds where a number would be needed, in an undefined figure. */
    String IS = " is ";

    Figure ZERO = new Figure.Known(BigDecimal.ZERO);
    Figure ONE = new Figure.Known(BigDecimal.ONE);
    Figure MINUS_ONE = new Figure.Known(BigDecimal.ONE.negate());
    Figure HUNDRED = new Figure.Known(BigDecimal.valueOf(100));
    Figure INFINITE = new Figure.Infinite(false);
}
