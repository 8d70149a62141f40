package org.dealrisk.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Place;
import org.dealrisk.economics.Figure;

/**
 * Something a figure is computed from.
 *
 * @param name of the field, of the figure behind {@code calc.}, of the setting behind {@code param.}
 * @param value as people write it; empty where it is not known
 * @param number of a figure or setting, of a forecast, and of what was counted as 1; empty where the deal
 *     or the catalog of fields has the value
 * @param sources where it comes from; never empty
 */
record Input(String name, Optional<String> value, Optional<Figure> number, List<Origin> sources) {

    Input {
        sources = List.copyOf(sources);
    }

    /** Where a value comes from. */
    enum Kind {
        STATED,
        CLAUSE,
        /** It stands somewhere and another value holds. */
        OTHER,
        /** The standard value of the field. */
        ASSUMED,
        /** A setting of ours. */
        DEFAULT,
        DERIVED,
        HISTORY,
        /** Unknown, and counted as 1. */
        ONE,
        UNKNOWN;

        /** The word in JSON. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One source of a value.
     *
     * @param place where it stands, when it was written down
     * @param clause the number of the clause it was read from, from 0
     */
    record Origin(Kind kind, Optional<Place> place, OptionalInt clause) {

        static Origin of(Kind kind) {
            return new Origin(kind, Optional.empty(), OptionalInt.empty());
        }
    }
}
