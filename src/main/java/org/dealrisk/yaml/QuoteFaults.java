package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;

/** Quotation marks that are not closed, closed too early, or followed by an unknown escape. */
final class QuoteFaults {

    private QuoteFaults() {}

    static Optional<Diagnostic> unclosed(DocumentText document, SyntaxComplaint complaint) {
        boolean ended = complaint.says("unexpected end of stream") || complaint.says("unexpected document separator");
        if (!ended || !isQuote(document.at(complaint.since()))) {
            return Optional.empty();
        }
        Message message = Message.of("the quotation mark opened here is not closed in this document");
        return Optional.of(SyntaxFaults.fault(
                document, complaint.since(), complaint.since() + 1, message, closeIt(document.at(complaint.since()))));
    }

    /** Text goes on where a quoted text ended: a mark inside was not escaped, or one was not closed. */
    static Optional<Diagnostic> textBehind(DocumentText document, SyntaxComplaint complaint) {
        int opening = opening(document, complaint);
        if (opening < 0) {
            return Optional.empty();
        }
        int closing = closing(document, complaint);
        if (document.line(opening) == document.line(closing)) {
            Message message = Message.of("found more text behind the closing quotation mark");
            return Optional.of(SyntaxFaults.fault(
                    document,
                    complaint.at(),
                    document.lineEnd(complaint.at()),
                    message,
                    escapeIt(document.at(opening))));
        }
        Message message = Message.of(
                "the quotation mark opened here is closed only at {0}:{1}, in front of other text",
                document.line(closing), closing - document.lineStart(closing) + 1);
        return Optional.of(SyntaxFaults.fault(document, opening, opening + 1, message, closeIt(document.at(opening))));
    }

    static Optional<Diagnostic> escape(DocumentText document, SyntaxComplaint complaint) {
        if (!complaint.says("escape")) {
            return Optional.empty();
        }
        int at = complaint.at();
        while (at > complaint.since() && document.at(at) != '\\') {
            at--;
        }
        Message message = Message.of(
                "found \"{0}\", which means nothing in double quotes", Excerpt.of(document.text(at, at + 2)));
        Message hint = Message.of("write {0} for a backslash, or use single quotes", "\\\\");
        return Optional.of(SyntaxFaults.fault(document, at, at + 2, message, hint));
    }

    /** The opening mark of a quoted text that ends right before the fault; -1 when there is none. */
    private static int opening(DocumentText document, SyntaxComplaint complaint) {
        int closing = closing(document, complaint);
        if (!isQuote(document.at(closing))) {
            return -1;
        }
        if (isQuote(document.at(complaint.lastStart())) && complaint.lastEnd() == closing + 1) {
            return complaint.lastStart();
        }
        int at = complaint.lastEnd();
        while (at < closing && document.at(at) != document.at(closing)) {
            at++;
        }
        return at < closing ? at : -1;
    }

    private static int closing(DocumentText document, SyntaxComplaint complaint) {
        int at = complaint.at() - 1;
        while (at > 0 && (document.at(at) == ' ' || document.at(at) == '\t')) {
            at--;
        }
        return at;
    }

    private static boolean isQuote(int character) {
        return character == '"' || character == '\'';
    }

    private static Message closeIt(int quote) {
        return Message.of("close it with {0} at the end of the text", Character.toString(quote));
    }

    private static Message escapeIt(int quote) {
        return quote == '"'
                ? Message.of(
                        "write {0} for a quotation mark inside the text, or put the whole text in single quotes",
                        "\\\"")
                : Message.of(
                        "write {0} for an apostrophe inside the text, or put the whole text in double quotes", "''");
    }
}
