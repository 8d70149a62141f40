package org.dealrisk.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one deal, as conditions ask for it: every answer in its slot, every figure done when it is
 * first asked for. For one thread.
 */
final class RowFacts {

    private static final int FIGURES = FigureName.values().length;
    private static final int SEVERITIES = Severity.values().length;
    private static final Object NO_VALUE = new Object();

    private final Slots slots;
    private final Answer[] answers;
    private final MergedDeal merged;
    private final DealEconomics sums;
    private final Set<ClauseType> types;
    private final boolean contractIsComplete;

    private final double[] figures = new double[FIGURES];
    private long figuresDone;
    private final @Nullable Object[] kept;
    private int @Nullable [] found;

    private RowFacts(Slots slots, Answer[] answers, MergedDeal merged, DealEconomics sums) {
        this.slots = slots;
        this.answers = answers;
        this.merged = merged;
        this.sums = sums;
        this.types = merged.clauses().isEmpty() ? Set.of() : types(merged.clauses());
        this.contractIsComplete = merged.contractIsComplete();
        this.kept = new @Nullable Object[slots.kept()];
    }

    static RowFacts of(MergedDeal merged, DealEconomics sums, Slots slots) {
        Deal deal = merged.deal();
        List<Field> fields = slots.fields();
        Answer[] answers = new Answer[fields.size()];
        for (int slot = 0; slot < answers.length; slot++) {
            answers[slot] = deal.answer(fields.get(slot));
        }
        return new RowFacts(slots, answers, merged, sums);
    }

    /**
     * The same deal with other answers to some fields.
     *
     * @param others the sums with these answers
     */
    RowFacts with(Map<Field, Answer> changed, DealEconomics others) {
        Answer[] copy = answers.clone();
        changed.forEach((field, answer) -> {
            if (slots.has(field)) {
                copy[slots.of(field)] = answer;
            }
        });
        return new RowFacts(slots, copy, merged, others);
    }

    MergedDeal merged() {
        return merged;
    }

    DealEconomics sums() {
        return sums;
    }

    Answer answer(int slot) {
        return answers[slot];
    }

    /** What the form or the contract says; null when neither does. */
    @Nullable
    Value stated(int slot) {
        return answers[slot] instanceof Answer.Known known ? known.value() : null;
    }

    /** NaN where it cannot be told; infinities as such. */
    double figure(FigureName name) {
        long bit = 1L << name.ordinal();
        if ((figuresDone & bit) == 0) {
            figuresDone |= bit;
            figures[name.ordinal()] = sums.get(name).toDouble().orElse(Double.NaN);
        }
        return figures[name.ordinal()];
    }

    boolean carries(ClauseType type) {
        return types.contains(type);
    }

    boolean contractIsComplete() {
        return contractIsComplete;
    }

    /** What a part came to that is asked for more than once. */
    @Nullable
    Object kept(int place, Term part) {
        Object value = kept[place];
        if (value == null) {
            value = part.of(this);
            kept[place] = value == null ? NO_VALUE : value;
        }
        return value == NO_VALUE ? null : value;
    }

    /** Tells derived rules what the others found. */
    void found(List<? extends Weighed> findings) {
        int[] counts = new int[Route.values().length * SEVERITIES];
        for (int i = 0; i < findings.size(); i++) {
            Weighed finding = findings.get(i);
            counts[
                    finding.rule().route().ordinal() * SEVERITIES
                            + finding.severity().ordinal()]++;
        }
        found = counts;
    }

    /** How many findings first-order rules have of a severity or a worse one, to be handled by a route. */
    int found(Severity least, Route route) {
        int count = 0;
        for (int severity = least.ordinal(); found != null && severity < SEVERITIES; severity++) {
            count += found[route.ordinal() * SEVERITIES + severity];
        }
        return count;
    }

    private static Set<ClauseType> types(List<ReadClause> clauses) {
        Set<ClauseType> types = EnumSet.noneOf(ClauseType.class);
        clauses.forEach(clause -> types.addAll(clause.types()));
        return types;
    }
}
