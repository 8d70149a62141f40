package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Whether values that several clauses, or form and contract, give to one field say the same, and what they come to. */
final class Agreement {

    private static final Value YES = new Value.Word("yes");
    private static final Value NONE = new Value.Word("none");
    private static final Value MUTUAL = new Value.Word("mutual");
    private static final Set<Value> PROMISES_NOTHING = Set.of(NONE, new Value.Word("estimate"));

    /** Of each field that may say "mutual", what says that only one of us is meant. */
    private static final Map<Field, Set<Value>> ONE_SIDED = Map.of(
            Field.TERMINATION_FOR_CONVENIENCE, Set.of(new Value.Word("client-only"), new Value.Word("ours-only")),
            Field.INDEMNITY, Set.of(new Value.Word("one-way-ours"), new Value.Word("one-way-theirs")));

    private Agreement() {}

    /**
     * Whether form and contract say the same, or one of them only says it more precisely.
     *
     * @param fee of the deal, by which a multiple of it is held against a sum; empty when it is not known
     */
    static boolean areSame(Field field, Value form, Value contract, Optional<BigDecimal> fee) {
        if (form.equals(contract)) {
            return true;
        }
        Value stated = Harm.inMoney(form, fee);
        Value agreed = Harm.inMoney(contract, fee);
        if (stated instanceof Value.Quantity a && agreed instanceof Value.Quantity b) {
            return a.amount().compareTo(b.amount()) == 0;
        }
        return stated.equals(agreed) || refines(field, stated, agreed);
    }

    private static boolean refines(Field field, Value form, Value contract) {
        return switch (field) {
            case MAKE_GOOD -> form.equals(YES) && !contract.equals(NONE);
            case PROMISE_UNIT -> Harm.LEADS.contains(form) && Harm.LEADS.contains(contract);
            case COMMITMENT -> PROMISES_NOTHING.contains(form) && PROMISES_NOTHING.contains(contract);
            default -> false;
        };
    }

    /**
     * What the values that clauses give to a field come to: the worst of them for us, or what none of them says alone.
     *
     * @param claims at least one
     */
    static Value worst(Field field, List<Value> claims, Optional<BigDecimal> fee) {
        if (claims.size() == 1) {
            return claims.get(0);
        }
        return claims.stream()
                .reduce((kept, next) -> together(field, kept, next).orElseGet(() -> Harm.worse(field, next, kept, fee)))
                .orElseThrow();
    }

    /** What one clause lays on or gives to us and another to the client is laid on or given to both. */
    private static Optional<Value> together(Field field, Value kept, Value next) {
        Set<Value> sides = ONE_SIDED.getOrDefault(field, Set.of());
        boolean both = !kept.equals(next) && isSide(kept, sides) && isSide(next, sides);
        return both ? Optional.of(MUTUAL) : Optional.empty();
    }

    private static boolean isSide(Value value, Set<Value> sides) {
        return sides.contains(value) || !sides.isEmpty() && value.equals(MUTUAL);
    }
}
