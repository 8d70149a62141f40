package org.dealrisk.api;

import java.io.Serializable;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one deal. Components may be added, none is taken away.
 *
 * @param verdict null where {@code errors} is not empty
 * @param best the verdict with all that is unknown at its harmless end; null as {@code verdict}
 * @param worst the verdict with all that is unknown at its harmful end; null as {@code verdict}
 * @param gate the name of the gate behind the verdict, such as {@code W2}; empty for a deal to sign
 * @param reason why, in one sentence, in the language of the evaluator
 * @param riskIndex 0 to 100, for sorting only
 * @param findings worst first, waived ones too
 * @param errors what is wrong with the form
 */
public record Judgement(
        @Nullable Verdict verdict,
        @Nullable Verdict best,
        @Nullable Verdict worst,
        String gate,
        String reason,
        int riskIndex,
        ClientValue value,
        List<Finding> findings,
        List<Fault> errors)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Judgement {
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }

    /**
     * One thing that was found.
     *
     * @param message what it rests on
     * @param why what it means for us
     * @param ask what to ask for
     * @param waived whether a waiver covers it, so that it does not count
     */
    public record Finding(
            String code, Severity severity, String title, String message, String why, String ask, boolean waived)
            implements Serializable {

        private static final long serialVersionUID = 1;
    }

    static Judgement of(Assessment assessment) {
        return new Judgement(
                assessment.verdict(),
                assessment.range().best(),
                assessment.range().worst(),
                assessment.decision().gate().map(Enum::name).orElse(""),
                assessment.decision().reason(),
                assessment.riskIndex(),
                ClientValue.of(assessment.figures()::get),
                assessment.findings().stream().map(Judgement::finding).toList(),
                List.of());
    }

    static Judgement unread(List<Diagnostic> faults) {
        return new Judgement(null, null, null, "", "", 0, ClientValue.NONE, List.of(), Fault.of(faults));
    }

    private static Finding finding(org.dealrisk.rule.Finding found) {
        return new Finding(
                found.code(),
                found.severity(),
                found.title(),
                found.message(),
                found.why(),
                found.ask(),
                found.isWaived());
    }
}
