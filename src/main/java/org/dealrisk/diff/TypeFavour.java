package org.dealrisk.diff;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.Bearing;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Whom it favours that a contract has a clause of some type. */
final class TypeFavour {

    /** Types that set no field by being there, and take something from us whatever their numbers are. */
    private static final Set<ClauseType> CLIENT = EnumSet.of(
            ClauseType.UNLIMITED_REVISIONS,
            ClauseType.LIQUIDATED_DAMAGES,
            ClauseType.EXCLUSIVITY,
            ClauseType.PAYMENT_IN_KIND);

    /** Types that set no field by being there, and protect us whatever their numbers are. */
    private static final Set<ClauseType> OURS = EnumSet.of(
            ClauseType.REVISION_LIMIT,
            ClauseType.UPFRONT_PAYMENT,
            ClauseType.CANCELLATION_FEE,
            ClauseType.LIABILITY_CAP);

    private TypeFavour() {}

    /** By its words where they name somebody, else by the type. */
    static Favour of(ClauseType type, ReadClause clause) {
        Bearing bearing = clause.bearing(type);
        if (bearing.favours() == Actor.US) {
            return Favour.OURS;
        }
        return bearing.favours() == Actor.THEM ? Favour.CLIENT : of(type);
    }

    /** Neutral for one that can favour either side, and for a mere fact. */
    static Favour of(ClauseType type) {
        if (CLIENT.contains(type)) {
            return Favour.CLIENT;
        }
        return OURS.contains(type)
                ? Favour.OURS
                : Favour.of(type.sets().entrySet().stream().map(TypeFavour::of).toList());
    }

    private static Favour of(Map.Entry<Field, Value> set) {
        Optional<Value> value = Optional.of(set.getValue());
        if (value.equals(set.getKey().adverse())) {
            return Favour.CLIENT;
        }
        return value.equals(set.getKey().benign()) ? Favour.OURS : Favour.NEUTRAL;
    }
}
