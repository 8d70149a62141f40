package org.dealrisk.verdict;

import java.util.Optional;
import org.dealrisk.rule.Severity;

/**
 * What the verdict could still become.
 *
 * @param best with every unknown at its harmless end
 * @param worst with every unknown at its harmful end
 * @param worstSeverityAtBest the worst unwaived finding of the best case
 * @param worstSeverityAtWorst the worst unwaived finding of the worst case
 */
public record VerdictRange(
        Verdict best, Verdict worst, Optional<Severity> worstSeverityAtBest, Optional<Severity> worstSeverityAtWorst) {}
