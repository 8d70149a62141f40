package org.dealrisk.verdict;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Severity;

/**
 * What the verdict could still become.
 *
 * @param best with every unknown at its harmless end
 * @param worst with every unknown at its harmful end
 * @param worstSeverityAtBest the worst unwaived finding of the best case
 * @param worstSeverityAtWorst the worst unwaived finding of the worst case
 * @param decidedBy the unknown fields that move the verdict by themselves; where none does, those without
 *     which the best or the worst is not reached
 */
public record VerdictRange(
        Verdict best,
        Verdict worst,
        Optional<Severity> worstSeverityAtBest,
        Optional<Severity> worstSeverityAtWorst,
        List<Field> decidedBy) {

    public VerdictRange {
        decidedBy = List.copyOf(decidedBy);
    }

    /** The same range with the facts that decide it. */
    VerdictRange with(List<Field> deciding) {
        return new VerdictRange(best, worst, worstSeverityAtBest, worstSeverityAtWorst, deciding);
    }
}
