package org.dealrisk.diff;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.ClauseType;

/**
 * A clause that came, went, or is not what it was.
 *
 * @param old empty for one that came
 * @param now empty for one that went
 * @param favour in whose favour, by what its types commit to and by the numbers in it
 */
public record ClauseChange(Optional<ReadClause> old, Optional<ReadClause> now, Favour favour) {

    /** @throws IllegalArgumentException when there is neither */
    public ClauseChange {
        if (old.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a clause that never was");
        }
    }

    /** What became of the clause. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Its words changed. */
        REWORDED,
        /** The same words are taken to mean something else, or somebody else wrote them or will change them. */
        REREAD
    }

    public Kind kind() {
        if (old.isEmpty()) {
            return Kind.ADDED;
        }
        if (now.isEmpty()) {
            return Kind.REMOVED;
        }
        return ClausePairs.sameText(old.get(), now.get()) ? Kind.REREAD : Kind.REWORDED;
    }

    /** The types it has and had not. */
    public List<ClauseType> gained() {
        return without(types(now), types(old));
    }

    /** The types it had and has no more. */
    public List<ClauseType> lost() {
        return without(types(old), types(now));
    }

    static List<ClauseType> types(Optional<ReadClause> clause) {
        return clause.map(ReadClause::types).orElse(List.of());
    }

    private static List<ClauseType> without(List<ClauseType> types, List<ClauseType> others) {
        return types.stream().filter(type -> !others.contains(type)).toList();
    }
}
