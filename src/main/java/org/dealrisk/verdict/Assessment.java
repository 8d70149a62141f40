package org.dealrisk.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Deal;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/**
 * Everything that is said about one deal. Findings are ordered worst first and hold waived ones too.
 *
 * @param riskIndex 0 to 100, for sorting a pipeline only
 * @param asked what {@link #questions()} gives
 * @param completeness known ÷ applicable of the facts a judgement needs, 0 to 1; empty in a template
 */
public record Assessment(
        MergedDeal merged,
        Figures figures,
        Decision decision,
        VerdictRange range,
        int riskIndex,
        Optional<Double> completeness,
        List<Finding> findings,
        List<NotAssessed> notAssessed,
        Supplier<List<Question>> asked,
        List<WaiverNote> waiverNotes) {

    public Assessment {
        findings = List.copyOf(findings);
        notAssessed = List.copyOf(notAssessed);
        waiverNotes = List.copyOf(waiverNotes);
    }

    public Deal deal() {
        return merged.deal();
    }

    /** The open facts, those first whose answers could move the verdict furthest. Worked out when first asked for. */
    public List<Question> questions() {
        return asked.get();
    }

    public Verdict verdict() {
        return decision.verdict();
    }

    /** The findings that count. */
    public List<Finding> unwaived() {
        return findings.stream().filter(Finding::counts).toList();
    }

    /** The findings that were there before. */
    public List<Finding> baselined() {
        return findings.stream().filter(Finding::baselined).toList();
    }

    /** The findings that a waiver covers. */
    public List<Finding> waived() {
        return findings.stream().filter(Finding::isWaived).toList();
    }

    /** The severity of the worst finding that counts. */
    public Optional<Severity> worstSeverity() {
        return unwaived().stream().map(Finding::severity).max(Severity::compareTo);
    }

    /** Whether a deal to sign still carries a finding of low or above. */
    public boolean hasNotes() {
        return worstSeverity().filter(worst -> worst.atLeast(Severity.LOW)).isPresent();
    }
}
