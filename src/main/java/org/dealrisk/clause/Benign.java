package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.model.Value.Flag;
import org.dealrisk.model.Value.Word;

/** What a clause says that denies what others of its kind commit to: "we do not guarantee any number". */
final class Benign {

    private static final Map<ClauseType, Map<Field, Value>> SAYS = says();

    private Benign() {}

    /** The values of a denial; none where denying says nothing about a field. */
    static Map<Field, Value> says(ClauseType denied) {
        return SAYS.getOrDefault(denied, Map.of());
    }

    private static Map<ClauseType, Map<Field, Value>> says() {
        Map<ClauseType, Map<Field, Value>> says = new EnumMap<>(ClauseType.class);
        says.put(ClauseType.GUARANTEE_OUTCOME, Map.of(Field.COMMITMENT, new Word("estimate")));
        says.put(ClauseType.MAKE_GOOD_UNTIL_FILLED, Map.of(Field.MAKE_GOOD, new Word("none")));
        says.put(ClauseType.LOST_PROFIT, Map.of(Field.CONSEQUENTIAL, new Word("excluded")));
        says.put(ClauseType.INDEMNITY_ONE_WAY, Map.of(Field.INDEMNITY, new Word("mutual")));
        says.put(ClauseType.TERMINATION_CLIENT_ONLY, Map.of(Field.TERMINATION_FOR_CONVENIENCE, new Word("mutual")));
        says.put(ClauseType.AUTO_RENEWAL, Map.of(Field.AUTO_RENEW, new Flag(false)));
        says.put(ClauseType.SETOFF, Map.of(Field.SETOFF, new Flag(false)));
        says.put(ClauseType.PERSONAL_GUARANTEE, Map.of(Field.PERSONAL_GUARANTEE, new Flag(false)));
        says.put(ClauseType.UNILATERAL_CHANGE, Map.of(Field.UNILATERAL_CHANGE, new Flag(false)));
        says.put(ClauseType.IP_ON_CREATION, Map.of(Field.IP_TRANSFER, new Word("on-payment")));
        says.put(ClauseType.UPFRONT_PAYMENT, Map.of(Field.UPFRONT_PERCENT, new Value.Quantity(BigDecimal.ZERO)));
        says.put(ClauseType.MFN, Map.of(Field.MOST_FAVOURED_CUSTOMER, new Flag(false)));
        return says;
    }
}
