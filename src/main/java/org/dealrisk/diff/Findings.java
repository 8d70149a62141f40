package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.rule.Finding;

/** Compares what the rules found in two versions. */
final class Findings {

    private Findings() {}

    /** Every finding that differs in severity, or in whether it is waived; its words make no difference. */
    static List<FindingChange> changed(List<Finding> olds, List<Finding> news) {
        List<Finding> went = new ArrayList<>(olds);
        List<FindingChange> changes = new ArrayList<>();
        for (Finding finding : news) {
            Optional<Finding> before =
                    went.stream().filter(other -> sameMatter(finding, other)).findFirst();
            before.ifPresent(went::remove);
            if (before.isEmpty() || !sameWeight(before.get(), finding)) {
                changes.add(new FindingChange(before, Optional.of(finding)));
            }
        }
        went.forEach(finding -> changes.add(new FindingChange(Optional.of(finding), Optional.empty())));
        changes.sort(FindingChange.WORST_FIRST);
        return changes;
    }

    private static boolean sameMatter(Finding one, Finding other) {
        return one.code().equals(other.code()) && one.subject().equals(other.subject());
    }

    private static boolean sameWeight(Finding one, Finding other) {
        return one.severity() == other.severity() && one.isWaived() == other.isWaived();
    }
}
