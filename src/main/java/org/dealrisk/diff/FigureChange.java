package org.dealrisk.diff;

import java.util.Optional;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;

/**
 * A computed number that came out otherwise.
 *
 * @param difference how far it moved; empty where one of the two is no number, and for money in another
 *     currency
 */
public record FigureChange(FigureName name, Figure old, Figure now, Optional<Difference> difference) {}
