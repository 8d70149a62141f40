package org.dealrisk.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Sheet}, as far as columns do not tell it. Used again for other rows. */
final class SheetRow {

    private static final Set<ClauseType> NO_TYPES = EnumSet.noneOf(ClauseType.class);

    private @Nullable MergedDeal deal;
    private Map<Field, Answer> changed = Map.of();
    private @Nullable RowFacts facts;
    private @Nullable Set<ClauseType> types;
    private boolean told;

    /** @param others the answers that differ from those of the deal */
    void set(MergedDeal merged, Map<Field, Answer> others) {
        deal = merged;
        changed = others;
        facts = null;
        types = null;
        told = false;
    }

    /** Forgets the deal. */
    void clear() {
        deal = null;
        changed = Map.of();
        facts = null;
        types = null;
    }

    /** Whether it was not told yet what first-order rules found; it counts as told then. */
    boolean isToBeTold() {
        boolean open = !told;
        told = true;
        return open;
    }

    MergedDeal deal() {
        return Objects.requireNonNull(deal);
    }

    /** The types that its clauses carry. */
    Set<ClauseType> types() {
        Set<ClauseType> known = types;
        if (known == null) {
            List<ReadClause> clauses = deal().clauses();
            known = clauses.isEmpty() ? NO_TYPES : EnumSet.noneOf(ClauseType.class);
            for (ReadClause clause : clauses) {
                known.addAll(clause.types());
            }
            types = known;
        }
        return known;
    }

    /** The row for conditions that are asked of one at a time. */
    RowFacts facts(ColumnPlan plan, RememberedOdds odds) {
        RowFacts known = facts;
        if (known == null) {
            DealEconomics sums = DealEconomics.lazily(deal().deal(), plan.assumptions(), odds);
            known = RowFacts.of(deal(), sums, plan.slots());
            known = changed.isEmpty() ? known : known.with(changed, sums.again(deal().deal(), changed));
            facts = known;
        }
        return known;
    }
}
