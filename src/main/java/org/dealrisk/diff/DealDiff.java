package org.dealrisk.diff;

import java.util.List;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;

/**
 * Everything that differs between two versions of one deal. What is only written otherwise (the order of
 * keys, a comment, 45k for 45000) is no difference.
 *
 * @param terms fields, in the order of the catalog
 * @param clauses in the order of the new contract, then those that went
 * @param parts texts and the like
 * @param value what the client gains
 * @param exposure what it can cost us
 * @param findings what is worse first
 */
public record DealDiff(
        Assessment old,
        Assessment now,
        List<TermChange> terms,
        List<ClauseChange> clauses,
        List<PartChange> parts,
        List<FigureChange> value,
        List<FigureChange> exposure,
        List<FindingChange> findings,
        List<WaiverChange> waivers) {

    public DealDiff {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
        parts = List.copyOf(parts);
        value = List.copyOf(value);
        exposure = List.copyOf(exposure);
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }

    /** Compares two versions that were judged by the same rules. */
    public static DealDiff between(Assessment old, Assessment now) {
        boolean sameCurrency =
                old.deal().text(Field.CURRENCY_CODE).equals(now.deal().text(Field.CURRENCY_CODE));
        return new DealDiff(
                old,
                now,
                Terms.changed(old.deal(), now.deal()),
                Clauses.changed(old.merged().clauses(), now.merged().clauses()),
                Parts.changed(old.deal(), now.deal()),
                Sums.changed(Sums.VALUE, old.figures(), now.figures(), sameCurrency),
                Sums.changed(Sums.EXPOSURE, old.figures(), now.figures(), sameCurrency),
                Findings.changed(old.findings(), now.findings()),
                Waivers.changed(old.deal().waivers(), now.deal().waivers()));
    }

    /**
     * Compares a deal with what it would be if some answers were others. The words of its clauses are the
     * same; what they would say instead is told among the terms.
     */
    public static DealDiff supposing(Assessment old, Assessment now) {
        DealDiff all = between(old, now);
        return new DealDiff(
                old, now, all.terms, List.of(), all.parts, all.value, all.exposure, all.findings, all.waivers);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return terms.isEmpty()
                && clauses.isEmpty()
                && parts.isEmpty()
                && value.isEmpty()
                && exposure.isEmpty()
                && findings.isEmpty()
                && waivers.isEmpty()
                && verdictStep() == 0
                && old.riskIndex() == now.riskIndex();
    }

    /** Above 0 when the new verdict is graver than the old one, below 0 when it is milder. */
    public int verdictStep() {
        return now.verdict().compareTo(old.verdict());
    }

    /** Whether a finding of this severity or above is new, graver than before, or waived no more. */
    public boolean worsensTo(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.worsensTo(severity));
    }
}
