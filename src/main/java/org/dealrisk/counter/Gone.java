package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * A finding that goes, or becomes milder.
 *
 * @param subject the field it is about, for a rule that finds one thing a field
 * @param to what it still is; empty when it is gone
 */
public record Gone(Rule rule, Optional<Field> subject, Severity from, Optional<Severity> to) {

    /** What of the first findings is not, or not as bad, among the second; in their order. */
    static List<Gone> between(List<? extends Weighed> before, List<? extends Weighed> after) {
        List<Gone> gone = new ArrayList<>();
        for (Weighed finding : before) {
            Optional<Severity> now = after.stream()
                    .filter(other -> isSame(finding, other))
                    .map(Weighed::severity)
                    .findFirst();
            if (finding.severity() != Severity.INFO
                    && now.map(finding.severity()::compareTo).orElse(1) > 0) {
                gone.add(new Gone(finding.rule(), finding.subject(), finding.severity(), now));
            }
        }
        return gone;
    }

    static boolean isSame(Weighed one, Weighed other) {
        return one.rule().code().equals(other.rule().code()) && one.subject().equals(other.subject());
    }
}
