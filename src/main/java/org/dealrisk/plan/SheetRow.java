package org.dealrisk.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.RememberedOdds;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Sheet}, as far as columns do not tell it. Used again for other rows. */
final class SheetRow {

    private static final Set<ClauseType> NO_TYPES = EnumSet.noneOf(ClauseType.class);

    private @Nullable Supplier<MergedDeal> deal;
    private boolean answers;
    private @Nullable Contract contract;
    private List<Remark> remarks = List.of();
    private Map<Field, Answer> changed = Map.of();
    private @Nullable RowFacts facts;
    private @Nullable Set<ClauseType> types;
    private boolean isTold;

    void set(MergedDeal merged) {
        setAll(() -> merged, false, Contract.of(merged), merged.deal().remarks(), Map.of());
    }

    /** @param merged a deal without texts */
    void setAnswers(Supplier<MergedDeal> merged, Contract told, List<Remark> noted) {
        setAll(merged, true, told, noted, Map.of());
    }

    /** @param others the answers that differ from those of the other row */
    void set(SheetRow other, Map<Field, Answer> others) {
        setAll(Objects.requireNonNull(other.deal), other.answers, other.contract(), other.remarks, others);
    }

    private void setAll(
            Supplier<MergedDeal> merged,
            boolean asAnswers,
            Contract told,
            List<Remark> noted,
            Map<Field, Answer> others) {
        deal = merged;
        answers = asAnswers;
        contract = told;
        remarks = noted;
        changed = others;
        facts = null;
        types = null;
        isTold = false;
    }

    /** Forgets the deal. */
    void clear() {
        deal = null;
        contract = null;
        remarks = List.of();
        changed = Map.of();
        facts = null;
        types = null;
    }

    /** Whether it was not told yet what first-order rules found; it counts as told then. */
    boolean isToBeTold() {
        boolean open = !isTold;
        isTold = true;
        return open;
    }

    /** Whether it came as answers, without texts, and its deal may not be made yet. */
    boolean isOfAnswers() {
        return answers;
    }

    /** What counts about its clauses. */
    Contract contract() {
        return Objects.requireNonNull(contract);
    }

    MergedDeal deal() {
        return supplier().get();
    }

    Supplier<MergedDeal> supplier() {
        return Objects.requireNonNull(deal);
    }

    /** Those of its deal. */
    List<Remark> remarks() {
        return remarks;
    }

    /** The types that its clauses carry. */
    Set<ClauseType> types() {
        Set<ClauseType> known = types;
        if (known == null) {
            List<ReadClause> clauses = contract().clauses();
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
            MergedDeal merged = deal();
            DealEconomics sums = DealEconomics.lazily(merged.deal(), plan.assumptions(), odds);
            known = RowFacts.of(merged, sums, plan.slots());
            known = changed.isEmpty() ? known : known.with(changed, sums.again(merged.deal(), changed));
            facts = known;
        }
        return known;
    }
}
