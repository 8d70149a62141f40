package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.List;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/** What the form says, as far as the reading of a clause depends on it. */
interface Answers {

    /** Whether it is known to answer this. */
    boolean areSame(List<Told> told);

    /** The fee; null where it is not known. */
    @Nullable
    BigDecimal fee();

    /** Whether {@link #fee} is what the form says; else that takes its deal. */
    boolean isSureOfFee();

    static Answers of(Deal deal) {
        return new Answers() {
            @Override
            public boolean areSame(List<Told> told) {
                return Told.areSame(told, deal);
            }

            @Override
            public @Nullable BigDecimal fee() {
                return deal.value(Field.FEE).orElse(null) instanceof Value.Quantity fee ? fee.amount() : null;
            }

            @Override
            public boolean isSureOfFee() {
                return true;
            }
        };
    }
}
