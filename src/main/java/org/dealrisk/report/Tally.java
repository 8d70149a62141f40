package org.dealrisk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Verdict;

/**
 * The counts of a run, whatever of it is shown.
 *
 * @param byVerdict deals of every verdict, in ascending order
 * @param bySeverity findings that count, of every severity, in ascending order
 * @param waived findings that a waiver covers
 * @param baselined findings that were there before
 * @param errors faults of documents that could not be read
 * @param unread documents that could not be read
 * @param tooLittle deals of which less than half of what a judgement needs is known
 */
record Tally(
        int deals,
        Map<Verdict, Integer> byVerdict,
        Map<Severity, Integer> bySeverity,
        int waived,
        int baselined,
        int errors,
        int unread,
        int tooLittle) {

    private static final double ENOUGH = 0.5;

    static Tally of(Run run) {
        Map<Verdict, Integer> verdicts = zeros(Verdict.class);
        Map<Severity, Integer> severities = zeros(Severity.class);
        int waived = 0;
        int baselined = 0;
        int tooLittle = 0;
        for (Assessment assessment : run.assessments()) {
            verdicts.merge(assessment.verdict(), 1, Integer::sum);
            for (Finding finding : assessment.unwaived()) {
                severities.merge(finding.severity(), 1, Integer::sum);
            }
            waived += assessment.waived().size();
            baselined += assessment.baselined().size();
            tooLittle += isTooLittle(assessment) ? 1 : 0;
        }
        int deals = run.assessments().size();
        long unread = run.results().stream()
                .filter(result -> result instanceof Run.Unread document && !document.judged())
                .count();
        return new Tally(
                deals,
                Collections.unmodifiableMap(verdicts),
                Collections.unmodifiableMap(severities),
                waived,
                baselined,
                run.faults().size(),
                (int) unread,
                tooLittle);
    }

    /** {@code 1 WALK AWAY, 2 SIGN}: the gravest first, none that is zero. */
    String verdicts(Words words) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Verdict, Integer> entry : byVerdict.entrySet()) {
            if (entry.getValue() > 0) {
                parts.add(0, words.say("counted", entry.getValue(), words.verdict(entry.getKey())));
            }
        }
        return words.join(parts);
    }

    /** Whether less than half of what a judgement needs is known. */
    static boolean isTooLittle(Assessment assessment) {
        return assessment.completeness().filter(known -> known < ENOUGH).isPresent();
    }

    private static <K extends Enum<K>> Map<K, Integer> zeros(Class<K> type) {
        Map<K, Integer> zeros = new EnumMap<>(type);
        Arrays.asList(type.getEnumConstants()).forEach(constant -> zeros.put(constant, 0));
        return zeros;
    }
}
