package org.dealrisk.verdict;

import java.util.Collections;
import java.util.Set;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/**
 * What something said of a deal rests on.
 *
 * @param fields whose answers
 * @param types which types of clauses
 */
public record Ground(Set<Field> fields, Set<ClauseType> types) {

    public Ground {
        fields = Set.copyOf(fields);
        types = Set.copyOf(types);
    }

    /** Whether the two have anything in common, so that moving one can move what rests on the other. */
    public boolean meets(Ground other) {
        return !Collections.disjoint(fields, other.fields) || !Collections.disjoint(types, other.types);
    }
}
