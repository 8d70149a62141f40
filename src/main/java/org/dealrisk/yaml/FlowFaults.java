package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;

/** Lists in brackets and mappings in braces that are not closed or miss a comma. */
final class FlowFaults {

    private static final int NONE = -1;

    private FlowFaults() {}

    static Optional<Diagnostic> unclosed(DocumentText document, SyntaxComplaint complaint) {
        if (complaint.says("node content")) {
            return unclosedAtOnce(document, complaint);
        }
        boolean inFlow = complaint.says("expected ',' or");
        boolean ended = document.text(complaint.at(), document.length()).isBlank();
        boolean newKey = document.line(complaint.since()) < document.line(complaint.at())
                && WrittenLine.at(document, complaint.at()).colon() >= 0;
        if (!inFlow || !(ended || newKey)) {
            return Optional.empty();
        }
        return Optional.of(unclosed(document, complaint.since()));
    }

    /** A bracket with nothing behind it, or with nothing behind the comma of its last item. */
    private static Optional<Diagnostic> unclosedAtOnce(DocumentText document, SyntaxComplaint complaint) {
        int last = complaint.lastStart();
        if (!document.text(complaint.at(), document.length()).isBlank()) {
            return Optional.empty();
        }
        int opening = isOpening(document.at(last))
                ? last
                : endsWithComma(document, complaint) ? opening(document, last) : NONE;
        return opening == NONE ? Optional.empty() : Optional.of(unclosed(document, opening));
    }

    private static boolean isOpening(int c) {
        return c == '[' || c == '{';
    }

    private static boolean endsWithComma(DocumentText document, SyntaxComplaint complaint) {
        return document.text(complaint.lastEnd(), complaint.at()).strip().startsWith(",");
    }

    /** The last bracket before an offset that is not closed before it; {@link #NONE} when there is none. */
    private static int opening(DocumentText document, int before) {
        int closed = 0;
        for (int at = before; at >= 0; at--) {
            int c = document.at(at);
            if (c == ']' || c == '}') {
                closed++;
            } else if (isOpening(c) && closed-- == 0) {
                return at;
            }
        }
        return NONE;
    }

    private static Diagnostic unclosed(DocumentText document, int at) {
        String opening = document.text(at, at + 1);
        Message message = Message.of("the bracket {0} opened here is not closed", opening);
        Message hint = Message.of("close it with {0}", opening.equals("[") ? "]" : "}");
        return SyntaxFaults.fault(document, at, at + 1, message, hint);
    }

    static Optional<Diagnostic> comma(DocumentText document, SyntaxComplaint complaint) {
        if (!complaint.says("expected ',' or")) {
            return Optional.empty();
        }
        String closing = complaint.says("']'") ? "]" : "}";
        String rest = Excerpt.of(document.text(complaint.at(), document.lineEnd(complaint.at())));
        Message message = Message.of("found \"{0}\"; expected a comma or {1}", rest, closing);
        return Optional.of(SyntaxFaults.fault(
                document,
                complaint.at(),
                complaint.at() + 1,
                message,
                Message.of("put quotes round a text that holds brackets, commas or colons")));
    }
}
