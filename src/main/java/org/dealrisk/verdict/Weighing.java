package org.dealrisk.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/**
 * A deal after all rules were asked, with what of their findings does not count.
 *
 * @param trial without what does not count
 * @param waived the waivers that count, by the code of their rule
 * @param baseline what was there before
 */
record Weighing(Trial trial, WaiverCheck waivers, Map<String, Waiver> waived, Set<Known> baseline) {

    /** Without a baseline. */
    Weighing(Trial trial, WaiverCheck waivers, Map<String, Waiver> waived) {
        this(trial, waivers, waived, Set.of());
    }

    /** What tells findings of one deal apart. */
    record Known(String code, Severity severity, Optional<Field> subject) {

        private static Known of(Finding finding) {
            return new Known(finding.code(), finding.severity(), finding.subject());
        }
    }

    /**
     * What was there before; of several findings of a rule about one thing all have to be.
     *
     * @param before whether a finding was there before; asked once of every finding, in order
     */
    static Set<Known> baseline(List<Finding> findings, Predicate<Finding> before) {
        Map<Known, Boolean> known = new HashMap<>();
        for (Finding finding : findings) {
            known.merge(Known.of(finding), before.test(finding), Boolean::logicalAnd);
        }
        known.values().removeIf(there -> !there);
        return Set.copyOf(known.keySet());
    }

    Weighing withBaseline(Trial without, Set<Known> there) {
        return new Weighing(without, waivers, waived, there);
    }

    boolean countsAll() {
        return waived.isEmpty() && baseline.isEmpty();
    }

    /** What does not count. */
    Exemption exemption() {
        return baseline.isEmpty()
                ? byWaiver()
                : byWaiver().or((code, severity, subject) -> baseline.contains(new Known(code, severity, subject)));
    }

    private Exemption byWaiver() {
        return waived.isEmpty() ? Exemption.none() : waivers.exemption();
    }

    /** The findings, each that does not count with why. */
    List<Finding> marked(List<Finding> findings) {
        if (countsAll()) {
            return findings;
        }
        Exemption byWaiver = byWaiver();
        return findings.stream()
                .map(finding -> Optional.ofNullable(waived.get(finding.code()))
                        .filter(waiver -> byWaiver.covers(finding.code(), finding.severity(), finding.subject()))
                        .map(finding::withWaiver)
                        .orElse(baseline.contains(Known.of(finding)) ? finding.inBaseline() : finding))
                .toList();
    }
}
