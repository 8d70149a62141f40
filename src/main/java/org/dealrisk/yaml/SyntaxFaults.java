package org.dealrisk.yaml;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;

/**
 * Tells in plain words why a document cannot be read and what to do about it. The parser notices a
 * slip late and elsewhere, so each explanation looks at the text itself: the first that recognises
 * what it sees wins, from the most particular to the most general.
 */
final class SyntaxFaults {

    /** What to do about most of what a text without quotes can be taken for. */
    static final Message QUOTE_IT = Message.of("put quotes round it");

    static final Message QUOTE_IF_TEXT = Message.of("if it is text, put quotes round it");

    /** Recognises one kind of slip. */
    private interface Explanation {
        Optional<Diagnostic> of(DocumentText document, SyntaxComplaint complaint);
    }

    private static final List<Explanation> EXPLANATIONS = List.of(
            SyntaxFaults::directive,
            IndentationFaults::tab,
            KeyFaults::colon,
            QuoteFaults::unclosed,
            QuoteFaults::textBehind,
            QuoteFaults::escape,
            TextFaults::opening,
            TextFaults::colonInside,
            FlowFaults::unclosed,
            FlowFaults::comma,
            KeyFaults::unreadableKey,
            KeyFaults::withoutColon,
            IndentationFaults::itemBehindKey,
            IndentationFaults::misplaced);

    private SyntaxFaults() {}

    static Diagnostic explain(DocumentText document, SyntaxComplaint complaint) {
        return EXPLANATIONS.stream()
                .flatMap(explanation -> explanation.of(document, complaint).stream())
                .findFirst()
                .orElseGet(() -> unexplained(document, complaint));
    }

    /** A fault with its place, what was found there, and what to do. */
    static Diagnostic fault(DocumentText document, int from, int to, Message message, Message hint) {
        return Diagnostic.at(document.place(from, to), message).withHint(hint);
    }

    /** A line that starts with a percent sign before the document does. */
    private static Optional<Diagnostic> directive(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        WrittenLine above = line.above();
        WrittenLine suspect = document.at(line.start()) == '%' || above == null ? line : above;
        if (document.at(suspect.start()) != '%' || suspect.above() != null) {
            return Optional.empty();
        }
        String text = document.text(suspect.start(), suspect.end());
        Message message = Message.of("found the directive \"{0}\"; expected a document without it", Excerpt.of(text));
        return Optional.of(fault(document, suspect.start(), suspect.end(), message, Message.of("delete the line")));
    }

    private static Diagnostic unexplained(DocumentText document, SyntaxComplaint complaint) {
        String rest = Excerpt.of(
                document.text(complaint.at(), document.lineEnd(Math.min(complaint.at(), document.length()))));
        Message found = rest.isEmpty() ? Message.of("the end of the line") : Message.quoted(rest);
        Message message = Message.of(
                "found {0}; expected a key with a colon and a space, a list item, or a text in quotes", found);
        return fault(document, complaint.at(), complaint.at() + 1, message, QUOTE_IF_TEXT);
    }
}
