package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import org.dealrisk.expr.Expression;
import org.dealrisk.model.Field;

/**
 * One of the fields that a rule looks at in turn; its conditions call the field {@code it}.
 *
 * @param when under which condition the field takes part; empty for always
 * @param applies when false the field is clear; empty for always
 * @param tiers the conditions, worst first
 */
public record Item(Field field, Optional<Expression> when, Optional<Expression> applies, List<Tier> tiers) {

    /** The name by which the conditions of an item call its field. */
    public static final String IT = "it";

    public Item {
        tiers = List.copyOf(tiers);
    }
}
