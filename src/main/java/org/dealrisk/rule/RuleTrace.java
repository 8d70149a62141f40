package org.dealrisk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Outcome.Truth;
import org.dealrisk.model.Field;

/**
 * What one rule came to in a deal, and why.
 *
 * @param severity of the worst finding; empty unless it fires
 * @param steps what was looked at: one for a rule about the deal as a whole, one a field for a rule that
 *     looks at fields in turn; none for a rule that was not asked
 * @param gap what is missing; empty unless it cannot be told
 * @param doubtful whether it would be critical, and is a high because it rests on a clause read with little
 *     confidence
 */
public record RuleTrace(
        Rule rule, State state, Optional<Severity> severity, List<Step> steps, Gap gap, boolean doubtful) {

    /** The role of a condition that is asked before the tiers are. */
    public static final String APPLIES = "applies";

    public RuleTrace {
        steps = List.copyOf(steps);
    }

    /** What a rule, or one step of it, can come to. From the one that weighs most to the one that weighs least. */
    public enum State {
        FIRES,
        CANNOT_TELL,
        CLEAR,
        /** What it asks for first does not hold, or none of its fields takes part. */
        NOT_APPLICABLE,
        /** It does not judge templates. */
        NOT_IN_TEMPLATES,
        /** Switched off. */
        OFF
    }

    /**
     * One look at the deal.
     *
     * @param field the field that was looked at; empty for the deal as a whole
     * @param severity of the tier that was reached
     * @param grounds what decided it
     */
    public record Step(Optional<Field> field, State state, Optional<Severity> severity, List<Ground> grounds) {
        public Step {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A sub-condition that decided.
     *
     * @param role {@link #APPLIES}, or the severity that the condition stands for
     * @param condition as the rule writes it, on one line
     * @param values what the names in it stand for, in the order of the text
     */
    public record Ground(String role, String condition, Truth truth, Map<String, Operand> values) {
        public Ground {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
