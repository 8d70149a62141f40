package org.dealrisk.verdict;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/**
 * Everything that is said about one deal. Findings are ordered worst first and hold waived ones too.
 *
 * @param outlook what open facts could still bring
 * @param riskIndex 0 to 100, for sorting a pipeline only
 * @param completeness known ÷ applicable of the facts a judgement needs, 0 to 1; empty in a template
 */
public record Assessment(
        MergedDeal merged,
        Figures figures,
        Decision decision,
        Outlook outlook,
        int riskIndex,
        Optional<Double> completeness,
        List<Finding> findings,
        List<NotAssessed> notAssessed,
        List<WaiverNote> waiverNotes) {

    public Assessment {
        findings = List.copyOf(findings);
        notAssessed = List.copyOf(notAssessed);
        waiverNotes = List.copyOf(waiverNotes);
    }

    public Deal deal() {
        return merged.deal();
    }

    /** From the mildest to the gravest verdict that open facts could bring. Worked out when first asked for. */
    public VerdictRange range() {
        return outlook.range();
    }

    /**
     * The open facts that move the verdict by themselves; where none does, those without which the best or the worst
     * is not reached. None where both are one. Worked out when first asked for.
     */
    public List<Field> decidedBy() {
        return outlook.decidedBy();
    }

    /** The open facts, those first whose answers could move the verdict furthest. Worked out when first asked for. */
    public List<Question> questions() {
        return outlook.questions();
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
