package org.dealrisk.counter;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Direction;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** What is known of terms beyond the catalog: what a change of each asks, and which numbers are customary. */
final class Terms {

    /** Of a limit of our liability: the fee, the norm for small and medium businesses. */
    static final Value ONE_FEE = new Value.TimesFee(BigDecimal.ONE);

    /** Two rounds are the common limit in service contracts. */
    static final BigDecimal REVISION_ROUNDS = BigDecimal.valueOf(2);

    /** A quarter of what remains is the low end of what is usual when work stops early. */
    static final BigDecimal KILL_FEE = BigDecimal.valueOf(25);

    /** Ten days, the long end of the five to ten that are usual before silence counts as acceptance. */
    static final BigDecimal ACCEPTANCE_DAYS = BigDecimal.TEN;

    private static final Set<Field> PROMISES = EnumSet.of(Field.PROMISED_LEADS, Field.QUANTITY);

    private static final Set<Field> PRICES = EnumSet.of(
            Field.FEE, Field.PRODUCTION_FEE_SEPARATE, Field.SERVICE_CHARGED, Field.EXCLUSIVITY_MINIMUM_COMMIT);

    private static final Set<Field> LIMITS = EnumSet.of(
            Field.MAKE_GOOD,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_DAYS,
            Field.MAKE_GOOD_CAP_PERCENT,
            Field.MAKE_GOOD_CAP_UNITS,
            Field.REMEDY,
            Field.REVISION_ROUNDS_INCLUDED,
            Field.PRO_RATA_BILLING,
            Field.REFUND,
            Field.LIABILITY_LIMIT,
            Field.INDEMNITY,
            Field.CONSEQUENTIAL,
            Field.LD_DAILY_PERCENT,
            Field.LD_CAP_PERCENT,
            Field.UNIT_PENALTY_PERCENT);

    /** Clauses without which a contract says nothing that harms us; of others silence is a harm of its own. */
    private static final Set<ClauseType> STRIKABLE = EnumSet.of(
            ClauseType.GUARANTEE_OUTCOME,
            ClauseType.MAKE_GOOD_UNTIL_FILLED,
            ClauseType.MAKE_GOOD_CAPPED,
            ClauseType.NO_RESULT_NO_FEE,
            ClauseType.FULL_REFUND,
            ClauseType.SETOFF,
            ClauseType.PAY_WHEN_PAID,
            ClauseType.LIQUIDATED_DAMAGES,
            ClauseType.INDEMNITY_ONE_WAY,
            ClauseType.LOST_PROFIT,
            ClauseType.PERSONAL_GUARANTEE,
            ClauseType.AUTO_RENEWAL,
            ClauseType.EXCLUSIVITY,
            ClauseType.MFN,
            ClauseType.UNILATERAL_CHANGE,
            ClauseType.TERMINATION_CLIENT_ONLY,
            ClauseType.PAYMENT_IN_KIND);

    /** What a contract that is complete can be given where it says nothing. */
    private static final Map<ClauseType, Map<Field, Value>> ADDED = Map.of(
            ClauseType.LIABILITY_CAP, Map.of(Field.LIABILITY_LIMIT, ONE_FEE),
            ClauseType.REVISION_LIMIT, Map.of(Field.REVISION_ROUNDS_INCLUDED, new Value.Quantity(REVISION_ROUNDS)),
            ClauseType.PRO_RATA_BILLING, Map.of(Field.PRO_RATA_BILLING, new Value.Flag(true)),
            ClauseType.DEEMED_ACCEPTANCE,
                    Map.of(
                            Field.DEEMED_ACCEPTANCE,
                            new Value.Flag(true),
                            Field.ACCEPTANCE_DAYS,
                            new Value.Quantity(ACCEPTANCE_DAYS)));

    private Terms() {}

    /** What a change of the term to this value asks of the client. */
    static Kind kind(Field field, Value to) {
        boolean gone = to.equals(new Value.Word("none")) || to.equals(new Value.Word("estimate"));
        if (PRICES.contains(field)) {
            return Kind.PRICE;
        }
        if (PROMISES.contains(field)) {
            return Kind.PROMISE;
        }
        if (LIMITS.contains(field)) {
            return gone ? Kind.WITHDRAW : Kind.LIMIT;
        }
        if (to instanceof Value.Flag) {
            return field.direction() == Direction.LOWER_IS_WORSE ? Kind.CLARIFY : Kind.WITHDRAW;
        }
        return gone ? Kind.WITHDRAW : field == Field.ACCEPTANCE_BASIS ? Kind.CLARIFY : Kind.TERMS;
    }

    /** Whether a clause can go without leaving a gap: everything that it commits to. */
    static boolean canBeStruck(List<ClauseType> types) {
        return !types.isEmpty() && STRIKABLE.containsAll(types);
    }

    static Map<ClauseType, Map<Field, Value>> added() {
        return ADDED;
    }
}
