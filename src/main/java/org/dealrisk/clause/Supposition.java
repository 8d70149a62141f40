package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;

/**
 * A deal as it would be if some answers were others. What is supposed holds against the contract: a clause
 * that speaks of the field is taken to say the new value, whoever wrote it and whether or not the client
 * would change it; with an answer that is unknown it is taken not to speak of it. Where a contract that is
 * complete says nothing of a field, it is taken to get a clause about it, if there is a type of clause
 * that does just that.
 */
public final class Supposition {

    private Supposition() {}

    /**
     * The form as it would be, with its clauses.
     *
     * @param form not joined with its clauses
     * @param merged the same deal, joined
     * @param supposed a form that has nothing but the answers supposed
     */
    public static Deal of(Deal form, MergedDeal merged, Deal supposed) {
        Map<Field, Answer> all = answers(supposed);
        Map<Field, Value> said = new EnumMap<>(Field.class);
        Set<Field> silent = EnumSet.noneOf(Field.class);
        all.forEach((field, answer) -> {
            answer.stated().ifPresent(value -> said.put(field, value));
            if (!answer.isKnown()) {
                silent.add(field);
            }
        });
        List<ReadClause> clauses = new ArrayList<>();
        for (ReadClause clause : merged.clauses()) {
            clauses.add(reworded(clause, said, silent, form));
        }
        said.forEach((field, value) -> {
            if (isNewTo(merged, field, value)) {
                clauses.add(Rewording.added(clauses.size(), Map.of(field, value), Clause.Author.UNKNOWN, form));
            }
        });
        List<Remark> remarks = new ArrayList<>(form.remarks());
        remarks.removeIf(remark -> all.containsKey(remark.field()));
        remarks.addAll(supposed.remarks());
        Deal.Builder answered = form.toBuilder().remarks(remarks);
        all.forEach(answered::answer);
        return Rewording.form(answered.build(), clauses);
    }

    /** What is supposed, by field. Two fields say who sent the client; what is supposed of one is meant of both. */
    private static Map<Field, Answer> answers(Deal supposed) {
        Map<Field, Answer> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Answer answer = supposed.answer(field);
            if (!(answer instanceof Answer.NotFilledIn)) {
                all.put(field, answer);
            }
        }
        Answer card = supposed.answer(Field.REFERRAL_SOURCE);
        Answer group = supposed.answer(Field.REFERRAL);
        if (all.containsKey(Field.REFERRAL_SOURCE)) {
            all.putIfAbsent(Field.REFERRAL, card);
        } else if (all.containsKey(Field.REFERRAL)) {
            all.put(Field.REFERRAL_SOURCE, group);
        }
        return all;
    }

    private static ReadClause reworded(ReadClause clause, Map<Field, Value> said, Set<Field> silent, Deal form) {
        Map<Field, Value> about = new EnumMap<>(Field.class);
        about.putAll(said);
        about.keySet().retainAll(clause.says().keySet());
        Set<Field> withdrawn = EnumSet.copyOf(silent);
        withdrawn.retainAll(clause.says().keySet());
        return about.isEmpty() && withdrawn.isEmpty()
                ? clause
                : Rewording.of(clause, about, withdrawn, clause.clause().draftedBy(), form);
    }

    private static boolean isNewTo(MergedDeal merged, Field field, Value value) {
        return merged.contractIsComplete()
                && merged.deal().answer(field) instanceof Answer.NotFilledIn
                && !Rewording.carried(Map.of(field, value)).isEmpty();
    }
}
