package org.dealrisk.clause;

import java.util.Set;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;

/** What {@link ClauseMerge} makes of rows without clauses and texts, where they stand in a block. */
public final class RowMerge {

    private RowMerge() {}

    /** Whether the rows of a table with these columns can be joined so: no answer of theirs can be in conflict. */
    public static boolean suits(Set<Field> columns) {
        boolean twoReferrals = columns.contains(Field.REFERRAL_SOURCE) && columns.contains(Field.REFERRAL);
        return !twoReferrals && !columns.contains(Field.CASE_DEPOSIT_PAID);
    }

    /** Joins a row of a table that {@link #suits}; each of the two referrals fills the other. */
    public static void join(AnswerBlock rows, int row) {
        if (!rows.has(Field.REFERRAL_SOURCE) || !rows.has(Field.REFERRAL)) {
            return;
        }
        byte card = rows.kinds(Field.REFERRAL_SOURCE)[row];
        if (card == AnswerBlock.NOT_FILLED_IN) {
            rows.forget(row, Field.REFERRAL_SOURCE);
        } else if (card == AnswerBlock.NOT_COLLECTED) {
            rows.copy(row, Field.REFERRAL, Field.REFERRAL_SOURCE);
        } else {
            rows.copy(row, Field.REFERRAL_SOURCE, Field.REFERRAL);
        }
    }
}
