package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/**
 * Two statements about one field that cannot both be right.
 *
 * @param first what the form says, and {@code second} what contradicts it
 * @param origins where both stand
 */
public record Conflict(Field field, Value first, Value second, List<Origin> origins) {

    public Conflict {
        origins = List.copyOf(origins);
    }
}
