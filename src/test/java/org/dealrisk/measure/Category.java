package org.dealrisk.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.dealrisk.model.ClauseType;

/**
 * A category of CUAD, and the types of clause that stand for it.
 *
 * @param target the F1 at contract level that has to be reached; empty where it is told for information
 */
record Category(String name, Set<ClauseType> types, OptionalDouble target) {

    static final List<Category> ALL = List.of(
            aimed("Audit Rights", 0.88, ClauseType.AUDIT_RIGHTS),
            aimed("Renewal Term", 0.82, ClauseType.RENEWAL_TERM, ClauseType.AUTO_RENEWAL),
            aimed("Minimum Commitment", 0.80, ClauseType.MINIMUM_COMMITMENT),
            aimed("Exclusivity", 0.75, ClauseType.EXCLUSIVITY),
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
            told("Non-Compete", ClauseType.EXCLUSIVITY));

    private static Category aimed(String name, double target, ClauseType... types) {
        return new Category(name, Set.of(types), OptionalDouble.of(target));
    }

    private static Category told(String name, ClauseType... types) {
        return new Category(name, Set.of(types), OptionalDouble.empty());
    }
}
