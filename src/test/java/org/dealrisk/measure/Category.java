package org.dealrisk.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.dealrisk.clause.Recogniser.Found;
import org.dealrisk.model.ClauseType;

/**
 * A category of CUAD, and the types of clause that stand for it.
 *
 * <p>Exclusivity and non-compete are one type, for they keep us from the same business; CUAD parts them.
 * A find that rests on a word for competitors is counted as the one, every other as the other.
 *
 * @param against whom finds are directed against
 * @param target the F1 at contract level that has to be reached; empty where it is told for information
 */
record Category(String name, Set<ClauseType> types, Against against, OptionalDouble target) {

    enum Against {
        ANYBODY,
        ALL,
        COMPETITORS
    }

    /** The concepts that stand for competitors. */
    private static final Set<String> COMPETITORS = Set.of("competitor", "rival");

    static final List<Category> ALL = List.of(
            aimed("Audit Rights", 0.88, ClauseType.AUDIT_RIGHTS),
            aimed("Renewal Term", 0.82, ClauseType.RENEWAL_TERM, ClauseType.AUTO_RENEWAL),
            aimed("Minimum Commitment", 0.80, ClauseType.MINIMUM_COMMITMENT),
            aimed("Exclusivity", 0.75, ClauseType.EXCLUSIVITY).against(Against.ALL),
            aimed("Ip Ownership Assignment", 0.80, ClauseType.IP_ASSIGNMENT, ClauseType.IP_ON_CREATION),
            aimed("Liquidated Damages", 0.78, ClauseType.LIQUIDATED_DAMAGES),
            aimed(
                    "Termination For Convenience",
                    0.75,
                    ClauseType.TERMINATION_FOR_CONVENIENCE,
                    ClauseType.TERMINATION_CLIENT_ONLY),
            aimed("Most Favored Nation", 0.75, ClauseType.MFN),
            aimed("Uncapped Liability", 0.65, ClauseType.UNLIMITED_LIABILITY, ClauseType.LIABILITY_CAP_CARVE_OUT),
            told("Cap On Liability", ClauseType.LIABILITY_CAP),
            told("Non-Compete", ClauseType.EXCLUSIVITY).against(Against.COMPETITORS));

    private static Category aimed(String name, double target, ClauseType... types) {
        return new Category(name, Set.of(types), Against.ANYBODY, OptionalDouble.of(target));
    }

    private static Category told(String name, ClauseType... types) {
        return new Category(name, Set.of(types), Against.ANYBODY, OptionalDouble.empty());
    }

    private Category against(Against whom) {
        return new Category(name, types, whom, target);
    }

    /** Whether something that was found stands for the category. */
    boolean isOneOf(Found find) {
        boolean competitors = find.concepts().stream().anyMatch(COMPETITORS::contains);
        return types.contains(find.type())
                && switch (against) {
                    case ANYBODY -> true;
                    case ALL -> !competitors;
                    case COMPETITORS -> competitors;
                };
    }
}
