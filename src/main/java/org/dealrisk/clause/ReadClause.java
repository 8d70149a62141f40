package org.dealrisk.clause;

import java.util.List;
import java.util.Map;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * A clause and what was understood of it.
 *
 * @param number its number in the deal's list, from 0
 * @param types what it commits to; empty for a harmless one and for one that was not understood
 * @param bearings whom each type binds and favours, where its words tell
 * @param says the values it gives to fields
 */
public record ReadClause(
        int number,
        Clause clause,
        List<ClauseType> types,
        Map<ClauseType, Bearing> bearings,
        Map<Field, Value> says,
        Reading reading) {

    public ReadClause {
        types = List.copyOf(types);
        bearings = Map.copyOf(bearings);
        says = Map.copyOf(says);
    }

    /** Whether somebody, or something, has told what it means. */
    public boolean understood() {
        return reading.isUnderstood();
    }

    /** Whom a type binds and favours; {@link Bearing#UNKNOWN} where the words do not tell. */
    public Bearing bearing(ClauseType type) {
        return bearings.getOrDefault(type, Bearing.UNKNOWN);
    }

    public boolean carries(ClauseType type) {
        return types.contains(type);
    }
}
