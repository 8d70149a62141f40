package org.dealrisk.economics;

/** The numbers computed from one deal, be they done already or when they are asked for. */
public interface FigureSource {

    /** A number by its name, or the reason why there is none. */
    Figure get(FigureName name);

    /** The losses behind the expected loss and the tail. */
    Exposure exposure();
}
