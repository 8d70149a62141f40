package org.dealrisk.economics;

/** The numbers computed from one deal, be they done already or when they are asked for. */
public interface FigureSource {

    /** A number by its name, or the reason why there is none. */
    Figure get(FigureName name);

    /**
     * A number by its name, off by less than a part in 10 to the power of 13, where it is known so without the exact
     * one; else NaN, and {@link #get} has to be asked.
     */
    default double nearly(FigureName name) {
        return Double.NaN;
    }

    /** Whether there is surely no number by a name. */
    default boolean lacks(FigureName name) {
        return get(name).toDouble().isEmpty();
    }

    /** The losses behind the expected loss and the tail. */
    Exposure exposure();
}
