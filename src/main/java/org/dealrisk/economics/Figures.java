package org.dealrisk.economics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.economics.ImpliedValue.Basis;
import org.dealrisk.model.Field;

/**
 * Every number computed from one deal. Immutable.
 *
 * @param basis which of the three values of the promise the multiple of the rules rests on
 * @param countedAsOne the factors of the value that are unknown and were taken as 1
 * @param exposure the losses behind the expected loss and the tail
 * @param forecast what was expected to be delivered, and where that comes from
 * @param assumptions what stood in where the deal states nothing
 * @param inputs the fields that were looked at: while none of their answers changes, no number does
 */
public record Figures(
        Map<FigureName, Figure> all,
        Basis basis,
        List<String> countedAsOne,
        Exposure exposure,
        Forecast forecast,
        Assumptions assumptions,
        Set<Field> inputs)
        implements FigureSource {

    public Figures {
        all = new EnumMap<>(all);
        countedAsOne = List.copyOf(countedAsOne);
        inputs = Set.copyOf(inputs);
    }

    @Override
    public Figure get(FigureName name) {
        Figure figure = all.get(name);
        if (figure == null) {
            throw new IllegalStateException("no figure " + name);
        }
        return figure;
    }

    /** A read-only view of all of them. */
    @Override
    public Map<FigureName, Figure> all() {
        return Collections.unmodifiableMap(all);
    }
}
