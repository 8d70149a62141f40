package org.dealrisk.plan;

import java.util.Arrays;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.Reading;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/** What is known of the contracts of the rows of a {@link Sheet}, a bit a row. Used again for other rows. */
final class SheetContracts {

    private final long[] complete = new long[Truths.WORDS];
    private final long[] whole = new long[Truths.WORDS];
    private final long[] spoken = new long[Truths.WORDS];
    private boolean bare;

    void look(Sheet sheet) {
        Arrays.fill(complete, 0);
        Arrays.fill(whole, 0);
        Arrays.fill(spoken, 0);
        bare = true;
        for (int row = 0; row < sheet.size(); row++) {
            long bit = 1L << row;
            Contract contract = sheet.contract(row);
            bare &= contract.clauses().isEmpty() && contract.conflicts().isEmpty();
            spoken[row >> 6] |= contract.clauses().isEmpty() ? 0 : bit;
            boolean isWhole = !sheet.isOfAnswers(row)
                    ? sheet.deal(row).deal().isYes(Field.CLAUSES_COMPLETE)
                    : sheet.block().isYes(row, Field.CLAUSES_COMPLETE);
            whole[row >> 6] |= isWhole ? bit : 0;
            complete[row >> 6] |= isWhole && contract.unread() == contract.count(Reading.NO_DUTY) ? bit : 0;
        }
    }

    /** Whether the clauses of a row are the whole contract, and none of those not understood may be of a type. */
    boolean ruleOut(ClauseType type, Sheet sheet, int row) {
        boolean isComplete = (complete[row >> 6] >>> row & 1) != 0;
        return isComplete
                || (whole[row >> 6] >>> row & 1) != 0 && sheet.contract(row).rulesOut(type);
    }

    /** The rows whose clauses are the whole contract and understood. */
    long[] complete() {
        return complete;
    }

    /** The rows with clauses. */
    long[] spoken() {
        return spoken;
    }

    /** Whether no row has clauses or conflicts. */
    boolean areBare() {
        return bare;
    }
}
