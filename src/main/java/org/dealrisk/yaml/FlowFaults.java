package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;

/** Lists in brackets and mappings in braces that are not closed or miss a comma. */
final class FlowFaults {

    private FlowFaults() {}

    static Optional<Diagnostic> unclosed(DocumentText document, SyntaxComplaint complaint) {
        boolean inFlow = complaint.says("expected ',' or");
        boolean ended = document.text(complaint.at(), document.length()).isBlank();
        boolean newKey = document.line(complaint.since()) < document.line(complaint.at())
                && WrittenLine.at(document, complaint.at()).colon() >= 0;
        if (!inFlow || !ended && !newKey) {
            return Optional.empty();
        }
        String opening = document.text(complaint.since(), complaint.since() + 1);
        String message = "the bracket " + opening + " opened here is not closed";
        String closing = opening.equals("[") ? "]" : "}";
        return Optional.of(SyntaxFaults.fault(
                document, complaint.since(), complaint.since() + 1, message, "close it with " + closing));
    }

    static Optional<Diagnostic> comma(DocumentText document, SyntaxComplaint complaint) {
        if (!complaint.says("expected ',' or")) {
            return Optional.empty();
        }
        String closing = complaint.says("']'") ? "]" : "}";
        String rest = Excerpt.of(document.text(complaint.at(), document.lineEnd(complaint.at())));
        String message = "found \"" + rest + "\"; expected a comma or " + closing;
        return Optional.of(SyntaxFaults.fault(
                document, complaint.at(), complaint.at() + 1, message, "put quotes round a text that holds brackets, commas or colons"));
    }
}
