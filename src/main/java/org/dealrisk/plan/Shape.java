package org.dealrisk.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * What the deals of a table may answer: the fields of its columns, and whatever their clauses can say. All other
 * fields are not collected, which settles what rules ask of them.
 *
 * @param fields those that may have an answer
 * @param table whether all others are not collected; false for deals of any kind
 */
record Shape(Set<Field> fields, boolean table) {

    Shape {
        fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    /** Of deals of any kind. */
    static Shape any() {
        return new Shape(EnumSet.allOf(Field.class), false);
    }

    /** Of rows of a table with columns for these fields. */
    static Shape ofColumns(Set<Field> columns) {
        Set<Field> fields = EnumSet.of(Field.REFERRAL_SOURCE, Field.REFERRAL);
        fields.addAll(columns);
        if (columns.contains(Field.CLAUSE_LIST)) {
            for (ClauseType type : ClauseType.values()) {
                fields.addAll(type.feeds());
                fields.addAll(type.params().values());
            }
        }
        return new Shape(fields, true);
    }

    boolean mayAnswer(Field field) {
        return fields.contains(field);
    }

    /** Whether a deal is such a one. */
    boolean fits(Deal deal) {
        if (!table) {
            return true;
        }
        return deal.silence() instanceof Answer.NotCollected && deal.answersNoneBut(fields);
    }
}
