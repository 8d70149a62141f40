package org.dealrisk.api;

import java.io.Serializable;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a list of many deals says about one: what {@code dealrisk score} writes. Components may be added, none is
 * taken away.
 *
 * @param verdict null where {@code errors} is not empty
 * @param worst the verdict with all that is unknown at its harmful end; null as {@code verdict}
 * @param gate the name of the gate behind the verdict; empty for a deal to sign
 * @param riskIndex 0 to 100, for sorting only
 * @param flags {@code CODE:severity} of every finding, worst first, then by code
 * @param missing the paths of the facts that a judgement needs and that are not known
 * @param errors what is wrong with the form
 */
public record Score(
        @Nullable Verdict verdict,
        @Nullable Verdict worst,
        String gate,
        int riskIndex,
        ClientValue value,
        List<String> flags,
        List<String> missing,
        List<Fault> errors)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Score {
        flags = List.copyOf(flags);
        missing = List.copyOf(missing);
        errors = List.copyOf(errors);
    }

    static Score of(Brief brief) {
        return new Score(
                brief.verdict(),
                brief.worst(),
                brief.gate().map(Enum::name).orElse(""),
                brief.riskIndex(),
                ClientValue.of(brief.figures()::get),
                brief.findings().stream()
                        .map(found ->
                                found.rule().code() + ":" + found.severity().label())
                        .distinct()
                        .toList(),
                brief.missing().stream().map(Field::path).toList(),
                List.of());
    }

    static Score unread(List<Diagnostic> faults) {
        return new Score(null, null, "", 0, ClientValue.NONE, List.of(), List.of(), Fault.of(faults));
    }
}
