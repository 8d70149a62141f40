package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.Harm;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Compares the contracts of two versions, clause by clause. */
final class Clauses {

    private Clauses() {}

    /** Every clause that differs: in the order of the new version, then those that went. Another order is none. */
    static List<ClauseChange> changed(List<ReadClause> olds, List<ReadClause> news) {
        return ClausePairs.of(olds, news).stream()
                .filter(pair -> !same(pair))
                .map(pair -> new ClauseChange(pair.old(), pair.now(), favour(pair.old(), pair.now())))
                .toList();
    }

    private static boolean same(ClausePairs.Pair pair) {
        if (pair.old().isEmpty() || pair.now().isEmpty()) {
            return false;
        }
        ReadClause old = pair.old().get();
        ReadClause now = pair.now().get();
        return ClausePairs.sameText(old, now)
                && old.types().containsAll(now.types())
                && now.types().containsAll(old.types())
                && old.clause().negotiable() == now.clause().negotiable()
                && old.clause().draftedBy() == now.clause().draftedBy()
                && sameSayings(old.says(), now.says());
    }

    private static boolean sameSayings(Map<Field, Value> some, Map<Field, Value> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream()
                        .allMatch(said -> Optional.ofNullable(others.get(said.getKey()))
                                .filter(other -> Sameness.same(said.getValue(), other))
                                .isPresent());
    }

    private static Favour favour(Optional<ReadClause> old, Optional<ReadClause> now) {
        List<Favour> parts = new ArrayList<>();
        List<ClauseType> before = ClauseChange.types(old);
        List<ClauseType> after = ClauseChange.types(now);
        for (ClauseType type : ClauseType.values()) {
            if (after.contains(type) && !before.contains(type)) {
                parts.add(TypeFavour.of(type, now.orElseThrow()));
            } else if (before.contains(type) && !after.contains(type)) {
                parts.add(TypeFavour.of(type, old.orElseThrow()).reversed());
            }
        }
        if (old.isPresent() && now.isPresent()) {
            old.get()
                    .says()
                    .forEach(
                            (field, was) -> Optional.ofNullable(now.get().says().get(field))
                                    .flatMap(is -> Harm.compare(field, was, is))
                                    .ifPresent(harm -> parts.add(Terms.favour(harm))));
        }
        return Favour.of(parts);
    }
}
