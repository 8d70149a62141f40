package org.dealrisk.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Exemption;

/**
 * Judges variants of one deal, by the same rules and gates, without words. Nothing is read twice, and
 * rules are asked again only about what differs. Not thread-safe.
 */
public final class Variants {

    private final Judge judge;
    private final Trial base;
    private int evaluations;

    Variants(Judge judge, Trial base) {
        this.judge = judge;
        this.base = base;
    }

    /** The deal itself, joined and judged. */
    public Variant unchanged() {
        return new Variant(counted(base));
    }

    /**
     * The deal with other answers on its form and other clauses.
     *
     * @param form the form, not joined with the clauses
     * @param clauses those of the form, in its order and with its numbers
     */
    public Variant with(Deal form, List<ReadClause> clauses) {
        evaluations++;
        MergedDeal merged = ClauseMerge.join(form, clauses, base.merged());
        Set<Field> changed = changes(merged);
        Trial all = base.with(merged, changed, judge.engine(), Exemption.none());
        return new Variant(judge.weigh(all, exemption -> base.with(merged, changed, judge.engine(), exemption))
                .trial());
    }

    /** How many variants were judged. */
    public int evaluations() {
        return evaluations;
    }

    private Trial counted(Trial trial) {
        return judge.weigh(trial, exemption -> base.with(trial.merged(), Set.of(), judge.engine(), exemption))
                .trial();
    }

    private Set<Field> changes(MergedDeal merged) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!alike(base.merged().deal().answer(field), merged.deal().answer(field))) {
                changed.add(field);
            }
        }
        if (!base.merged().clauses().equals(merged.clauses())) {
            changed.add(Field.CLAUSE_LIST);
        }
        return changed;
    }

    private static boolean alike(Answer one, Answer other) {
        return one.getClass() == other.getClass() && one.stated().equals(other.stated());
    }
}
