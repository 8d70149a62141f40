package org.dealrisk.clause;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/** What a deal answers, wherever it says so. */
record Told(Field field, boolean unknown, Optional<Value> value) {

    static Told of(Deal deal, Field field) {
        Answer answer = deal.answer(field);
        return new Told(field, answer.isExplicitlyUnknown(), answer.stated());
    }

    static List<Told> all(Deal deal, Collection<Field> fields) {
        return fields.stream().map(field -> of(deal, field)).toList();
    }

    /** Whether another deal answers the same to all of them. */
    static boolean areSame(List<Told> told, Deal deal) {
        for (Told answer : told) {
            if (!answer.equals(of(deal, answer.field))) {
                return false;
            }
        }
        return true;
    }

    // Written out, as every clause of every deal is looked up.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told told && field == told.field && unknown == told.unknown && value.equals(told.value);
    }

    @Override
    public int hashCode() {
        return field.ordinal() * 31 + value.hashCode();
    }
}
