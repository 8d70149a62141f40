package org.dealrisk.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/** Says how many findings of each severity there are. */
final class Counts {

    private Counts() {}

    /** {@code 2 critical, 1 high}, the worst first, none that is zero. */
    static String of(Collection<Finding> findings, Words words) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return of(counts, words);
    }

    static String of(Map<Severity, Integer> counts, Words words) {
        List<Severity> present = new ArrayList<>(counts.keySet());
        present.removeIf(severity -> counts.getOrDefault(severity, 0) == 0);
        present.sort(Comparator.reverseOrder());
        return words.join(present.stream()
                .map(severity -> words.say("counted", counts.getOrDefault(severity, 0), words.severity(severity)))
                .toList());
    }
}
